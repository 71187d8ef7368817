import { type PlotOptions, plot } from '@observablehq/plot';
import { PALETTE } from '../../../art/palette.ts';
import { prints } from './prints.ts';

/** The sheet that plots are drawn on. */

/** Where a plot is drawn: its own name on the page, the room there is, and the size of a letter, in CSS pixels. */
export interface Place {
  readonly name: string;
  readonly width: number;
  readonly em: number;
}
/** A world that is compared. */
export interface World {
  readonly key: string;
  readonly label: string;
}

/** The smallest letters that the page has, in its own em. */
export const SMALL = 13 / 16;
/** Below this, in em, there is no room for more than one panel, nor for intervals in figures beside their lines. */
const NARROW = 34;
export const isNarrow = ({ width, em }: Place): boolean => width < NARROW * em;

/** A plot in the page's own type and inks. Its name and description stand beside it, in the page. */
export function page(place: Place, options: PlotOptions & { readonly height: number }): SVGSVGElement {
  const { marks = [], height = 0, ...rest } = options;
  return plot({
    width: place.width,
    height: Math.round(height),
    className: 'lab-plot',
    style: { fontFamily: 'var(--f-label)', fontSize: `${SMALL * place.em}px`, color: PALETTE.ink, overflow: 'visible' },
    ...rest,
    marks: [prints(place.name), ...marks],
  }) as SVGSVGElement;
}

/** Panels for worlds, side by side as far as there is room, and the row and column of each. */
export function panels(worlds: readonly World[], place: Place) {
  const room = isNarrow(place) ? 1 : Math.max(1, Math.floor(place.width / (17 * place.em)));
  const columns = Math.min(worlds.length, room >= worlds.length ? room : Math.min(room, 2));
  const at = new Map(worlds.map(({ key }, i) => [key, { fx: i % columns, fy: Math.floor(i / columns) }]));
  return {
    columns,
    rows: Math.ceil(worlds.length / columns),
    /** Channels that put a row of data into the panel of its world. */
    facets: {
      fx: ({ arm }: { readonly arm: string }) => at.get(arm)?.fx,
      fy: ({ arm }: { readonly arm: string }) => at.get(arm)?.fy,
    },
    /** One row of data for each, to be printed over its panel. */
    titles: worlds.map(({ key, label }) => ({ arm: key, label })),
  };
}

export const percentTicks = (share: number): string => String(Math.round(share * 100));
