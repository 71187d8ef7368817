import { Protocol } from '../../panels/ballot/protocol.tsx';
import { useTable } from '../../panels/table.tsx';
import { countsFrom, type Eyes } from '../moments.ts';
import type { Frame } from './frames.ts';
import type { Watched } from './watched.ts';

interface WitnessedProps {
  readonly watched: Watched;
  readonly frame: Frame;
  readonly eyes: Eyes;
  readonly lines: readonly string[];
}

/** What happened in a frame, as far as these eyes could see it. */
export function Witnessed({ watched, frame, eyes, lines }: WitnessedProps) {
  const { text, names } = useTable();
  const name = eyes === 'all' ? '' : names.man(eyes);
  const heading = eyes === 'all' ? text('history.seenAll') : text('history.seenBy', { name });
  const counts = countsFrom(watched.reel.steps.slice(0, frame.to), frame.from);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard
    <section className="witnessed" aria-label={heading} tabIndex={0}>
      <h3>{heading}</h3>
      <p className="quiet">
        {watched.eyes !== undefined
          ? text('history.ownOnly')
          : eyes === 'all'
            ? text('history.allWhat')
            : text('history.eyesWhat', { name })}
      </p>
      {counts.map(count => (
        <Protocol key={count.ply} count={count} />
      ))}
      {lines.length > 0 && (
        <ul>
          {lines.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      )}
      {lines.length + counts.length === 0 && frame.to > frame.from && (
        <p className="quiet">
          {eyes === 'all' ? text('history.seenNothingAll') : text('history.seenNothing', { name })}
        </p>
      )}
    </section>
  );
}
