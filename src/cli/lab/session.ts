import { progressOn } from './progress.ts';
import { createRunner, type Runner } from './runner.ts';

export interface Session<T> {
  readonly found: T;
  readonly seconds: number;
  /** Whether it was broken off: then what was found rests on what had been done by then. */
  readonly stopped: boolean;
}

/**
 * Measures with every core, or as many as said, and says on standard error how far it has got. Ctrl-C begins nothing more, and
 * what is done counts; pressed again it ends the process.
 */
export async function session<T>(
  cores: number | undefined,
  measure: (runner: Runner) => Promise<T>,
): Promise<Session<T>> {
  const progress = progressOn(process.stderr);
  const runner = createRunner({ cores, onProgress: progress.show });
  process.once('SIGINT', runner.stop);
  const started = performance.now();
  try {
    const found = await measure(runner);
    const seconds = Math.round((performance.now() - started) / 100) / 10;
    return { found, seconds, stopped: runner.stopped };
  } finally {
    process.removeListener('SIGINT', runner.stop);
    progress.end(runner.stopped);
    await runner.close();
  }
}
