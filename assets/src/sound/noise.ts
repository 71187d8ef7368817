/** Numbers that look like chance and are the same each time: 0 up to 1. */
export function dice(seed: number): () => number {
  // Seeds that are neighbours would begin alike.
  let state = ((Math.imul(seed + 1, 0x9e3779b1) >>> 0) % 2147483646) + 1;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}
/** Between two values. */
export const between = (roll: () => number, low: number, high: number): number => low + (high - low) * roll();
/** White noise. */
export function white(length: number, seed: number): Float32Array {
  const roll = dice(seed);
  return Float32Array.from({ length }, () => 2 * roll() - 1);
}
