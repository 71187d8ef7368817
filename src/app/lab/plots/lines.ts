import { areaY, axisX, axisY, dot, gridY, lineY, ruleX, text } from '@observablehq/plot';
import { PALETTE } from '../../../art/palette.ts';
import { type Place, page, percentTicks } from './page.ts';

/** Shares against one number, each a line with the band of its intervals. */
export interface Lines {
  readonly lines: readonly Line[];
  /** What the number is when nobody has changed it; undefined if it lies outside. */
  readonly usual: { readonly at: number; readonly label: string } | undefined;
  /** What is written at the scales. */
  readonly across: string;
  readonly up: string;
}
interface Line {
  readonly label: string;
  readonly stroke: string;
  readonly fill: string;
  readonly symbol: 'circle' | 'diamond2' | 'square2';
  readonly points: readonly {
    readonly x: number;
    readonly estimate: number;
    readonly low: number;
    readonly high: number;
  }[];
}
const HEIGHT = 20;
const LABEL = 1.15;

/** Where labels stand, from the lowest up, so that none lies on another. `least` is the room that one needs. */
export function apart(wanted: readonly number[], least: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]!);
  const placed: number[] = [];
  let free = Number.NEGATIVE_INFINITY;
  for (const i of order) {
    placed[i] = Math.max(wanted[i]!, free);
    free = placed[i]! + least;
  }
  return placed;
}

export function lines({ lines: all, usual, across, up }: Lines, place: Place): SVGSVGElement {
  const { em } = place;
  const counted = all.map(line => ({ ...line, points: line.points.filter(({ estimate }) => !Number.isNaN(estimate)) }));
  const top = Math.max(0.05, ...counted.flatMap(({ points }) => points.map(({ high }) => high)));
  const ends = counted.map(({ points }) => points.at(-1)?.estimate ?? 0);
  const heights = apart(ends, (LABEL / (HEIGHT - 5)) * top);
  const longest = Math.max(...all.map(({ label }) => label.length));
  return page(place, {
    height: HEIGHT * em,
    ...{ marginTop: 2 * em, marginBottom: 3 * em, marginLeft: 2.6 * em, marginRight: (longest * 0.45 + 1) * em },
    y: { domain: [0, top] },
    marks: [
      gridY({ stroke: PALETTE.stone, strokeOpacity: 0.6 }),
      axisX({ label: across, labelArrow: 'none', tickSize: 0, ticks: 6 }),
      axisY({ label: up, labelArrow: 'none', tickSize: 0, tickFormat: percentTicks, ticks: 6 }),
      ...(usual === undefined
        ? []
        : [
            ruleX([usual.at], { stroke: PALETTE.red, strokeWidth: 2, strokeDasharray: '5 4' }),
            text([usual], { x: 'at', text: 'label', frameAnchor: 'top', dy: -1.2 * em, fill: PALETTE.redDeep }),
          ]),
      // All bands lie under all lines.
      ...counted.map(({ fill, points }) => areaY(points, { x: 'x', y1: 'low', y2: 'high', fill, fillOpacity: 0.25 })),
      ...counted.map(({ stroke, points }) => lineY(points, { x: 'x', y: 'estimate', stroke, strokeWidth: 2.5 })),
      ...counted.map(({ fill, symbol, points }) =>
        dot(points, { x: 'x', y: 'estimate', symbol, r: 5, fill, stroke: PALETTE.ink, strokeWidth: 1.5 }),
      ),
      ...counted.map(({ label, stroke, points }, i) =>
        text(points.slice(-1), {
          ...{ x: 'x', y: () => heights[i], text: () => label },
          ...{ textAnchor: 'start', dx: em, fill: stroke },
        }),
      ),
    ],
  });
}
