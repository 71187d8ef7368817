import { ink, paper, red, redDeep } from './draw.ts';

/** The sign of the game, for a tab of the browser: the red wedge, its tip in the black disc. */
export const wedge = (): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><path d="M0 0H64V64H0Z" fill="${paper}"/><circle cx="44" cy="32" r="19" fill="${ink}"/><path d="M2 8 50 32 2 58Z" fill="${red}"/><path d="M2 40 50 32 2 58Z" fill="${redDeep}"/></svg>\n`;
