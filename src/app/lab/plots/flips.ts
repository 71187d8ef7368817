import { axisX, axisY, barX, gridX, text } from '@observablehq/plot';
import { type Ink, PALETTE, PRINTS } from '../../../art/palette.ts';
import type { Flip } from '../readings/flips.ts';
import { type Place, page, panels, percentTicks, type World } from './page.ts';
import { patronInk } from './prints.ts';

/** Who takes whom: a panel for each world, a bar for each man, printed in the inks of those who take him. */
export interface Flips {
  readonly worlds: readonly World[];
  /** The men, from above, and what they are called. */
  readonly men: ReadonlyMap<string, string>;
  readonly patrons: readonly { readonly id: string; readonly ink: Ink; readonly letter: string }[];
  readonly flips: readonly Flip[];
  readonly unit: string;
  say(share: number): string;
}
interface Stretch {
  readonly arm: string;
  readonly man: string;
  readonly by: string;
  readonly x1: number;
  readonly x2: number;
}
const ROW = 1.35;
/** What a share in figures takes beside the longest bar, in em. */
const FIGURE = 3.4;

/** Each man's shares laid end to end. */
function stretches({ worlds, men, patrons, flips }: Flips): Stretch[] {
  const found = new Map(flips.map(flip => [`${flip.arm} ${flip.id} ${flip.by}`, flip.estimate || 0]));
  return worlds.flatMap(({ key }) =>
    [...men.keys()].flatMap(man => {
      let x2 = 0;
      return patrons.map(({ id }) => {
        const x1 = x2;
        x2 += found.get(`${key} ${man} ${id}`) ?? 0;
        return { arm: key, man, by: id, x1, x2 };
      });
    }),
  );
}

export function flips(given: Flips, place: Place): SVGSVGElement {
  const { worlds, men, patrons, unit, say } = given;
  const { em } = place;
  const { columns, rows, facets, titles } = panels(worlds, place);
  const all = stretches(given);
  const most = Math.max(0.05, ...all.map(({ x2 }) => x2));
  const left = Math.ceil((Math.max(...[...men.values()].map(({ length }) => length)) * 0.43 + 1) * em);
  const width = (place.width - left - 3 * em) / columns;
  /** A letter needs this share of a panel. */
  const room = (em / width) * most;
  const ends = all.filter(({ by, x2 }) => by === patrons.at(-1)?.id && x2 > 0);
  return page(place, {
    height: (rows * (men.size * ROW + 2.2) + 3.5) * em,
    ...{ marginLeft: left, marginRight: 3 * em, marginTop: 2 * em, marginBottom: 3 * em },
    x: { domain: [0, most] },
    y: { domain: [...men.keys()], padding: 0.14 },
    fx: { padding: Math.max(0.16, (FIGURE * em) / width), axis: null },
    fy: { padding: 2.2 / (men.size * ROW + 2.2), axis: null },
    marks: [
      gridX({ stroke: PALETTE.stone, strokeOpacity: 0.6, ticks: 4 }),
      axisX({ label: unit, labelArrow: 'none', tickSize: 0, tickFormat: percentTicks, ticks: 4 }),
      axisY({ label: null, tickSize: 0, tickFormat: man => men.get(man) ?? man }),
      ...patrons.flatMap(({ id, ink, letter }) => {
        const own = all.filter(({ by, x1, x2 }) => by === id && x2 > x1);
        const roomy = own.filter(({ x1, x2 }) => x2 - x1 > room);
        return [
          barX(own, {
            ...{ ...facets, y: 'man', x1: 'x1', x2: 'x2' },
            ...{ fill: patronInk(place.name, ink), stroke: PALETTE.ink, strokeWidth: 1.2 },
          }),
          text(roomy, {
            ...{ ...facets, y: 'man', x: ({ x1, x2 }: Stretch) => (x1 + x2) / 2, text: () => letter },
            ...{ fill: PRINTS[ink].on, stroke: PRINTS[ink].plane, strokeWidth: 4, fontWeight: 700 },
          }),
        ];
      }),
      text(ends, {
        ...facets,
        y: 'man',
        x: 'x2',
        text: ({ x2 }: Stretch) => say(x2),
        textAnchor: 'start',
        dx: 0.4 * em,
      }),
      text(titles, { ...facets, text: 'label', frameAnchor: 'top-left', dy: -1.2 * em, fontWeight: 600 }),
    ],
  });
}
