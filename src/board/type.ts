import type { Face, TextShape } from './shapes.ts';

/** The type on the board, as a canvas names it. The page's style sheet brings the faces. */
const FACES: { readonly [F in Face]: readonly [weight: number, family: string] } = {
  display: [900, '"Alumni Sans Variable", "Oswald Variable", "Arial Narrow", sans-serif'],
  label: [500, '"Oswald Variable", "Arial Narrow", sans-serif'],
};
export const familyOf = (face: Face) => FACES[face];
export const fontOf = ({ face, size }: Pick<TextShape, 'face' | 'size'>): string => {
  const [weight, family] = FACES[face];
  return `${weight} ${size}px ${family}`;
};

let ruler: CanvasRenderingContext2D | null | undefined;
/** By how much a text must be narrowed to fit its room: 1 if not at all. */
export function narrowing(text: TextShape): number {
  if (text.fit === undefined) return 1;
  ruler ??= document.createElement('canvas').getContext('2d');
  if (!ruler) return 1;
  ruler.font = fontOf(text);
  const { width } = ruler.measureText(text.words);
  return width > text.fit ? text.fit / width : 1;
}

/** When the faces are there; without them the board is drawn in those that the system has. */
export async function typeReady(): Promise<void> {
  await Promise.all(
    (Object.keys(FACES) as Face[]).map(face => document.fonts.load(fontOf({ face, size: 24 }), 'ABMKЖ123')),
  ).catch(() => undefined);
}
