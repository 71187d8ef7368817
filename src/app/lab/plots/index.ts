/** The lab's plots. They bring their own library, and are fetched when there is something to draw. */
export { bars } from './bars.ts';
export { fans } from './fans.ts';
export { flips } from './flips.ts';
export { lines } from './lines.ts';
