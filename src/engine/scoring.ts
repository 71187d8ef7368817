import { atlasOf } from './atlas.ts';
import type { Game } from './game.ts';
import { NOBODY, type Office, type Person } from './ids.ts';
import { points } from './ledger.ts';
import { allied, bannerOf, grip, isSeat, standing, weightOf } from './power.ts';
import { CORPS, type OfficeSpec } from './scenario.ts';

/** Who stands where when it is over: in 1953, and in 1957 when the next challenge comes. */

/** A patron's score: shares in permille. */
export interface Score {
  readonly patron: Person;
  /** His share of standing in 1953, of what lasts to 1957, and of both. */
  readonly now: number;
  readonly later: number;
  readonly total: number;
}

export interface Result {
  readonly ending: string;
  readonly winner: Person;
  readonly scores: readonly Score[];
}

const friendsOf = (game: Game, patron: Person, from: number): number =>
  atlasOf(game.scenario).members.reduce(
    (sum, member) => sum + Math.max(0, points(game.lean[member * game.scenario.patrons + patron]!) - from),
    0,
  );

/** Men of his without a post, who could fill one. */
const benchCount = (game: Game, patron: Person): number =>
  atlasOf(game.scenario).clients.filter(c => game.serves[c] === patron && game.post[c]! < 0 && !game.down[c]).length;

function nowOf(game: Game, patron: Person): number {
  const { score } = game.model;
  let sum = score.bench * benchCount(game, patron) + score.friends * friendsOf(game, patron, score.friendsFrom);
  sum += score.credit * (points(game.credibility[patron]!) - 50);
  for (let index = 0; index < game.holder.length; index++) {
    const office = index as Office;
    const held = grip(game, office, patron) * weightOf(game, office);
    const police = game.scenario.offices[office]!.corps === 'police' ? score.police : 1;
    sum += isSeat(game, office) ? score.seat * held : police * held;
  }
  return Math.max(0, sum);
}

/** What an office is worth four years on. */
function lastingWorth(game: Game, { corps, powers }: OfficeSpec): number {
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

function laterOf(game: Game, patron: Person): number {
  const { later } = game.model;
  const precedent = (corps: 'police' | 'party') =>
    points(game.precedent[patron * CORPS.length + CORPS.indexOf(corps)]!);
  let sum =
    later.bench * benchCount(game, patron) + later.friends * friendsOf(game, patron, game.model.score.friendsFrom);
  sum += later.credit * (points(game.credibility[patron]!) - 50);
  sum -= later.alarm * Math.max(0, points(game.alarm[patron]!) - later.alarmFrom);
  sum -= later.precedentPolice * precedent('police') + later.precedentParty * precedent('party');
  sum -= later.fear * Math.max(0, points(game.fear[patron]!) - later.fearFrom);
  for (let index = 0; index < game.holder.length; index++) {
    const office = index as Office;
    const holder = game.holder[office]!;
    const turncoat = holder >= game.scenario.patrons && game.turnedIn[holder]! > 0 ? later.turncoat : 1;
    sum +=
      turncoat *
      grip(game, office, patron) *
      weightOf(game, office) *
      lastingWorth(game, game.scenario.offices[office]!);
  }
  const chair = game.holder[atlasOf(game.scenario).gavel]!;
  const fronted = chair === patron || (chair >= 0 && allied(game, patron, chair));
  if (!fronted) sum -= later.unfronted * (1 - points(game.legitimacy[patron]!) / 100);
  return Math.max(0, sum);
}

const sharesOf = (values: readonly number[]): number[] => {
  const total = values.reduce((sum, value) => sum + value, 0);
  return values.map(value => (total > 0 ? Math.round((1000 * value) / total) : 0));
};

export function scoresOf(game: Game): Score[] {
  const { patrons } = atlasOf(game.scenario);
  const alive = (value: (p: Person) => number) => sharesOf(patrons.map(p => (game.fell[p]! ? 0 : value(p))));
  const now = alive(p => nowOf(game, p));
  const later = alive(p =>
    Math.max(0, laterOf(game, p) * (game.chapters[game.chapters.length - 1] === p ? game.model.later.challenged : 1)),
  );
  const { nowShare } = game.model.score;
  return patrons.map(patron => ({
    patron,
    now: now[patron]!,
    later: later[patron]!,
    total: Math.round(nowShare * now[patron]! + (1 - nowShare) * later[patron]!),
  }));
}

const votesFor = (game: Game, patron: Person): number => friendsOf(game, patron, 0);

/** The highest score; ties by friends in the Presidium, then by the weight of his own posts. */
export function winnerOf(game: Game, scores: readonly Score[]): Person {
  const posts = (p: Person) =>
    game.holder.reduce((sum, h, office) => sum + (h === p ? weightOf(game, office as Office) : 0), 0);
  const candidates = scores.filter(({ patron }) => !game.fell[patron]);
  const best = [...(candidates.length > 0 ? candidates : scores)].sort(
    (a, b) =>
      b.total - a.total || votesFor(game, b.patron) - votesFor(game, a.patron) || posts(b.patron) - posts(a.patron),
  )[0];
  return best?.patron ?? NOBODY;
}

/** The first patron to fall names the ending; if nobody fell, whoever leads does. */
export function endingOf(game: Game, scores: readonly Score[], winner: Person): string {
  const first = game.falls[0];
  const spec = (p: Person) => game.scenario.people[p]!;
  if (first !== undefined) {
    const by = spec(first.by);
    switch (first.how) {
      case 'arrested':
        return `${spec(first.person).id}-arrested`;
      case 'struck':
        return by.role === 'patron' && by.strikes !== '' ? by.strikes : `${spec(first.person).id}-arrested`;
      case 'backfired':
        return 'plot-exposed';
      case 'demoted':
        return `${spec(first.person).id}-demoted`;
    }
  }
  const ranked = [...scores].sort((a, b) => b.total - a.total);
  const lead = (ranked[0]?.total ?? 0) - (ranked[1]?.total ?? 0);
  const leader = spec(winner);
  return lead < game.model.score.clearLead || leader.role !== 'patron' ? 'collective' : leader.leads;
}

export function resultOf(game: Game): Result {
  const scores = scoresOf(game);
  const winner = winnerOf(game, scores);
  return { ending: endingOf(game, scores, winner), winner, scores };
}

/** Of those who stand, the patron who by the posts of his acknowledged men has most to build on: he decides what is to be decided. */
export function leaderNow(game: Game): Person {
  const build = atlasOf(game.scenario).patrons.map(() => 0);
  for (let index = 0; index < game.holder.length; index++) {
    const office = index as Office;
    const banner = bannerOf(game, game.holder[office]!);
    if (banner >= 0)
      build[banner] = build[banner]! + weightOf(game, office) * lastingWorth(game, game.scenario.offices[office]!);
  }
  const alive = standing(game);
  return alive.reduce((best, p) => (build[p]! > build[best]! ? p : best), alive[0] ?? NOBODY);
}
