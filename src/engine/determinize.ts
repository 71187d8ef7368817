import { setTrait } from './actions/deal.ts';
import { atlasOf, fateOf } from './atlas.ts';
import { ask } from './due.ts';
import { copyGame, type Draft, type Game } from './game.ts';
import { NO_OFFICE, NOBODY, type Person } from './ids.ts';
import { clamp } from './odds.ts';
import type { Position } from './position.ts';
import { startPosition } from './start.ts';
import { BANDS, TRUSTS, type Veiled, type View, WARMTHS } from './view.ts';

/** A number from 0 up to 1. Always 0.5: the world at the centre of what one knows. */
export type Random = () => number;
const CENTRE: Random = () => 0.5;

/** A whole number within a band, no further from the centre than a value of its kind runs. */
function within(from: readonly number[], band: number, low: number, high: number, random: Random): number {
  const floor = Math.max(low, from[band]!);
  const ceiling = band + 1 < from.length ? from[band + 1]! - 1 : high;
  return clamp(Math.floor(floor + random() * (ceiling - floor + 1)), floor, ceiling);
}

/** Games dealt at the centre of every range, by length and lens: built once, copied for each world that is drawn. */
const frames = new WeakMap<View['scenario'], Map<string, Game>>();
function frameOf(view: View): Game {
  const { scenario, length, lens } = view;
  const byKey = frames.get(scenario) ?? new Map<string, Game>();
  frames.set(scenario, byKey);
  const key = `${length}/${lens}`;
  const frame = byKey.get(key);
  if (frame !== undefined) return frame;
  const { game } = startPosition(scenario, { length, lens: scenario.lenses[lens]!.id, temperaments: 'neutral' });
  const dealt = copyGame(game);
  dealTraits(dealt, CENTRE);
  byKey.set(key, dealt);
  return dealt;
}

/** What fate dealt, guessed within the scenario's ranges. */
function dealTraits(draft: Draft, random: Random): void {
  for (const range of draft.scenario.lengths[draft.length]?.opening.traits ?? []) {
    const span = range.high - range.low;
    setTrait(draft, range, range.low + (span > 0 ? Math.floor(random() * (span + 1)) : 0));
  }
}

/** Whom the men who pass for a patron's truly serve: as he was told, else as the signs suggest. */
function guessLoyalties(draft: Draft, view: View, random: Random): void {
  const { people, patrons } = draft.scenario;
  const { clients } = atlasOf(draft.scenario);
  const odds = [0.01, 0.04, 0.12, 0.3, 0.6];
  for (const client of clients) {
    const fact = view.serves[client]!;
    if (fact.seen) {
      draft.serves[client] = fact.value;
      continue;
    }
    draft.serves[client] = draft.acknowledged[client]!;
    if (view.seat >= patrons) continue;
    const winner = atlasOf(draft.scenario).patrons.find(p => draft.won[p * people.length + client] === 'yes');
    if (winner !== undefined) draft.serves[client] = winner;
    else if (draft.acknowledged[client]! >= 0 && random() * 2 - 1 > 1 - odds[TRUSTS.indexOf(view.trust[client]!)]!) {
      const others = atlasOf(draft.scenario).patrons.filter(
        p => p !== draft.acknowledged[client]! && p !== (view.seat as Person),
      );
      draft.serves[client] = others[Math.floor(random() * others.length)]!;
    }
  }
}

/**
 * One world, drawn at random, that looks the same to the viewer. What he sees is kept; what he does not is drawn from the
 * scenario's ranges and the bands he sees.
 */
export function determinize(view: View, random: Random): Position {
  const frame = frameOf(view);
  const draft = copyGame(frame);
  if (random !== CENTRE) dealTraits(draft, random);
  const { patrons, people } = view.scenario;
  takeOpen(draft, view);
  for (const name of ENTRIES) {
    const facts = view[name] as readonly Veiled<unknown>[];
    const table = draft[name] as unknown[];
    for (let index = 0; index < facts.length; index++) {
      const fact = facts[index]!;
      if (fact.seen) table[index] = fact.value;
    }
  }
  draft.offers = [...view.offers];
  draft.promises = [...view.promises];
  draft.suits = [...view.suits];
  draft.spoils = [...view.spoils];
  for (const { by, to, term, person, state } of view.promises)
    if (term === 'join' && state === 'due' && to === (view.seat as Person)) draft.joined[by * patrons + person] = to;
  guessLoyalties(draft, view, random);
  view.windows.forEach((band, patron) => {
    if (!view.suspicion[patron]!.seen) draft.suspicion[patron] = within(BANDS.windows, band, 0, 1000, random);
  });
  view.warmth.forEach((warmth, index) => {
    if (!view.lean[index]!.seen && people[Math.floor(index / patrons)]?.role === 'member')
      draft.lean[index] = within(BANDS.warmth, WARMTHS.indexOf(warmth), 250, 750, random);
  });
  if (view.seat < patrons)
    view.trust.forEach((trust, person) => {
      draft.belief[view.seat * people.length + person] = within(BANDS.trust, TRUSTS.indexOf(trust), -400, 400, random);
    });
  veil(draft, view, random);
  hold(draft, view);
  return { phase: view.phase, game: draft };
}

/**
 * What keeps the viewer waiting where what he sees would have him act: after a fall fate is asked about the ranks, or about
 * a challenge; at an audience another patron hears a plea first.
 */
function hold(draft: Draft, view: View): void {
  if (view.owes) return;
  const me = view.seat as Person;
  if (view.phase === 'settlement') ask(draft, 'mutiny', me);
  else if (view.phase === 'epilogue' && view.waiting.includes(fateOf(view.scenario))) ask(draft, 'challenge', me);
  else if (view.phase === 'audience') {
    const other = atlasOf(view.scenario).patrons.find(patron => patron !== me && !view.fell[patron]) ?? NOBODY;
    draft.spoils.unshift({ spoil: 'plea', patron: other, person: NOBODY, office: NO_OFFICE });
  }
}

/** Who has still to act is as the viewer sees it; what the others have sealed is drawn. */
function veil(draft: Draft, view: View, random: Random): void {
  const open = view.waiting.length > 0;
  for (const patron of atlasOf(draft.scenario).patrons) {
    const waits = patron === (view.seat as Person) ? view.owes : open ? view.waiting.includes(patron) : false;
    draft.done[patron] = !waits;
    if (view.phase === 'informing' && !view.informs[patron]!.seen) draft.informs[patron] = waits ? undefined : NOBODY;
    draft.moved[patron] = view.phase === 'agenda' ? !waits : false;
  }
  for (const person of draft.scenario.people.keys()) {
    if (view.phase === 'approaches' && !view.evening[person]!.seen)
      draft.evening[person] = view.waiting.includes(person as never) ? undefined : { deed: 'quiet', patron: NOBODY };
    if ((view.phase === 'ballot' || view.phase === 'divisionBallot') && !view.votes[person]!.seen)
      draft.votes[person] = view.waiting.includes(person as never) ? undefined : random() < 0.5 ? 'aye' : 'nay';
    if (view.phase === 'plenum' && !view.testimony[person]!.seen)
      draft.testimony[person] = view.waiting.includes(person as never) ? undefined : NOBODY;
  }
  if (view.phase === 'pleas' && !view.owes)
    for (const person of draft.scenario.people.keys()) if (!view.pleas[person]!.seen) draft.pleas[person] = NOBODY;
}

type Listed<S> = { [F in keyof View]: View[F] extends readonly Veiled<unknown>[] ? F : never }[keyof View] & S;
const ENTRIES = [
  'suspicion',
  'wary',
  'favours',
  'pact',
  'injury',
  'joined',
  'officers',
  'hedge',
  'gratitude',
  'roots',
  'inclusion',
  'resentment',
  'vulnerability',
  'exposure',
  'kompromat',
  'pressed',
  'tests',
  'watcher',
  'owed',
  'turnedIn',
  'won',
  'lean',
  'dread',
  'outlook',
  'discretion',
  'price',
  'plotOf',
  'plotOn',
  'signs',
  'sheets',
  'informs',
  'plans',
  'withdrawn',
  'evening',
  'votes',
  'pleas',
  'testimony',
] as const satisfies readonly Listed<keyof Game>[];

function takeOpen(draft: Draft, view: View): void {
  draft.dealt = view.dealt;
  draft.turn = view.turn;
  draft.tension = view.tension;
  draft.locus = view.locus;
  draft.unrest = view.unrest;
  draft.happened = [...view.happened];
  draft.sponsor = [...view.sponsor];
  draft.rejected = [...view.rejected];
  draft.alarm = [...view.alarm];
  draft.credibility = [...view.credibility];
  draft.protection = [...view.protection];
  draft.fear = [...view.fear];
  draft.legitimacy = [...view.legitimacy];
  draft.precedent = [...view.precedent];
  draft.carriedIn = [...view.carriedIn];
  draft.fell = [...view.fell];
  draft.falls = [...view.falls];
  draft.assailed = [...view.assailed];
  draft.openPact = [...view.openPact];
  // What others are bound to in secret he does not know: he reckons with what all can see.
  draft.openPact.forEach((until, pair) => {
    if (!view.pact[pair]!.seen) draft.pact[pair] = until;
  });
  draft.acknowledged = [...view.acknowledged];
  draft.down = [...view.down];
  draft.downBy = [...view.downBy];
  draft.awayUntil = [...view.awayUntil];
  draft.holder = [...view.holder];
  draft.post = [...view.post];
  draft.seenAt = [...view.seenAt];
  draft.proposal = view.proposal;
  draft.demand = [...view.demand];
  draft.backing = [...view.backing];
  draft.formed = view.formed;
  draft.motion = view.motion;
  draft.motionsMade = view.motionsMade;
  draft.statements = [...view.statements];
  draft.stage = view.stage;
  draft.reveals = [...view.reveals];
  draft.keeper = view.keeper;
  draft.plenumCalled = view.plenumCalled;
  draft.plenumHeld = view.plenumHeld;
  draft.verdict = view.verdict;
  draft.chapter = view.chapter;
  draft.chapters = [...view.chapters];
}

/** The world at the centre of what a seat knows: what it would reckon with. */
export const imagine = (view: View): Position => determinize(view, CENTRE);
