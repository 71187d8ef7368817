/** How much of a test to run: `npm test` takes the reduced number, `npm run test:long` the full one. */
export const effort = (reduced: number, full: number): number => (process.env.LONG === '1' ? full : reduced);
