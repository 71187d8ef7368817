import { Button } from 'react-aria-components/Button';
import type { Seen } from '../event-words.ts';
import { Saw } from '../saw.tsx';
import { useTable } from '../table.tsx';
import { GuideNote, lessonOf } from './guide-note.tsx';

interface NotesProps {
  /** What has not been put away yet. */
  readonly seen: readonly Seen[];
  /** Whether they are folded into one strip, for want of room. */
  readonly folded: boolean;
  onRead(): void;
}

/** What is pinned to the board while orders are given: a lesson's step, and what has happened since one last decided. */
export function Notes({ seen, folded, onRead }: NotesProps) {
  const table = useTable();
  const { text } = table;
  const isNew = seen.length > 0;
  const taught = lessonOf(table).length > 0;
  if (!isNew && !taught) return null;
  const notes = (
    <>
      <GuideNote />
      {isNew && (
        <aside className="note-paper" aria-label={text('play.sawSince')}>
          <h2>{text('play.sawSince')}</h2>
          <Saw seen={seen} counted={false} />
          <Button className="button button-small" onPress={onRead}>
            {text('app.close')}
          </Button>
        </aside>
      )}
    </>
  );
  if (!folded) return <div className="notes">{notes}</div>;
  return (
    <details className="notes">
      <summary>{text(taught ? 'guide.title' : 'play.sawSince')}</summary>
      {notes}
    </details>
  );
}
