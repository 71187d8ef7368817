import { atlasOf, type Game, type Person, type Scenario } from '../../engine/index.ts';
import { points } from '../../engine/ledger.ts';
import { rankOf } from '../../engine/power.ts';
import { type Cast, castOf, nestOf, tailOf } from '../cast.ts';
import { note, type Stats } from '../stats.ts';
import type { Observe } from '../studies/play.ts';
import { replyOf, serves } from './loyalty.ts';
import { oncePerTurn } from './turns.ts';

/** A client leaves the patron he serves for the first time. */
interface Leaving {
  readonly client: Person;
  readonly from: Person;
  readonly to: Person;
  /** What his post weighed then. */
  readonly rank: number;
}

/** From this much past service with a suitor, in points, a man counts as exposed to him. */
const EXPOSED = 40;
/** From this much gratitude to his patron, in points, he counts as deep in debt. */
const INDEBTED = 50;
/** Posts below this weight are the middle ranks'. */
const KEY = 5;

/** Happened, out of so many chances. */
type Tally = Record<string, [a: number, b: number]>;
function count(tally: Tally, key: string, a: number, b: number): void {
  const sums = tally[key] ?? [0, 0];
  tally[key] = [sums[0] + a, sums[1] + b];
}

/** Which men leave their patron: how well they knew the suitor, how deep in debt they were, whether they had reinsured themselves. */
export const leavers: Observe = ({ scenario }) => {
  const leavings: Leaving[] = [];
  const cast = castOf(scenario);
  /** Men of Beria's who were seen to have another in reserve. */
  const wavering = new Set<Person>();
  const tally: Tally = {};
  const census = oncePerTurn('orders', ({ game }) => {
    for (const client of atlasOf(scenario).clients) if (serves(game, client)) count(tally, bondOf(game, client), 0, 1);
  });
  // Once the evening is over: before the next some of them may have left.
  const afterwards = oncePerTurn('agenda', ({ game }) => {
    for (const client of atlasOf(scenario).clients)
      if (serves(game, client) && game.serves[client] === cast?.beria && game.hedge[client]! >= 0) wavering.add(client);
  });
  return {
    watch: (here, action) => {
      census(here);
      afterwards(here);
      const reply = replyOf(here, action);
      if (reply === undefined || !serves(here.game, reply.seat)) return;
      const { game } = here;
      const leaves = reply.reply === 'accept' ? 1 : 0;
      for (const key of tiesOf(game, reply.seat, reply.by)) count(tally, key, leaves, 1);
      if (leaves === 0) return;
      count(tally, bondOf(game, reply.seat), 1, 0);
      if (leavings.some(({ client }) => client === reply.seat)) return;
      leavings.push({
        client: reply.seat,
        from: game.serves[reply.seat]!,
        to: reply.by,
        rank: rankOf(game, reply.seat),
      });
    },
    close: (_end, stats) => {
      for (const [key, [a, b]] of Object.entries(tally)) note(stats, key, a, b);
      const [hedged = 0, unhedged = 0] = BONDS.map(bond => tally[bond]?.[1]);
      note(stats, 'hedged', hedged, hedged + unhedged);
      if (cast !== undefined) noteTail(stats, scenario, cast, leavings, wavering);
    },
  };
};

const BONDS = ['left/hedged', 'left/unhedged'] as const;
const bondOf = (game: Game, client: Person) => BONDS[game.hedge[client]! >= 0 ? 0 : 1];

function tiesOf(game: Game, client: Person, by: Person): string[] {
  const exposed = points(game.exposure[client * game.scenario.patrons + by]!) >= EXPOSED;
  if (!exposed) return ['accept/stranger'];
  return points(game.gratitude[client]!) >= INDEBTED ? ['accept/exposed', 'accept/indebted'] : ['accept/exposed'];
}

/** What became of Beria's men: how many left or took another in reserve, whether to the man they knew, and who went first. */
function noteTail(
  stats: Stats,
  scenario: Scenario,
  cast: Cast,
  leavings: readonly Leaving[],
  wavering: ReadonlySet<Person>,
): void {
  const { beria, malenkov, khrushchev, kruglov, serov, kobulov } = cast;
  const tail = tailOf(scenario, beria);
  const own = leavings.filter(({ client, from }) => from === beria && tail.includes(client));
  note(stats, 'left/beria', own.length, tail.length);
  const isOwn = (man: Person) => own.some(({ client }) => client === man);
  note(stats, 'left/beriaOrHedged', tail.filter(man => isOwn(man) || wavering.has(man)).length, tail.length);
  const deputies = own.filter(({ client }) => client === kruglov || client === serov);
  const matched = deputies.filter(({ client, to }) => to === (client === kruglov ? malenkov : khrushchev));
  if (deputies.length > 0) note(stats, 'left/matching', matched.length, deputies.length);
  const rooted = tail.filter(client => nestOf(scenario, client) === nestOf(scenario, kobulov));
  note(stats, 'left/nest', own.filter(({ client }) => rooted.includes(client)).length, rooted.length);
  const first = own.findIndex(leaving => deputies.includes(leaving));
  const before = (first < 0 ? own : own.slice(0, first)).filter(({ rank }) => rank < KEY);
  note(stats, 'left/middleFirst', before.length, tail.length - 2);
}
