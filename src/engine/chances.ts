import { atlasOf } from './atlas.ts';
import { ask, type ChanceKind, type Due } from './due.ts';
import { challengeFalls, challengeOdds } from './epilogue.ts';
import { EVERYONE, note, PERSON } from './events.ts';
import { fall } from './falls.ts';
import type { Draft, Game } from './game.ts';
import { NOBODY, type Office, type Person } from './ids.ts';
import { add, addTension, addUnrest, alarm, believe } from './ledger.ts';
import type { Permille } from './odds.ts';
import { breakSparing } from './pacts.ts';
import { deliverVerdict, verdictOdds } from './plenum.ts';
import { bestGrip } from './power.ts';
import * as arrest from './presidium/confrontation.ts';
import { removalFailed, removalOdds, removed } from './removal.ts';
import { noticeOdds, noticeOfficers, overhear, overhearOdds, reportOdds, warn } from './reports.ts';
import { mutinyOdds } from './settlement.ts';
import { learn, readingOdds } from './signs.ts';
import { befall, eventOdds } from './turns.ts';

/** One kind of chance: the permille of each outcome, and what the outcome does. */
interface Chance {
  odds(game: Game, due: Due): readonly Permille[];
  fall(draft: Draft, due: Due, outcome: number): void;
}

/** A chance with two outcomes: 1 if it comes off. */
const whether = (
  odds: Chance['odds'],
  yes: (draft: Draft, due: Due) => void,
  no?: (draft: Draft, due: Due) => void,
): Chance => ({
  odds,
  fall: (draft, due, outcome) => (outcome === 1 ? yes(draft, due) : no?.(draft, due)),
});

/** Seven shares of a case's full strength, in percent. */
const STRENGTHS = [70, 80, 90, 100, 110, 120, 130] as const;
const EVENLY = [142, 143, 143, 144, 143, 143, 142];

export const CHANCES: { readonly [K in ChanceKind]: Chance } = {
  event: whether(
    (game, { extra }) => eventOdds(game, extra),
    (draft, { extra }) => befall(draft, extra),
    (draft, { extra }) => note(draft, 'spared', EVERYONE, NOBODY, NOBODY, extra),
  ),
  report: whether(
    (game, { subject, object, extra }) => reportOdds(game, subject, extra as Person, object),
    (draft, { subject, object, extra }) => {
      const { reports } = draft.model;
      const inPlot = draft.suits.some(s => s.by === object && (s.safety || s.against === extra));
      warn(draft, extra as Person, object, subject, inPlot ? reports.client : reports.clientNoPlot);
      believe(draft, extra as Person, subject, -draft.model.signs.told);
      breakSparing(draft, object, extra as Person);
    },
    (draft, { subject, object, extra }) => note(draft, 'suppressed', (1 << object) | PERSON, subject, object, extra),
  ),
  leak: whether(
    (game, { subject, object, extra }) => reportOdds(game, subject, extra as Person, object),
    (draft, { subject, object, extra }) => warn(draft, extra as Person, object, subject, draft.model.reports.member),
    (draft, { subject, object, extra }) => note(draft, 'suppressed', (1 << object) | PERSON, subject, object, extra),
  ),
  overheard: whether(
    (game, { subject }) => overhearOdds(game, subject),
    (draft, { subject, object, extra }) => {
      const suit = draft.suits.find(s => s.by === object && s.to === extra);
      const victim = suit === undefined ? NOBODY : suit.against >= 0 ? suit.against : draft.acknowledged[extra]!;
      overhear(draft, subject, object, extra as Person, victim);
    },
  ),
  noticed: whether(
    (game, { subject }) => noticeOdds(game, subject),
    (draft, { subject }) => noticeOfficers(draft, subject),
  ),
  testReading: {
    odds: (game, { object }) => readingOdds(game, object, 'test'),
    fall(draft, { subject, object }, outcome) {
      learn(draft, subject, object, outcome, 'test');
      note(draft, 'tested', 1 << subject, object, subject, outcome);
    },
  },
  glimpse: {
    odds: (game, { object }) => readingOdds(game, object, 'glimpse'),
    fall: (draft, { subject, object }, outcome) => learn(draft, subject, object, outcome, 'glimpse'),
  },
  removal: whether(
    (game, { subject, object }) => {
      const odds = removalOdds(game, subject, object);
      return [1000 - odds, odds];
    },
    // Whoever has left the post meanwhile cannot be put out of it.
    (draft, { subject, object, extra }) => draft.post[object] === (extra as Office) && removed(draft, subject, object),
    (draft, { subject, object, extra }) =>
      draft.post[object] === (extra as Office) && removalFailed(draft, subject, object),
  ),
  caseStrength: {
    odds: () => EVENLY,
    fall(draft, { subject, object }, outcome) {
      const { buildCase: b } = draft.model;
      const full =
        b.base +
        b.files * bestGrip(draft, 'files', subject) +
        b.law * bestGrip(draft, 'law', subject) +
        b.press * bestGrip(draft, 'press', subject);
      const weight = (full * STRENGTHS[outcome]!) / 100;
      add(draft.alarm, object, weight);
      note(draft, 'caseBuilt', EVERYONE, object, subject, Math.round(weight));
    },
  },
  warned: whether(
    (game, { subject }) => arrest.warnedOdds(game, subject),
    draft => arrest.expose(draft),
    draft => arrest.setStage(draft, 'room'),
  ),
  sitting: whether(
    game => arrest.sittingOdds(game),
    draft => {
      arrest.setStage(draft, 'arms');
      ask(draft, 'arms', arrest.leaderOf(draft), arrest.targetOf(draft));
    },
    draft => arrest.expose(draft),
  ),
  arms: whether(
    game => arrest.armsOdds(game),
    draft => arrest.setStage(draft, 'exit'),
    draft => ask(draft, 'backfire', arrest.leaderOf(draft), arrest.targetOf(draft)),
  ),
  exit: whether(
    game => arrest.exitOdds(game),
    draft => ask(draft, 'rescue', arrest.leaderOf(draft), arrest.targetOf(draft)),
    draft => ask(draft, 'backfire', arrest.leaderOf(draft), arrest.targetOf(draft)),
  ),
  rescue: whether(
    game => arrest.rescueOdds(game),
    draft => ask(draft, 'backfire', arrest.leaderOf(draft), arrest.targetOf(draft)),
    draft => arrest.win(draft),
  ),
  backfire: whether(
    game => arrest.backfireOdds(game),
    draft => arrest.lose(draft),
    draft => arrest.expose(draft),
  ),
  scatter: whether(
    game => [1000 - game.model.exposed.scatter, game.model.exposed.scatter],
    (draft, { subject, object }) => {
      draft.plotOf[subject] = draft.plotOn[subject] = NOBODY;
      draft.won[object * draft.scenario.people.length + subject] = 'no';
    },
  ),
  strike: whether(
    (game, { subject, object }) => arrest.strikeOdds(game, subject, object),
    (draft, { subject, object }) => {
      const { strike } = draft.model;
      fall(draft, object, 'struck', subject);
      alarm(draft, subject, strike.alarm);
      const patrons = draft.scenario.patrons;
      for (const member of atlasOf(draft.scenario).members) add(draft.lean, member * patrons + subject, -strike.lean);
    },
    (draft, { subject, object }) => {
      note(draft, 'backfired', EVERYONE, subject, object);
      fall(draft, subject, 'backfired', object);
    },
  ),
  defiance: whether(
    game => arrest.defianceOdds(game),
    draft => {
      arrest.setStage(draft, 'defied');
      ask(draft, 'arms', arrest.leaderOf(draft), arrest.targetOf(draft));
    },
    draft => {
      arrest.setStage(draft, 'won');
      fall(draft, arrest.targetOf(draft), 'demoted', arrest.leaderOf(draft));
    },
  ),
  mutiny: whether(
    game => mutinyOdds(game),
    (draft, { subject }) => {
      const { ranks } = draft.model;
      addTension(draft, ranks.mutinyTension);
      alarm(draft, subject, ranks.mutinyAlarm);
      add(draft.credibility, subject, -ranks.mutinyCredit);
      note(draft, 'mutiny', EVERYONE, subject);
    },
    draft => addUnrest(draft, -draft.model.ranks.calm),
  ),
  verdict: {
    odds: game => verdictOdds(game),
    fall: (draft, _due, outcome) => deliverVerdict(draft, outcome),
  },
  challenge: whether(
    (game, { subject }) => challengeOdds(game, subject),
    (draft, { subject }) => challengeFalls(draft, subject),
  ),
};
