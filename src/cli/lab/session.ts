import { progressOn } from './progress.ts';
import { createRunner, type Runner } from './runner.ts';

export interface Session<T> {
  readonly found: T;
  readonly seconds: number;
  /** Whether it was broken off: then what was found rests on what had been done by then. */
  readonly stopped: boolean;
}

/** Milliseconds within which a signal is the same again: who started this process may pass on what it has heard itself. */
const ECHO = 1000;

/** The first Ctrl-C calls `stop`, the next ends the process. */
function interruptWith(stop: () => void): () => void {
  let first: number | undefined;
  return () => {
    if (first === undefined) {
      first = performance.now();
      stop();
    } else if (performance.now() - first > ECHO) process.exit(130);
  };
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
  const interrupt = interruptWith(runner.stop);
  process.on('SIGINT', interrupt);
  const started = performance.now();
  try {
    const found = await measure(runner);
    const seconds = Math.round((performance.now() - started) / 100) / 10;
    return { found, seconds, stopped: runner.stopped };
  } finally {
    progress.end(runner.stopped);
    await runner.close();
    process.removeListener('SIGINT', interrupt);
  }
}
