/** Keys of the piano by their names, middle C being C4 (60). */
const STEPS = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 } as const;
const SIGNS = { '': 0, '#': 1, b: -1 } as const;

/** `Bb2`, `C#4`. */
export function key(name: string): number {
  const [, letter, sign = '', octave] = /^([A-G])(#|b)?(\d)$/.exec(name) ?? [];
  if (letter === undefined) throw new Error(`${name} is no key`);
  return 12 * (Number(octave) + 1) + STEPS[letter as keyof typeof STEPS] + SIGNS[sign as keyof typeof SIGNS];
}
