import { atlasOf } from './atlas.ts';
import type { Game } from './game.ts';
import { NOBODY, type Office, type Person } from './ids.ts';
import { bannerOf, standing, weightOf } from './power.ts';
import { friendsOf, lastingWorth, type PartName, type Tally, worthLater, worthNow, type Year } from './worth.ts';

/** Who stands where when it is over: in 1953, and in 1957 when the next challenge comes. */

/** What one thing adds to a share, or takes from it, in permille. */
export interface Part {
  readonly year: Year;
  readonly part: PartName;
  readonly share: number;
}
/** A patron's score: shares in permille. */
export interface Score {
  readonly patron: Person;
  /** His share of standing in 1953, of what lasts to 1957, and of both. */
  readonly now: number;
  readonly later: number;
  readonly total: number;
  /** Of what the two shares are made: those of each year come to its share. */
  readonly parts: readonly Part[];
}

export interface Result {
  readonly ending: string;
  readonly winner: Person;
  readonly scores: readonly Score[];
}

/** A share by its parts, in whole permille that come to it: what rounding leaves over goes where it cut most. */
function partsOf(year: Year, { parts }: Tally, share: number, scale: number): Part[] {
  const rows = [...parts].map(([part, value]) => {
    const exact = scale * value;
    return { part, share: Math.floor(exact), cut: exact - Math.floor(exact) };
  });
  let left = share - rows.reduce((sum, row) => sum + row.share, 0);
  for (const row of [...rows].sort((a, b) => b.cut - a.cut)) if (left-- > 0) row.share++;
  return rows.filter(row => row.share !== 0).map(row => ({ year, part: row.part, share: row.share }));
}

/** What is shared among those who stand: 1000, unless nobody has anything. */
function sharesOf(year: Year, game: Game, tallies: readonly Tally[]) {
  const total = tallies.reduce((sum, tally, patron) => sum + (game.fell[patron] ? 0 : tally.sum), 0);
  return tallies.map((tally, patron) => {
    if (game.fell[patron] || total <= 0) return { share: 0, parts: [] };
    const share = Math.round((1000 * tally.sum) / total);
    return { share, parts: partsOf(year, tally, share, 1000 / total) };
  });
}

export function scoresOf(game: Game): Score[] {
  const { patrons } = atlasOf(game.scenario);
  const { nowShare } = game.model.score;
  const nows = sharesOf(
    'now',
    game,
    patrons.map(p => worthNow(game, p)),
  );
  const laters = sharesOf(
    'later',
    game,
    patrons.map(p => worthLater(game, p)),
  );
  return patrons.map(patron => {
    const [now, later] = [nows[patron]!, laters[patron]!];
    return {
      patron,
      now: now.share,
      later: later.share,
      total: Math.round(nowShare * now.share + (1 - nowShare) * later.share),
      parts: [...now.parts, ...later.parts],
    };
  });
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
