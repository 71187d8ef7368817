import { areaY, axisX, axisY, gridY, lineY, ruleX, ruleY, text } from '@observablehq/plot';
import { PALETTE } from '../../../art/palette.ts';
import type { Hold } from '../readings/holds.ts';
import { type Place, page, panels, type World } from './page.ts';

/** What holds a man over the turns, a panel for each world: the median, and around it one half and nine tenths of the games. */
export interface Fans {
  readonly worlds: readonly World[];
  readonly holds: readonly Hold[];
  /** What is written at the scales. */
  readonly turns: string;
  readonly points: string;
  /** What is noted in the panel of a world. */
  readonly notes: ReadonlyMap<string, string>;
}
const HEIGHT = 13;
/** The lighter lies under the darker. */
const BANDS = [
  { y1: 'p05', y2: 'p95', fillOpacity: 0.16 },
  { y1: 'p25', y2: 'p75', fillOpacity: 0.3 },
] as const;

export function fans({ worlds, holds, turns, points, notes }: Fans, place: Place): SVGSVGElement {
  const { em } = place;
  const { rows, facets, titles } = panels(worlds, place);
  const last = Math.max(1, ...holds.map(({ turn }) => turn));
  const turnNumbers = Array.from({ length: last }, (_, i) => i + 1);
  const noted = titles.map(({ arm }) => ({ arm, note: notes.get(arm) ?? '' }));
  // One turn is no stretch of time: there its bands are strokes.
  const band = ({ y1, y2, fillOpacity }: (typeof BANDS)[number]) =>
    last > 1
      ? areaY(holds, { ...facets, x: 'turn', y1, y2, fill: PALETTE.ink, fillOpacity })
      : ruleX(holds, {
          ...facets,
          x: 'turn',
          y1,
          y2,
          stroke: PALETTE.ink,
          strokeOpacity: fillOpacity,
          strokeWidth: em,
        });
  return page(place, {
    height: (rows * HEIGHT + 4) * em,
    ...{ marginTop: 2 * em, marginBottom: 3 * em, marginLeft: 2.6 * em, marginRight: 0.6 * em },
    x: { domain: last > 1 ? [1, last] : [0.5, 1.5] },
    y: { nice: true, zero: true },
    fx: { padding: 0.08, axis: null },
    fy: { padding: 0.16, axis: null },
    marks: [
      gridY({ stroke: PALETTE.stone, strokeOpacity: 0.6 }),
      axisX({ label: turns, labelArrow: 'none', tickSize: 0, tickFormat: String, ticks: turnNumbers }),
      axisY({ label: points, labelArrow: 'none', tickSize: 0, ticks: 5 }),
      ...BANDS.map(band),
      lineY(holds, { ...facets, x: 'turn', y: 'p50', stroke: PALETTE.ink, strokeWidth: 2.5, marker: 'dot' }),
      ruleY([0], { stroke: PALETTE.ink }),
      text(titles, { ...facets, text: 'label', frameAnchor: 'top-left', dy: -1.2 * em, fontWeight: 600 }),
      text(noted, {
        ...{ ...facets, text: 'note', frameAnchor: 'bottom-left', dx: 0.4 * em, dy: -0.4 * em },
        ...{ stroke: PALETTE.paper, strokeWidth: 4, fill: PALETTE.ink },
      }),
    ],
  });
}
