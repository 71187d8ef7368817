import { atlasOf } from './atlas.ts';
import type { Game } from './game.ts';
import type { Office, Person } from './ids.ts';
import { points } from './ledger.ts';
import { allied, grip, isSeat, weightOf } from './power.ts';
import { CORPS, type OfficeSpec } from './scenario.ts';

/** What each thing is worth to a patron, in 1953 and four years on. */

/** What counts in each year: what adds to it, and what takes from it. */
export const PARTS = {
  now: ['own', 'men', 'bench', 'friends', 'word'],
  later: [
    ...['own', 'men', 'bench', 'friends', 'word'],
    ...['alarm', 'precedent', 'fear', 'unfronted', 'challenge', 'floor'],
  ],
} as const satisfies Record<string, readonly string[]>;
export type Year = keyof typeof PARTS;
export type PartName = (typeof PARTS)[Year][number];

/** A sum that remembers of what it was made, in the order in which it was. */
export class Tally {
  readonly parts = new Map<PartName, number>();
  sum = 0;

  add(part: PartName, value: number): void {
    this.sum += value;
    this.parts.set(part, (this.parts.get(part) ?? 0) + value);
  }
  scale(part: PartName, by: number): void {
    const scaled = this.sum * by;
    this.parts.set(part, scaled - this.sum);
    this.sum = scaled;
  }
  /** Nobody has less than nothing. */
  settle(): this {
    if (this.sum < 0) this.add('floor', -this.sum);
    return this;
  }
}

/** How far each member leans to a patron beyond a point, summed. */
export const friendsOf = (game: Game, patron: Person, from: number): number =>
  atlasOf(game.scenario).members.reduce(
    (sum, member) => sum + Math.max(0, points(game.lean[member * game.scenario.patrons + patron]!) - from),
    0,
  );

/** Men of his without a post, who could fill one. */
const benchCount = (game: Game, patron: Person): number =>
  atlasOf(game.scenario).clients.filter(c => game.serves[c] === patron && game.post[c]! < 0 && !game.down[c]).length;

const whose = (game: Game, office: Office, patron: Person): 'own' | 'men' =>
  game.holder[office] === patron ? 'own' : 'men';

/** Where he stands in 1953. */
export function worthNow(game: Game, patron: Person): Tally {
  const { score } = game.model;
  const tally = new Tally();
  tally.add('bench', score.bench * benchCount(game, patron));
  tally.add('friends', score.friends * friendsOf(game, patron, score.friendsFrom));
  tally.add('word', score.credit * (points(game.credibility[patron]!) - 50));
  for (let index = 0; index < game.holder.length; index++) {
    const office = index as Office;
    const held = grip(game, office, patron) * weightOf(game, office);
    const police = game.scenario.offices[office]!.corps === 'police' ? score.police : 1;
    tally.add(whose(game, office, patron), isSeat(game, office) ? score.seat * held : police * held);
  }
  return tally.settle();
}

/** What an office is worth four years on. */
export function lastingWorth(game: Game, { corps, powers }: OfficeSpec): number {
  const { later } = game.model;
  if (powers.includes('agenda')) return later.agenda;
  if (powers.includes('gavel')) return later.gavel;
  if (powers.includes('lubyanka')) return later.lubyanka;
  if (powers.includes('nest')) return later.nest + later.nestLocus * points(game.locus);
  if (powers.includes('press')) return later.press;
  if (corps === 'party') return later.party;
  if (corps === 'army') return later.army;
  return corps === 'police' ? later.police : later.state;
}

/** What of it lasts to 1957, when the next challenge comes. */
export function worthLater(game: Game, patron: Person): Tally {
  const { later, score } = game.model;
  const precedent = (corps: 'police' | 'party') =>
    points(game.precedent[patron * CORPS.length + CORPS.indexOf(corps)]!);
  const tally = new Tally();
  tally.add('bench', later.bench * benchCount(game, patron));
  tally.add('friends', later.friends * friendsOf(game, patron, score.friendsFrom));
  tally.add('word', later.credit * (points(game.credibility[patron]!) - 50));
  tally.add('alarm', -later.alarm * Math.max(0, points(game.alarm[patron]!) - later.alarmFrom));
  tally.add('precedent', -(later.precedentPolice * precedent('police') + later.precedentParty * precedent('party')));
  tally.add('fear', -later.fear * Math.max(0, points(game.fear[patron]!) - later.fearFrom));
  for (let index = 0; index < game.holder.length; index++) {
    const office = index as Office;
    const holder = game.holder[office]!;
    const turncoat = holder >= game.scenario.patrons && game.turnedIn[holder]! > 0 ? later.turncoat : 1;
    const lasting = lastingWorth(game, game.scenario.offices[office]!);
    tally.add(whose(game, office, patron), turncoat * grip(game, office, patron) * weightOf(game, office) * lasting);
  }
  const chair = game.holder[atlasOf(game.scenario).gavel]!;
  const fronted = chair === patron || (chair >= 0 && allied(game, patron, chair));
  if (!fronted) tally.add('unfronted', -later.unfronted * (1 - points(game.legitimacy[patron]!) / 100));
  tally.settle();
  // The last chapter remembers whose network failed him.
  if (game.chapters[game.chapters.length - 1] === patron) tally.scale('challenge', later.challenged);
  return tally;
}
