import { teethOf } from '../art/teeth.ts';

/** How a card tears: from its upper right corner to the lower left, along teeth that are the man's own. In units of 420 × 620. */

export const CARD = { width: 420, height: 620 } as const;
type Point = readonly [x: number, y: number];

/** How many teeth, how far they stand out, and how far the edge leans over the height of the card. */
const TEETH = 38;
const AMPLITUDE = 7;
const LEAN = CARD.height * 0.62;
/** The torn paper's white edge. */
const LIP = 13;
/** How far beyond the card an edge begins and ends, so that neither its first nor its last stand is seen. */
const BEYOND = 12;

/** The edge when it starts at the top left corner. */
function edgeOf(seed: number): Point[] {
  const length = Math.hypot(CARD.height, LEAN);
  return teethOf(seed, TEETH + 1).map((tooth, index) => {
    const out = tooth * AMPLITUDE;
    const along = index / TEETH;
    return [LEAN * along - (CARD.height / length) * out, CARD.height * along + (LEAN / length) * out] as const;
  });
}

const inPercent = (points: readonly Point[]): string =>
  `polygon(${points.map(([x, y]) => `${((100 * x) / CARD.width).toFixed(2)}% ${((100 * y) / CARD.height).toFixed(2)}%`).join(',')})`;

/** Where along the top the edge stands when so much of the card, from 0 to 1, has been torn. */
const standOf = (share: number): number => CARD.width + BEYOND - share * (CARD.width + LEAN + 2 * BEYOND);

const shifted = (edge: readonly Point[], by: number): Point[] => edge.map(([x, y]) => [x + by, y]);

/** What is left of the old print, left of the edge. */
export function leftOf(seed: number, share: number): string {
  const edge = shifted(edgeOf(seed), standOf(share));
  return inPercent([[-900, 0], ...edge, [-900, CARD.height]]);
}

/** The lip along the edge, `wider` on both sides for its outline. */
export function lipOf(seed: number, share: number, wider: number): string {
  const edge = shifted(edgeOf(seed), standOf(share));
  const inner = edge.map(([x, y], index): Point => [x - LIP - wider + ((index * 5) % 7), y]);
  return inPercent([...shifted(edge, wider), ...inner.reverse()]);
}

/** The corner that lifts, by how much of it, from 0 to 1, is up: what stays of the card, the fold, and the new ink under it. */
export function cornerOf(share: number): { readonly rest: string; readonly fold: string; readonly under: string } {
  const { width, height } = CARD;
  const [across, down] = [92 * share, 108 * share];
  return {
    rest: inPercent([
      [0, 0],
      [width - across, 0],
      [width, down],
      [width, height],
      [0, height],
    ]),
    fold: inPercent([
      [width - across, 0],
      [width, down],
      [width - 1.15 * across, 0.84 * down],
    ]),
    under: inPercent([
      [width - across, 0],
      [width, 0],
      [width, down],
    ]),
  };
}
