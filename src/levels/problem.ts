/** What is wrong with a level, and where, in JSONPath. */
export interface Problem {
  readonly path: string;
  readonly problem: string;
}
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: E };

export type Step = string | number;
/** Notes a problem at a place in the level. */
export type Report = (steps: readonly Step[], problem: string) => void;

const PLAIN = /^[A-Za-z_]\w*$/;

/** `$.clients[3].patron`; a key that is no plain word stands in brackets. */
export const jsonPath = (steps: readonly Step[], root = '$'): string =>
  steps.reduce<string>(
    (path, step) => path + (typeof step === 'string' && PLAIN.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`),
    root,
  );

/** What was read. Throws, with all that is wrong, if it could not be. */
export function sound<T>(result: Result<T, readonly Problem[]>): T {
  if (result.ok) return result.value;
  throw new Error(result.problems.map(({ path, problem }) => `${path}: ${problem}`).join('; '));
}
