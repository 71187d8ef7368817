import type { Part, Score } from '../../engine/scoring.ts';
import type { View } from '../../engine/view.ts';
import type { Table } from '../table.tsx';
import type { Debrief } from './told.ts';

type PartName = Part['part'];
type Year = Part['year'];

/** A whole number with a minus that is as wide as a figure. */
export const signed = (share: number): string => (share < 0 ? `−${-share}` : String(share));

/** One thing of which one man had more than another, in both years or in either. */
interface Edge {
  readonly part: PartName;
  /** His share and the other's. */
  readonly now: readonly [number, number];
  readonly later: readonly [number, number];
  /** By how much that moved the whole, in permille. */
  readonly by: number;
}

/** So many things are named, and none that moved the whole by less. */
const NAMED = 2;
const LEAST = 8;

/** Of what one had more than another, what told most first. */
export function edgesOf(a: Score, b: Score, nowShare: number): readonly Edge[] {
  const shares = (wanted: Year, name: PartName) =>
    [a, b].map(({ parts }) => parts.find(it => it.year === wanted && it.part === name)?.share ?? 0) as [number, number];
  return [...new Set([...a.parts, ...b.parts].map(({ part }) => part))]
    .map(part => {
      const [now, later] = [shares('now', part), shares('later', part)];
      return { part, now, later, by: (now[0] - now[1]) * nowShare + (later[0] - later[1]) * (1 - nowShare) };
    })
    .filter(({ by }) => by >= LEAST)
    .sort((x, y) => y.by - x.by)
    .slice(0, NAMED);
}

/** What he had more of, with the shares of both men as they stand in the table. */
function edgeWords({ text, names }: Table, { part, now, later }: Edge, a: Score, b: Score): string {
  const counted = { now: now[0] !== 0 || now[1] !== 0, later: later[0] !== 0 || later[1] !== 0 };
  const key = later[1] < 0 ? 'cost' : counted.now && counted.later ? 'both' : counted.now ? 'now' : 'later';
  return text(`debrief.edge.${key}`, {
    part: text(`debrief.part.${part}`),
    person: names.man(a.patron),
    other: names.man(b.patron),
    now: now[0],
    otherNow: now[1],
    later: Math.abs(later[0]),
    otherLater: Math.abs(later[1]),
  });
}

/** How much standing in 1953 counts, of 1. */
export const nowShareOf = ({ scenario, length, lens }: View): number =>
  scenario.lengths[length]?.through[scenario.lenses[lens]?.id ?? '']?.score.nowShare ?? 0;

/** Why the winner won, from the parts of the score: one sentence after another. */
export function leadWords(table: Table, { result }: Debrief): readonly string[] {
  const { view, text, names } = table;
  const nowShare = nowShareOf(view);
  const scoreOf = (patron: number) => result.scores.find(score => score.patron === patron);
  const winner = scoreOf(result.winner);
  if (winner === undefined) return [];
  const others = result.scores.filter(({ patron }) => patron !== winner.patron);
  const [second] = others.sort((a, b) => b.total - a.total);
  const said = (a: Score, b: Score): string =>
    edgesOf(a, b, nowShare)
      .map(edge => edgeWords(table, edge, a, b))
      .join('; ');
  const words = [text('debrief.winner', { person: names.man(winner.patron), total: winner.total })];
  for (const { patron } of result.scores)
    if (view.fell[patron]) words.push(text('debrief.noShare', { person: names.man(patron) }));
  const compare = (other: Score, ahead: 'debrief.ahead' | 'debrief.youLack') => {
    const filled = { person: names.man(winner.patron), other: names.man(other.patron), total: other.total };
    const [parts, against] = [said(winner, other), said(other, winner)];
    if (parts !== '') words.push(text(ahead, { ...filled, parts }));
    if (against !== '') words.push(text('debrief.against', { ...filled, parts: against }));
  };
  if (second !== undefined && !view.fell[second.patron]) {
    if (second.total === winner.total) words.push(text('debrief.level', { other: names.man(second.patron) }));
    compare(second, 'debrief.ahead');
  }
  const own = scoreOf(view.seat);
  if (own !== undefined && own !== winner && own !== second && !view.fell[own.patron]) compare(own, 'debrief.youLack');
  return words;
}
