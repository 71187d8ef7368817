import { axisX, axisY, barX, gridX, ruleY, text } from '@observablehq/plot';
import { PALETTE } from '../../../art/palette.ts';
import type { Estimate } from '../../../lab/estimate.ts';
import type { Reading } from '../readings/counted.ts';
import { isNarrow, type Place, page, percentTicks, type World } from './page.ts';
import { worldInk } from './prints.ts';

/** Shares of several things in several worlds, as bars with their intervals. */
export interface Bars {
  readonly groups: readonly { readonly id: string; readonly label: string }[];
  readonly worlds: readonly World[];
  readonly readings: readonly Reading[];
  /** What is written under the scale. */
  readonly unit: string;
  /** A share in words; with its interval if there is room. */
  say(estimate: Estimate, short: boolean): string;
}
const ROW = 1.3;

export function bars({ groups, worlds, readings, unit, say }: Bars, place: Place): SVGSVGElement {
  const { em } = place;
  const short = isNarrow(place);
  const rowOf = (id: string, world: string) => `${id} ${world}`;
  const rows = readings.map(reading => ({ ...reading, row: rowOf(reading.id, reading.arm) }));
  const heads = groups.map(({ id, label }) => ({ row: rowOf(id, ''), label }));
  const domain = groups.flatMap(({ id }) => [rowOf(id, ''), ...worlds.map(({ key }) => rowOf(id, key))]);
  const labels = new Map(groups.flatMap(({ id }) => worlds.map(({ key, label }) => [rowOf(id, key), label])));
  const longest = Math.max(...worlds.map(({ label }) => label.length));
  const left = Math.ceil((longest * 0.43 + 1) * em);
  return page(place, {
    height: (domain.length * ROW + 3.2) * em,
    ...{ marginLeft: left, marginRight: (short ? 3 : 6.5) * em, marginTop: 0.2 * em, marginBottom: 3 * em },
    x: { domain: [0, Math.max(0.05, ...rows.map(({ high }) => high || 0))] },
    y: { domain, padding: 0.16 },
    marks: [
      gridX({ stroke: PALETTE.stone, strokeOpacity: 0.6 }),
      axisX({ label: unit, labelArrow: 'none', tickSize: 0, tickFormat: percentTicks, ticks: short ? 4 : 8 }),
      axisY({ label: null, tickSize: 0, tickFormat: row => labels.get(row) ?? '' }),
      text(heads, { y: 'row', text: 'label', frameAnchor: 'left', dx: -left, textAnchor: 'start', fontWeight: 600 }),
      ...worlds.map(({ key }, i) =>
        barX(
          rows.filter(({ arm }) => arm === key),
          { y: 'row', x1: 0, x2: 'estimate', fill: worldInk(place.name, i), stroke: PALETTE.ink, strokeWidth: 1 },
        ),
      ),
      ruleY(rows, { y: 'row', x1: 'low', x2: 'high', stroke: PALETTE.paper, strokeWidth: 5 }),
      ruleY(rows, { y: 'row', x1: 'low', x2: 'high', stroke: PALETTE.ink, strokeWidth: 2, marker: 'tick' }),
      text(rows, {
        ...{ y: 'row', x: 'high', text: (row: Reading) => say(row, short), textAnchor: 'start', dx: 0.5 * em },
        ...{ stroke: PALETTE.paper, strokeWidth: 4, fill: PALETTE.ink },
      }),
    ],
  });
}
