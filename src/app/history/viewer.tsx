import { useCallback, useEffect, useMemo, useState } from 'react';
import { type Person, result } from '../../engine/index.ts';
import { Dossier } from '../../panels/dossier.tsx';
import { Barred } from '../../panels/file/learned.ts';
import { namesOf } from '../../panels/names.ts';
import { type Table, TableProvider } from '../../panels/table.tsx';
import { PortraitsProvider } from '../../panels/ui/portrait.tsx';
import type { Text } from '../../text/index.ts';
import { useKey } from '../keys.ts';
import type { Eyes } from '../moments.ts';
import type { Deal } from '../session.ts';
import type { Addressed, Wanted } from './address.ts';
import { dayWords } from './day-words.ts';
import { deedsOf } from './deeds.ts';
import { boardOf, linesOf, seenIn, viewOf } from './eyes.ts';
import { Head } from './head.tsx';
import { positionAt } from './reel.ts';
import { Stage } from './stage.tsx';
import { dayOf, tellingOf } from './telling.ts';
import { Told } from './told.tsx';
import { Transport } from './transport.tsx';
import { useAddress } from './use-address.ts';
import { usePlayback } from './use-playback.ts';
import type { Watched } from './watched.ts';
import { Witnessed } from './witnessed.tsx';

export interface ViewerProps {
  readonly text: Text;
  readonly watched: Watched;
  readonly wanted: Wanted;
  /** The frame at which to begin. */
  readonly first: number;
  onWanted(wanted: Addressed): void;
  onFile(file: File): void;
  onBranch(deal: Deal): void;
}

/** How long a frame stands at the speed of one: to see the board, and to read, in milliseconds. */
const LOOK = 2500;
const PER_WORD = 260;
const wordsIn = (texts: readonly string[]): number => texts.join(' ').split(/\s+/).length;

const nothing = () => undefined;

/** A game watched again: what is told of the moment, the board, what could be seen of it, and the calendar to walk along. */
export function Viewer({ text, watched, wanted, first, onWanted, onFile, onBranch }: ViewerProps) {
  const { level, reel } = watched;
  const { scenario, frames, record, end } = reel;
  const [opened, setOpened] = useState<Person>();
  const [eyes, setEyes] = useState<Eyes>(watched.eyes?.[0] ?? 'all');
  const barred = useMemo(() => new Set<string>(), []);
  const names = useMemo(
    () => namesOf(scenario, record.setup.length, level.text, text),
    [scenario, record, level, text],
  );
  const ending = result(end)?.ending;
  const tellings = useMemo(
    () => frames.map(frame => tellingOf(watched, frame, ending, text)),
    [watched, frames, ending, text],
  );
  const timeOf = useCallback((at: number) => LOOK + PER_WORD * wordsIn(tellings[at]?.paragraphs ?? []), [tellings]);
  const playback = usePlayback(frames.length, first, timeOf);
  const { at, step, toggle, pause } = playback;
  const frame = frames[at]!;
  const telling = tellings[at]!;
  const position = positionAt(reel, frame.to);
  const view = useMemo(() => viewOf(position, eyes), [position, eyes]);
  const model = useMemo(() => boardOf(position, view, eyes), [position, view, eyes]);
  // Nothing goes on behind a sheet.
  const open = useCallback(
    (person: Person) => {
      pause();
      setOpened(person);
    },
    [pause],
  );
  const table = useMemo(
    (): Table => ({ view, level: level.text, text, names, act: nothing, advise: nothing, open }),
    [view, level, text, names, open],
  );
  const lines = useMemo(() => {
    const own = [];
    for (let ply = frame.from; ply < frame.to; ply++)
      if (eyes === 'all' || reel.steps[ply]!.action.seat === eyes) own.push(...deedsOf(table, reel.steps, ply, end));
    return [...own, ...linesOf(seenIn(reel, frame, eyes), text, names)];
  }, [reel, frame, eyes, table, end, text, names]);
  const when = dayWords(text, dayOf(reel, frame));

  useAddress(wanted, at);
  useEffect(() => {
    document.title = `${telling.title} – ${text('app.title')}`;
    return () => {
      document.title = text('app.title');
    };
  }, [telling, text]);
  const walk = useCallback(
    (by: number) => {
      // On the board, in a list and on a sheet the arrows have something else to do.
      const { activeElement } = document;
      if (!activeElement?.closest('.spots, input, select, textarea, [role="dialog"]')) step(by);
    },
    [step],
  );
  useKey(
    'ArrowLeft',
    useCallback(() => walk(-1), [walk]),
  );
  useKey(
    'ArrowRight',
    useCallback(() => walk(1), [walk]),
  );
  useKey(
    ' ',
    useCallback(() => {
      // What has the focus is pressed by it, or scrolled.
      if (document.activeElement === document.body) toggle();
    }, [toggle]),
  );
  // Where there are no words for it, what happened is all there is to tell.
  const isTold = telling.paragraphs.length > 0;
  const witnessed = <Witnessed {...{ watched, frame, eyes, lines }} />;

  return (
    <TableProvider value={table}>
      <Barred value={barred}>
        <PortraitsProvider>
          <div className="history">
            <Head
              {...{ text, watched, eyes, when, frame, onWanted, onFile, onBranch }}
              onEyes={setEyes}
              onSheet={pause}
            />
            <main id="main" className="history-told" tabIndex={-1}>
              <Remarks text={text} remarks={watched.remarks} />
              <Told {...{ watched, frame, telling, when, at }}>{!isTold && witnessed}</Told>
            </main>
            <p role="status" className="for-ears">
              {`${when}: ${telling.title}`}
            </p>
            <aside className="history-deck" aria-label={text('history.calendar')}>
              <Transport {...{ text, playback, reel }} titles={tellings.map(({ title }) => title)} />
              {isTold && witnessed}
            </aside>
            <Stage model={model} phase={frame.phase} position={position} eyes={eyes} />
          </div>
          {opened !== undefined && <Dossier person={opened} onClose={() => setOpened(undefined)} />}
        </PortraitsProvider>
      </Barred>
    </TableProvider>
  );
}

/** What is not as it should be; said once, and seen as long as the game is. */
function Remarks({ text, remarks }: Pick<Watched, 'remarks'> & { readonly text: Text }) {
  if (remarks.length === 0) return null;
  return (
    <div className="faults" role="alert">
      {remarks.map(({ key, words }) => (
        <p key={key}>{text(key, words)}</p>
      ))}
    </div>
  );
}
