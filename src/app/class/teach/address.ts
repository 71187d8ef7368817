import { codeFrom, SHORTEST_KEY } from '../../../net/lesson.ts';

/**
 * Where one is on the teacher's pages, by the address: `#/teach/<the server's key>` opens lessons, `#/teach/CODE/<the lesson's key>`
 * leads one. What stands behind the # stays in the browser; a key goes to the server only when it is shown there.
 */
export type Place =
  | { readonly is: 'neither'; readonly said: string }
  | { readonly is: 'open'; readonly key: string | undefined }
  | { readonly is: 'lesson'; readonly code: string; readonly key: string | undefined };

export function placeFrom(hash: string): Place {
  const [, , first = '', second = ''] = hash.split('/');
  const code = codeFrom(first);
  if (code !== undefined) return { is: 'lesson', code, key: second || keptKey(code) };
  const key = decoded(first);
  // A code that was mistyped.
  if (second !== '' || (key !== '' && key.length < SHORTEST_KEY)) return { is: 'neither', said: key };
  return { is: 'open', key: key || undefined };
}
/** What cannot be decoded is no key, and is refused as it stands. */
function decoded(said: string): string {
  try {
    return decodeURIComponent(said);
  } catch {
    return said;
  }
}
export const addressOf = (code: string, key: string): string => `#/teach/${code}/${key}`;
export const opensBy = (key: string): string => `#/teach/${encodeURIComponent(key)}`;

/** The lesson that this tab leads, so that it finds back to it. Nothing outlasts the tab. */
const NAME = 'nests-and-tails-lesson';
interface Kept {
  readonly code: string;
  readonly key: string;
}
export function keep(code: string, key: string): void {
  try {
    sessionStorage.setItem(NAME, JSON.stringify({ code, key } satisfies Kept));
  } catch {
    // A browser that keeps nothing: the address has it.
  }
}
export function kept(): Kept | undefined {
  try {
    const { code, key } = JSON.parse(sessionStorage.getItem(NAME) ?? '{}') as Partial<Kept>;
    return code && key ? { code, key } : undefined;
  } catch {
    return undefined;
  }
}
export function forget(): void {
  try {
    sessionStorage.removeItem(NAME);
  } catch {
    // There was nothing.
  }
}
function keptKey(code: string): string | undefined {
  const last = kept();
  return last?.code === code ? last.key : undefined;
}
