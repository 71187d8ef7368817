/** What time it is, and when to be called: the world's, or a test's own. */
export interface Time {
  /** In ms since 1970. */
  now(): number;
  /** Calls once, after so many ms, unless it is called off by what is returned. */
  after(milliseconds: number, call: () => void): () => void;
}
/** Timers of Node take no more. */
const LONGEST = 2 ** 31 - 1;
export const WORLD_TIME: Time = {
  now: () => Date.now(),
  after(milliseconds, call) {
    const timer = setTimeout(call, Math.min(milliseconds, LONGEST));
    return () => clearTimeout(timer);
  },
};
