import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Seen } from '../event-words.ts';
import { Saw } from '../saw.tsx';
import { useTable } from '../table.tsx';
import { GuideNote } from './guide-note.tsx';

/** What is pinned to the board while orders are given: a lesson's step, and what has happened since one last decided. */
export function Notes({ seen }: { readonly seen: readonly Seen[] }) {
  const { view, text } = useTable();
  const [read, setRead] = useState(0);
  const now = view.turn;
  return (
    <div className="notes">
      <GuideNote />
      {seen.length > 0 && read !== now && (
        <aside className="note-paper" aria-label={text('play.sawSince')}>
          <h2>{text('play.sawSince')}</h2>
          <Saw seen={seen} counted={false} />
          <Button className="button button-small" onPress={() => setRead(now)}>
            {text('app.close')}
          </Button>
        </aside>
      )}
    </div>
  );
}
