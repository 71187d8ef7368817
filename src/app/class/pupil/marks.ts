/** How far a pupil has read, in steps of which he was told; kept in his tab, so that a reload brings nothing back. */
export interface Marks {
  readonly game: number;
  /** Papers are put away up to here. */
  readonly read: number;
  /** Counts have been seen up to here. */
  readonly turned: number;
}
const keyOf = (code: string): string => `nests-and-tails-read-${code}`;

export function marksOf(code: string, game: number): Marks {
  const none = { game, read: 0, turned: 0 };
  try {
    const found = JSON.parse(sessionStorage.getItem(keyOf(code)) ?? 'null') as Partial<Marks> | null;
    return found?.game === game ? { ...none, ...found } : none;
  } catch {
    return none;
  }
}
export function writeMarks(code: string, marks: Marks): void {
  try {
    sessionStorage.setItem(keyOf(code), JSON.stringify(marks));
  } catch {
    // Then a reload brings it back.
  }
}
