import type { Draft, Game } from './game.ts';

/** Whether two values say the same: lists and plain records, down to their scalars. */
export function alike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false;
    for (let index = 0; index < a.length; index++) if (!alike(a[index], b[index])) return false;
    return true;
  }
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  for (const key of keys)
    if (!alike((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key])) return false;
  return true;
}

/**
 * Gives a draft the lists of the game that it came from, wherever they say the same: what is the same object has not changed.
 * Neither of them may be written to any more.
 */
export function share(earlier: Game, draft: Draft): void {
  const lists = draft as unknown as Record<string, unknown>;
  for (const name in earlier) {
    const before = earlier[name as keyof Game];
    if (lists[name] !== before && alike(lists[name], before)) lists[name] = before;
  }
}
