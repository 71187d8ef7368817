/** Whims of a computer player: the same for the same player, turn and choice, so that he does not waver as he writes. */

/** Mixes whole numbers into one of 32 bits. */
export function mix(...parts: readonly number[]): number {
  let hash = 0x9e3779b9;
  for (const part of parts) {
    hash = Math.imul(hash ^ part, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    hash ^= hash >>> 16;
  }
  return hash >>> 0;
}

/** From −1 to 1, bunched toward 0: the mean of three even draws. */
export function whim(...parts: readonly number[]): number {
  const seed = mix(...parts);
  const even = (n: number) => (mix(seed, n) % 2001) / 1000 - 1;
  return (even(1) + even(2) + even(3)) / 1.7;
}
