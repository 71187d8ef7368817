import type { Progress } from './runner.ts';

/** Seconds between two lines where a line cannot be written over. */
const NOW_AND_THEN = 15;

const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
const reachedBy = ({ done, of }: Progress): string =>
  `${done.toLocaleString('en')} of ${of.toLocaleString('en')} games`;
const said = (progress: Progress): string =>
  `${reachedBy(progress)} in ${clock(progress.seconds)}, ${clock(progress.left)} left`;

/** Shows on a stream how far it has got: one line that is written over on a terminal, elsewhere a line now and then. */
export function progressOn(stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>) {
  let last = 0;
  let reached = '';
  return {
    show(progress: Progress): void {
      reached = reachedBy(progress);
      if (stream.isTTY) stream.write(`\r${said(progress)}\x1b[K`);
      else if (progress.seconds - last >= NOW_AND_THEN) {
        last = progress.seconds;
        stream.write(`${said(progress)}\n`);
      }
    },
    /** Leaves a terminal's line empty; says how far it had got, if it was stopped. */
    end(stopped: boolean): void {
      if (stream.isTTY) stream.write('\r\x1b[K');
      if (stopped) stream.write(`Stopped after ${reached || 'nothing'}.\n`);
    },
  };
}
