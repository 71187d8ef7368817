import type { Motion } from '../../../engine/game.ts';
import { atlasOf, isOver, type Person, type Position } from '../../../engine/index.ts';
import { standings } from '../../../engine/power.ts';
import type { Forecast } from '../../../net/lesson.ts';
import type { Count } from '../../../panels/ballot/count.ts';
import { isAfterTurns } from '../../after-turns.ts';
import { countsFrom } from '../../moments.ts';
import type { Played } from '../../played.ts';

/** What a class expected, and what came. Whose guess it was is not looked at. */

/** Something that was asked, with all that was guessed. */
export interface Question {
  readonly turn: number;
  readonly about: Forecast['about'];
  /** Whether it was asked how all ends, and no longer how the turn does. */
  readonly atEnd: boolean;
  /** Of a ballot: on what. */
  readonly motion: Motion | undefined;
  /** Every answer that there was, and how many gave it; the most first. */
  readonly answers: readonly { readonly guess: string; readonly count: number }[];
  readonly asked: number;
  /** What came: two where two stood equally high. */
  readonly came: readonly string[];
  /** What one would have said who expected that nothing changes. */
  readonly plain: string;
}

/** Those who stand highest, as far as all can see, in whole parts of a hundred. */
function highest({ game }: Position): string[] {
  const shares = standings(game).map(Math.round);
  const most = Math.max(...shares);
  return atlasOf(game.scenario)
    .patrons.filter(patron => shares[patron] === most)
    .map(patron => game.scenario.people[patron]?.id ?? '');
}

const positionAt = ({ steps, position }: Played, ply: number): Position => steps[ply]?.before ?? position;

/** Where a turn was over; undefined if it never was. */
function overAt({ steps, position }: Played, turn: number): Position | undefined {
  const last = steps.findLastIndex(({ before }) => before.game.turn === turn && !isAfterTurns(before.phase));
  if (last < 0) return undefined;
  const next = steps[last + 1]?.before ?? position;
  return next.game.turn > turn || isAfterTurns(next.phase) ? next : undefined;
}

const sameMotion = (a: Motion, b: Motion): boolean =>
  (['motion', 'by', 'person', 'office', 'policy'] as const).every(field => a[field] === b[field]);

/** The ballot that was ahead; undefined if none was held any more. */
function ballotAfter(counts: readonly Count[], played: Played, { ply, turn }: Forecast): Count | undefined {
  const next = counts.find(count => count.ply >= ply);
  if (next === undefined || positionAt(played, next.ply).game.turn !== turn) return undefined;
  const asked = positionAt(played, ply).game.motion;
  return asked === undefined || sameMotion(asked, next.motion) ? next : undefined;
}

type Came = Pick<Question, 'atEnd' | 'motion' | 'came' | 'plain'> & { readonly key: string };

function cameOf(played: Played, counts: readonly Count[], forecast: Forecast): Came | undefined {
  const { about, ply, turn } = forecast;
  // What was guessed in a turn that was then taken back was a guess about another game.
  if (positionAt(played, ply).game.turn !== turn || ply > played.steps.length) return undefined;
  if (about === 'ballot') {
    const count = ballotAfter(counts, played, forecast);
    return (
      count && {
        key: `${count.ply}`,
        atEnd: false,
        motion: count.motion,
        came: [count.carried ? 'carries' : 'fails'],
        plain: 'carries',
      }
    );
  }
  const atEnd = isAfterTurns(positionAt(played, ply).phase);
  const end = isOver(played.position) ? played.position : undefined;
  const over = atEnd ? end : overAt(played, turn);
  return (
    over && {
      key: atEnd ? 'end' : `turn ${turn}`,
      atEnd,
      motion: undefined,
      came: highest(over),
      plain: highest(positionAt(played, ply))[0] ?? '',
    }
  );
}

/** All that was asked and has come about, in the order in which it was asked. */
export function questionsOf(played: Played, forecasts: readonly Forecast[]): Question[] {
  const counts = countsFrom(played.steps);
  const found = new Map<string, { readonly of: Came; readonly guesses: Forecast[] }>();
  for (const forecast of [...forecasts].sort((a, b) => a.ply - b.ply)) {
    const of = cameOf(played, counts, forecast);
    if (of === undefined) continue;
    const known = found.get(of.key);
    if (known === undefined) found.set(of.key, { of, guesses: [forecast] });
    else known.guesses.push(forecast);
  }
  return [...found.values()].map(({ of: { key: _, ...of }, guesses }) => {
    const sums = new Map<string, number>();
    for (const { guess } of guesses) sums.set(guess, (sums.get(guess) ?? 0) + 1);
    const answers = [...sums].map(([guess, count]) => ({ guess, count })).sort((a, b) => b.count - a.count);
    const { turn, about } = guesses[0]!;
    return { turn, about, answers, asked: guesses.length, ...of };
  });
}

/** Every guess there could have been. */
export const guessesOf = ({ deal }: Played, about: Forecast['about']): readonly string[] =>
  about === 'ballot' ? ['carries', 'fails'] : deal.scenario.people.slice(0, deal.scenario.patrons).map(({ id }) => id);

/** A man's name for his id. */
export const personOf = ({ deal }: Played, id: string): Person =>
  deal.scenario.people.findIndex(person => person.id === id) as Person;
