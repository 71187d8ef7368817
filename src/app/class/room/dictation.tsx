import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Action, Person, Seat } from '../../../engine/index.ts';
import { PhasePanel } from '../../../panels/phases/phase-panel.tsx';
import { TableProvider, useTable } from '../../../panels/table.tsx';
import { Mark } from '../../../panels/ui/marks.tsx';
import { Head } from '../../../panels/ui/print.tsx';
import { useHall } from './hall.ts';
import { type Draft, dictate, spokenView } from './spoken.ts';

interface DictationProps {
  readonly seat: Seat;
  /** Whether it must be said who speaks. */
  readonly named: boolean;
  /** Told what has been said, once all of it has. */
  onSaid(actions: readonly Action[]): void;
}

/** One man says before all what he decides; the teacher writes it down, and nothing counts before it is sent. */
export function Dictation({ seat, named, onSaid }: DictationProps) {
  const { room, words } = useHall();
  const table = useTable();
  const blank: Draft = { position: room.position, actions: [] };
  const [draft, setDraft] = useState(blank);
  const act = (action: Action) => {
    const next = dictate(draft, action);
    if (next.sent) onSaid(next.actions);
    else setDraft(next);
  };
  const view = spokenView(draft.position, seat);
  return (
    <TableProvider value={{ ...table, view, act }}>
      <section className="room-dictation" aria-label={words('classroom.book.saysOf', { name: table.names.man(seat) })}>
        <div className="room-speaks">
          {named && (
            <p className="room-who">
              <Head person={seat as number as Person} /> <Mark patron={seat} /> {table.names.man(seat)}
            </p>
          )}
          <Button className="button button-small" onPress={() => room.standIn([seat])}>
            {words('classroom.book.computer', { name: table.names.man(seat) })}
          </Button>
        </div>
        <PhasePanel key={`${seat}/${view.phase}`} />
        {draft.actions.length > 0 && (
          <Button className="button button-small" onPress={() => setDraft(blank)}>
            {words('classroom.book.anew')}
          </Button>
        )}
      </section>
    </TableProvider>
  );
}
