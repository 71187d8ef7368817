/** The number of a shuffle that nobody has chosen. */
export const freshSeed = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 1) % 1_000_000;
