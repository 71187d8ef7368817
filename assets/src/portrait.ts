import type { Wear } from './bodies.ts';
import { type Cut, cut, ink, markup, num, PATRON_HATCH, PATRON_INK, paper, paper2, printed, red } from './draw.ts';

/** A man's picture, in layers as they lie on each other. */
export interface Drawing {
  readonly wears: Wear;
  /** The two or three things pushed in him; all else in his face is to be quiet. */
  readonly carriedBy: readonly string[];
  readonly head: string;
  /** From the crown to the chin: where light ends, and a second face in profile. Points as `x,y`. */
  readonly terminator: string;
  readonly neck: readonly Cut[];
  readonly body: readonly Cut[];
  /** The cloth lies over the neck instead of under it. */
  readonly collarUnderChin?: boolean;
  readonly ears: readonly Cut[];
  /** Black shade on the far side, cut off by the head. */
  readonly shade: readonly Cut[];
  /** Hair, or a cap: `lit` as it is, and all of it in `lee` beyond the terminator. */
  readonly crown: readonly { readonly d: string; readonly lit: string; readonly lee: string }[];
  readonly face: readonly Cut[];
}

/** Who sits in the Presidium has the disc behind him, everyone else a slash of it. */
export type Ground = 'disc' | 'slash';

/** Black behind the lit half, paper behind the patron's: the two halves trade places with their ground. */
const ground = (kind: Ground): readonly Cut[] => [
  cut('M0,0 L400,0 L400,480 L0,480Z', paper2),
  cut('M0,0 L262,0 L118,480 L0,480Z', ink),
  kind === 'disc' ? { d: '300,150', radius: 120, fill: red } : cut('M262,0 L300,0 L156,480 L118,480Z', red),
  ...printed('M400,250 L400,480 L300,480Z'),
];

const pointsOf = (list: string) => list.split(' ').map(pair => pair.split(',').map(Number) as [number, number]);

/** A torn strip of paper in the patron's half, 14 units wide; the teeth come from the points themselves. */
export function riftAlong(terminator: string): string {
  const steps: [number, number][] = [];
  const points = pointsOf(terminator);
  for (const [index, [x, y]] of points.entries()) {
    const [nextX, nextY] = points[index + 1] ?? [x, y];
    const parts = Math.max(1, Math.round((nextY - y) / 15));
    for (let part = 0; part < parts; part++)
      steps.push([x + ((nextX - x) * part) / parts, y + ((nextY - y) * part) / parts]);
  }
  const tooth = (step: number, seed: number) => ((step * 7 + seed * 5) % 9) - 4;
  const edge = (offset: number, seed: number) =>
    steps.map(([x, y], step) => `${num(x + offset + tooth(step, seed))},${num(y + tooth(step, seed + 3) / 2)}`);
  return `M${[...edge(9, 1), ...edge(23, 2).reverse()].join('L')}Z`;
}

const clipped = (inside: string, clip: string) => (inside ? `<g clip-path="url(#${clip})">${inside}</g>` : '');

/** The symbol of one man; nothing in it depends on his patron but `currentColor` and the hatch. */
export function symbolOf(id: string, kind: Ground, drawing: Drawing): string {
  const { head, terminator, neck, body, ears, shade, crown, face } = drawing;
  const half = `M${terminator.replaceAll(' ', ' L')} L400,480 L400,0Z`;
  const clips = [
    ['head', head],
    ['lee', half],
  ].map(([name, d]) => `<clipPath id="${id}-${name}"><path d="${d}"/></clipPath>`);
  const trunk = drawing.collarUnderChin ? [...body, ...neck] : [...neck, ...body];
  const rift = `<path display="none" d="${riftAlong(terminator)}" fill="${paper}" stroke="${ink}" stroke-width="1.5"/>`;
  const halves = `${markup([cut(half, PATRON_INK), cut(half, PATRON_HATCH)])}${markup(shade)}${rift}`;
  // What lies on a piece that is darker beyond the terminator must lie on it there, too.
  const darker = crown.findIndex(({ lit, lee }) => lit !== lee);
  const beyond = darker < 0 ? [] : crown.slice(darker);
  return [
    `<symbol id="${id}" viewBox="0 0 400 480">`,
    ...clips,
    // The one group without a name, so that a man can be shown without what is behind him.
    `<g>${markup(ground(kind))}</g>`,
    markup([...trunk, ...ears, cut(head, paper)]),
    clipped(halves, `${id}-head`),
    markup(crown.map(({ d, lit }) => cut(d, lit))),
    clipped(markup(beyond.map(({ d, lee }) => cut(d, lee))), `${id}-lee`),
    markup(face),
    '</symbol>',
  ].join('');
}
