import { type Ink, PALETTE } from './palette.ts';

const { ink } = PALETTE;

/** What fills one tile of a patron's hatch, with the tile's attributes. */
const TILES: Readonly<Record<Ink, readonly [tile: string, inside: string]>> = {
  b: ['width="9" height="9" patternTransform="rotate(45)"', `<path d="M0 0H3.2V9H0Z" fill="${ink}"/>`],
  k: [
    'width="12" height="12"',
    `<path d="M.9 3a2.1 2.1 0 1 0 4.2 0a2.1 2.1 0 1 0-4.2 0ZM6.9 9a2.1 2.1 0 1 0 4.2 0a2.1 2.1 0 1 0-4.2 0Z" fill="${ink}"/>`,
  ],
  m: ['width="10" height="8"', `<path d="M0 0H10V2.6H0Z" fill="${ink}"/>`],
  n: ['width="14" height="14"', `<path d="M2 7H8M5 4V10" stroke="${ink}" stroke-width="1.3"/>`],
};

/** An SVG pattern: bars, grain, ledger lines; crosses for nobody. `strength` is its opacity. */
export function hatch(of: Ink, id: string, strength: number): string {
  const [tile, inside] = TILES[of];
  return `<pattern id="${id}" patternUnits="userSpaceOnUse" ${tile}><g opacity="${strength}">${inside}</g></pattern>`;
}
