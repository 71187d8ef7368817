import {
  copyGame,
  type Draft,
  NO_OFFICE,
  NOBODY,
  type Person,
  type Position,
  type Seat,
} from '../../src/engine/index.ts';
import { conspire } from '../../src/engine/pacts.ts';
import { BANDS, bandOf } from '../../src/engine/view.ts';
import { one } from '../fixture.ts';

/**
 * What a seat may not know, written down a second time: not read off the engine's own table of who sees what, so that a
 * mistake there is found here.
 */

type Random = () => number;
/** Any value from `from` up to and including `to`. */
const between = (from: number, to: number, random: Random) => from + Math.floor(random() * (to - from + 1));
/** Any value in the same band. */
function alike(value: number, from: readonly number[], low: number, high: number, random: Random): number {
  const band = bandOf(value, from);
  return between(Math.max(low, from[band]!), band + 1 < from.length ? from[band + 1]! - 1 : high, random);
}

/** Another world that `seat` cannot tell from this one: everything that it may not know is different, as the dice fall. */
export function otherWorld({ phase, game }: Position, seat: Seat, random: Random): Position {
  const draft = copyGame(game);
  const { patrons, members, people } = game.scenario;
  const me = seat as Person;
  const isClient = (person: number) => person >= patrons + members;
  const anyPatron = () => between(0, patrons - 1, random) as Person;
  const notMine = () => {
    const patron = anyPatron();
    return patron === me ? NOBODY : patron;
  };
  const others = people.map((_, person) => person as Person).filter(person => person !== me);

  for (const person of others) {
    ownSecrets(draft, person, random);
    if (isClient(person)) {
      draft.serves[person] = random() < 0.3 ? anyPatron() : game.serves[person]!;
      draft.hedge[person] = random() < 0.3 ? anyPatron() : NOBODY;
      if (game.acknowledged[person] !== me) {
        draft.inclusion[person] = between(0, 1000, random);
        draft.tests[person] = between(0, 3, random);
      }
      if (game.watcher[person] !== me) draft.watcher[person] = notMine();
      draft.turnedIn[person] = between(0, 3, random);
      const wonByMe = seat < patrons && game.won[seat * people.length + person] === 'yes';
      if (!wonByMe)
        draft.owed[person] = random() < 0.5 ? NO_OFFICE : (between(0, game.holder.length - 1, random) as never);
    } else if (person >= patrons && game.plotOf[person] !== me) {
      draft.plotOf[person] = notMine();
      draft.plotOn[person] = draft.plotOf[person] === NOBODY ? NOBODY : anyPatron();
    }
    for (let patron = 0; patron < patrons; patron++) {
      const index = person * patrons + patron;
      draft.exposure[index] = between(0, 1000, random);
      if (patron !== me) {
        draft.kompromat[index] = between(0, 1000, random);
        draft.pressed[index] = random() < 0.5;
      }
      draft.dread[index] = between(0, 1000, random);
      if (people[person]?.role === 'member')
        draft.lean[index] = alike(game.lean[index]!, BANDS.warmth, 0, 1000, random);
    }
  }
  for (let patron = 0; patron < patrons; patron++) patronSecrets(draft, patron as Person, me, random);
  roundSecrets(draft, phase, me, random);
  draft.alarming = draft.alarming.map(() => between(0, 3, random));
  draft.shields = game.shields.slice(1);
  draft.due = game.due.map(due => ({ ...due, subject: anyPatron() }));
  draft.suits = game.suits
    .filter(({ by, to }) => by === me || to === me || random() < 0.5)
    .map(suit =>
      suit.by === me && suit.to !== me && phase === 'approaches' && suit.reply !== undefined
        ? { ...suit, reply: one(['accept', 'refuse', 'report'] as const, random) }
        : suit.by === me && suit.reply === 'report'
          ? { ...suit, reply: 'refuse' }
          : suit,
    );
  const knows = (a: Person, b: Person, open: boolean) => open || a === me || b === me || random() < 0.5;
  // While offers are answered and told of, one that is not there would leave somebody nothing to answer.
  if (phase === 'offers') draft.offers = game.offers.filter(({ from }) => from === me || random() < 0.5);
  else if (phase !== 'answers' && phase !== 'informing')
    draft.offers = game.offers.filter(({ from, to, open }) => knows(from, to, open));
  draft.promises = game.promises.filter(({ by, to, open }) => knows(by, to, open));
  draft.spoils = game.spoils.filter(({ patron }, index) => index === 0 || patron === me || random() < 0.5);
  return { phase, game: draft };
}

/** What a man alone knows of himself. */
function ownSecrets(draft: Draft, person: Person, random: Random): void {
  for (const trait of ['gratitude', 'roots', 'resentment', 'vulnerability', 'outlook', 'discretion'] as const)
    draft[trait][person] = between(0, 1000, random);
  const spec = draft.scenario.people[person];
  if (spec?.role === 'member') draft.price[person] = between(0, spec.prices.length - 1, random);
}

function patronSecrets(draft: Draft, patron: Person, me: Person, random: Random): void {
  const { patrons, people } = draft.scenario;
  const width = people.length;
  const told = patron === me || (me < patrons && conspire(draft, patron, me));
  for (let person = 0; person < width; person++) {
    const index = patron * width + person;
    if (!told) draft.won[index] = one(['no', 'half', 'yes'] as const, random);
    draft.belief[index] =
      patron === me ? alike(draft.belief[index]!, BANDS.trust, -400, 400, random) : between(-400, 400, random);
  }
  if (patron === me) return;
  draft.suspicion[patron] = alike(draft.suspicion[patron]!, BANDS.windows, 0, 1000, random);
  draft.officers[patron] = between(0, 3, random);
  draft.favours[patron] = between(0, 6, random);
  draft.signs[patron] = draft.signs[patron]!.slice(1);
  draft.withdrawn[patron] = between(0, 3, random);
  for (let other = 0; other < patrons; other++) {
    const pair = patron * patrons + other;
    draft.wary[pair] = between(0, 1000, random);
    draft.injury[pair] = between(0, 1000, random);
    if (other !== me && other !== patron) draft.pact[pair] = Math.max(draft.openPact[pair]!, between(0, 9, random));
  }
}

/** Phases in which the package lies before all. */
const TABLED: ReadonlySet<string> = new Set(['bargaining', 'concession', 'divisionBallot']);

/** What others have sealed in a round that is still veiled. Who has sealed is no secret; nor, while he may still act, that he has not. */
function roundSecrets(draft: Draft, phase: Position['phase'], me: Person, random: Random): void {
  for (const person of draft.scenario.people.keys()) {
    if (person === me) continue;
    if ((phase === 'ballot' || phase === 'divisionBallot') && draft.votes[person] !== undefined)
      draft.votes[person] = one(['aye', 'nay', 'abstain'] as const, random);
    if (phase === 'approaches' && draft.evening[person] !== undefined)
      draft.evening[person] = one(
        [{ deed: 'quiet', patron: NOBODY } as const, { deed: 'call', patron: 0 as Person } as const],
        random,
      );
    if (phase === 'plenum' && draft.testimony[person] !== undefined)
      draft.testimony[person] = one([NOBODY, 0 as Person, 1 as Person], random);
    if (phase === 'pleas' && draft.pleas[person] !== undefined)
      draft.pleas[person] = one([NOBODY, 1 as Person], random);
    if (person >= draft.scenario.patrons) continue;
    if (phase === 'orders') draft.plans[person] = draft.plans[person]!.slice(1);
    if (!TABLED.has(phase)) draft.sheets[person] = undefined;
  }
}
