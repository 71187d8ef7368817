/** Every colour of the game. Style sheets name the same ones; a test compares the two. */
export const PALETTE = {
  paper: '#ede4d0',
  paper2: '#dfd2b6',
  kraft: '#b89a6a',
  ink: '#16130f',
  ink2: '#3a352e',
  ash: '#5f5a50',
  stone: '#a79c86',
  red: '#c3281a',
  redDeep: '#8c1a12',
  pencil: '#1d4e9e',
  /** Cloth, in portraits only. */
  drab: '#8a7f60',
  drabDeep: '#4a4433',
  tunic: '#858370',
  tunicDeep: '#45443a',
} as const;

/** What a patron's things are printed in; 'n' where it is not known whose they are. */
export const INKS = ['b', 'm', 'k', 'n'] as const;
export type Ink = (typeof INKS)[number];

interface Print {
  readonly plane: string;
  /** Text in the patron's colour, on paper. */
  readonly deep: string;
  /** Text on the plane. */
  readonly on: string;
  readonly shape: 'rhomb' | 'square' | 'disc' | 'ring';
}
/** Colour, shape, hatch and letter always come together, so that none of them must be seen. */
export const PRINTS: { readonly [I in Ink]: Print } = {
  b: { plane: '#2765b0', deep: '#133a70', on: PALETTE.paper, shape: 'rhomb' },
  m: { plane: '#4fa08a', deep: '#1b5a4a', on: PALETTE.ink, shape: 'square' },
  k: { plane: '#e2a21c', deep: '#8a5a00', on: PALETTE.ink, shape: 'disc' },
  n: { plane: PALETTE.paper2, deep: PALETTE.ash, on: PALETTE.ink, shape: 'ring' },
};

/** Which ink a patron is printed in; those of 1953 have their own, others in order. Nobody's is 'n'. */
export function inkOf(id: string | undefined, index: number): Ink {
  if (id === undefined || index < 0) return 'n';
  return id === 'beria' ? 'b' : id === 'malenkov' ? 'm' : id === 'khrushchev' ? 'k' : (INKS[index % 3] as Ink);
}
