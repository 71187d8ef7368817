import { type Ink, PALETTE, PRINTS } from '../../../art/palette.ts';

/** What things are printed in on a plot: a plane with a hatch, so that colour never speaks alone. */

interface Print {
  readonly id: string;
  readonly ground: string;
  readonly line: string;
  /** Strokes of the hatch, in a square of `TILE` units. */
  readonly hatch: string;
  readonly width: number;
}
const TILE = 8;
const { ink, ink2, kraft, paper, paper2, red } = PALETTE;

/** Worlds that are compared, in their order. The inks of the patrons are theirs alone. */
const WORLDS: readonly Print[] = [
  { id: 'w0', ground: ink2, line: ink, hatch: '', width: 0 },
  { id: 'w1', ground: red, line: paper, hatch: 'M-2 10 10-2M-2 2 2-2M6 10 10 6', width: 1.6 },
  { id: 'w2', ground: kraft, line: ink, hatch: 'M2 2v.1M6 6v.1', width: 2.4 },
  { id: 'w3', ground: paper2, line: ink, hatch: 'M0 4H8', width: 1.4 },
];
/** The hatches of the patrons' inks, as the board has them. */
const HATCHES: Record<Ink, Pick<Print, 'hatch' | 'width'>> = {
  b: { hatch: 'M-2 10 10-2M-2 2 2-2M6 10 10 6', width: 1.6 },
  k: { hatch: 'M2 2v.1M6 6v.1', width: 2.2 },
  m: { hatch: 'M0 4H8', width: 1.4 },
  n: { hatch: '', width: 0 },
};
const patronPrint = (of: Ink): Print => ({ id: `p${of}`, ground: PRINTS[of].plane, line: ink2, ...HATCHES[of] });
const ALL: readonly Print[] = [...WORLDS, ...(Object.keys(HATCHES) as Ink[]).map(patronPrint)];

/** An element of SVG. */
export function drawn(name: string, attributes: Readonly<Record<string, string | number>>, ...within: Element[]) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...within);
  return element;
}

/** The hatches of a plot, for its `marks`. `plot` is the plot's own name: what stands on one page must differ in id. */
export const prints = (plot: string) => (): SVGElement =>
  drawn(
    'defs',
    {},
    ...ALL.map(({ id, ground, line, hatch, width }) =>
      drawn(
        'pattern',
        { id: `${plot}-${id}`, width: TILE, height: TILE, patternUnits: 'userSpaceOnUse' },
        drawn('path', { d: `M0 0H${TILE}V${TILE}H0Z`, fill: ground }),
        drawn('path', { d: hatch, stroke: line, 'stroke-width': width, 'stroke-linecap': 'round' }),
      ),
    ),
  );

export const worldInk = (plot: string, index: number): string => `url(#${plot}-w${index % WORLDS.length})`;
export const patronInk = (plot: string, of: Ink): string => `url(#${plot}-p${of})`;
