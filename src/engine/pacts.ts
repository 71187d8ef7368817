import { EVERYONE, note, OTHER, PERSON } from './events.ts';
import { type Draft, type Game, type Offer, type Pledge, TERMS } from './game.ts';
import type { Person } from './ids.ts';
import { add, alarm, suspect } from './ledger.ts';
import { allied } from './power.ts';

/** Alliances: what was promised, and what keeping and breaking it does. */

export function bind(draft: Draft, a: Person, b: Person, turns: number, open: boolean): void {
  const until = Math.max(1, draft.turn) + turns - 1;
  const patrons = draft.scenario.patrons;
  for (const pair of [a * patrons + b, b * patrons + a]) {
    draft.pact[pair] = Math.max(draft.pact[pair]!, until);
    if (open) draft.openPact[pair] = Math.max(draft.openPact[pair]!, until);
  }
}

/** For how many turns a promise binds; to join a plot is for good. */
const lasting = ({ model: { pact } }: Draft, term: Pledge['term']): number =>
  term === 'back' ? pact.backTurns : term === 'join' ? pact.joinTurns : pact.turns;

/** Whether a patron has promised to join another in a plot, and is still bound to. */
export const hasJoined = (game: Game, joiner: Person, leader: Person): boolean =>
  game.promises.some(p => p.by === joiner && p.to === leader && p.term === 'join' && p.state === 'due');

/** Whether two patrons pass for partners in a plot, in each other's eyes. */
export const conspire = (game: Game, a: Person, b: Person): boolean => hasJoined(game, a, b) || hasJoined(game, b, a);

/** What was written reaches those it was written to. */
export function deliverOffers(draft: Draft): void {
  draft.offers.sort((a, b) => a.from - b.from); // who was first to write must not matter
  draft.offers.forEach((offer, index) => {
    if (offer.state !== 'written') return;
    draft.offers[index] = { ...offer, state: 'sent' };
    note(draft, 'offered', offer.open ? EVERYONE : PERSON | OTHER, offer.from, offer.to);
  });
}

/** What is promised again binds for longer, and is one promise. */
function promise(draft: Draft, made: Pledge): void {
  const { promises } = draft;
  const before = promises.findIndex(old => PLEDGED.every(key => old[key] === made[key]));
  if (before < 0) promises.push(made);
  else promises[before] = { ...made, until: Math.max(made.until, promises[before]!.until) };
}
const PLEDGED = ['by', 'to', 'term', 'office', 'person', 'state', 'open'] as const satisfies readonly (keyof Pledge)[];

/** An accepted offer: a pact, and each clause a promise with a term. */
export function strikeBargain(draft: Draft, offer: Offer): void {
  const { pact } = draft.model;
  bind(draft, offer.from, offer.to, pact.turns, offer.open);
  for (const c of offer.clauses) {
    const by = c.side === 'give' ? offer.from : offer.to;
    const to = c.side === 'give' ? offer.to : offer.from;
    const turns = c.term === 'spare' ? c.turns : lasting(draft, c.term);
    const until = draft.turn + turns - 1;
    promise(draft, { by, to, term: c.term, office: c.office, person: c.person, until, state: 'due', open: offer.open });
    if (c.term === 'join') draft.joined[by * draft.scenario.patrons + c.person] = to;
  }
  note(draft, 'accepted', offer.open ? EVERYONE : PERSON | OTHER, offer.from, offer.to);
}

export const isDue = (promise: Pledge, by: Person, to: Person, term: Pledge['term'], turn: number): boolean =>
  promise.state === 'due' && promise.by === by && promise.to === to && promise.term === term && promise.until >= turn;

/** Marks promises; a broken one costs credit by who can know of it, and the injured man remembers. */
export function settlePromises(draft: Draft, kept: boolean, matches: (promise: Pledge) => boolean): void {
  const { pact } = draft.model;
  for (let i = 0; i < draft.promises.length; i++) {
    const promise = draft.promises[i]!;
    if (promise.state !== 'due' || !matches(promise)) continue;
    draft.promises[i] = { ...promise, state: kept ? 'kept' : 'broken' };
    const audience = promise.open ? EVERYONE : PERSON | OTHER;
    note(draft, kept ? 'promiseKept' : 'promiseBroken', audience, promise.by, promise.to, TERMS.indexOf(promise.term));
    if (kept) add(draft.credibility, promise.by, pact.kept);
    else {
      add(draft.credibility, promise.by, promise.open ? -pact.brokenOpenly : -pact.brokenQuietly);
      injure(draft, promise.to, promise.by, pact.injury);
    }
  }
}

export function injure(draft: Draft, sufferer: Person, by: Person, points: number): void {
  const pair = sufferer * draft.scenario.patrons + by;
  draft.injury[pair] = Math.min(1000, draft.injury[pair]! + Math.round(points * 10));
}

/** An act against an ally ends the alliance, and all can see what such a man's word is worth. */
export function breakPact(draft: Draft, by: Person, ally: Person): void {
  if (!allied(draft, by, ally)) return;
  const { pact } = draft.model;
  const patrons = draft.scenario.patrons;
  draft.pact[by * patrons + ally] = draft.pact[ally * patrons + by] = 0;
  draft.openPact[by * patrons + ally] = draft.openPact[ally * patrons + by] = 0;
  settlePromises(draft, false, p => p.by === by && p.to === ally);
  add(draft.credibility, by, -pact.betrayed);
  alarm(draft, by, pact.betrayalAlarm);
  injure(draft, ally, by, pact.betrayalInjury);
}

/** He promised to leave the other's clients alone, and did not. */
export function breakSparing(draft: Draft, by: Person, owner: Person): void {
  settlePromises(draft, false, p => isDue(p, by, owner, 'spare', draft.turn));
}

/** Promises whose time is out with this turn and which nothing broke: they were kept. */
export function lapse(draft: Draft): void {
  for (let i = 0; i < draft.promises.length; i++) {
    const promise = draft.promises[i]!;
    if (promise.state !== 'due' || promise.until > draft.turn) continue;
    draft.promises[i] = { ...promise, state: 'kept' };
  }
}

/** What one hears, those hear to whom he has promised to tell it. */
export function tellAllies(draft: Draft, hearer: Person, victim: Person, plotter: Person, points: number): void {
  for (const promise of draft.promises)
    if (promise.state === 'due' && promise.by === hearer && promise.term === 'tell' && promise.to === victim)
      suspect(draft, victim, plotter, points);
}
