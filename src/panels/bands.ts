import type { View } from '../engine/view.ts';

/** Which of five words a value deserves. What a page says of loyalty, fear and danger are words, never numbers. */
export type Band = 0 | 1 | 2 | 3 | 4;

/** The least value, in tenths of a point, of the second to the fifth word. */
const FROM = {
  alarm: [150, 300, 450, 650],
  tension: [300, 450, 600, 750],
  credit: [250, 400, 550, 700],
  material: [1, 100, 250, 500],
  past: [50, 200, 400, 600],
} as const;

const among = (value: number, from: readonly number[]): Band => from.filter(least => value >= least).length as Band;

export const bandOf = (scale: keyof typeof FROM, tenths: number): Band => among(tenths, FROM[scale]);

/** Four words. */
export const inclusionOf = (tenths: number): 0 | 1 | 2 | 3 => among(tenths, [150, 400, 700]) as 0 | 1 | 2 | 3;

/** A chance in permille. */
export const oddsOf = (permille: number): Band => among(permille, [80, 350, 600, 850]);

/** What was publicly known of a man's service with each patron at the start: the middle of the scenario's range. */
export function pastOf({ scenario, length }: View, person: number): Band[] {
  const bands: Band[] = Array.from({ length: scenario.patrons }, () => 0);
  for (const range of scenario.lengths[length]?.opening.traits ?? [])
    if (range.person === person && range.trait === 'exposure' && range.toward >= 0)
      bands[range.toward] = bandOf('past', (range.low + range.high) * 5);
  return bands;
}

/** How many of four steps a member's warmth lights. */
export const WARMTH_STEPS = { cold: 0, cool: 1, even: 2, warm: 3, close: 4 } as const;

/** How many clips stand for a band of material, on a piece and on a card. */
export const CLIPS = [0, 1, 2, 4, 5] as const satisfies Record<Band, number>;
