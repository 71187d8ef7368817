import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Seat } from '../../engine/index.ts';
import { Sheet } from '../../panels/ui/sheet.tsx';
import type { Text } from '../../text/index.ts';
import { freshSeed } from '../fresh-seed.ts';
import { Pick } from '../pick.tsx';
import { SeatOptions } from '../seat-options.tsx';
import Seating from '../seating.tsx';
import type { Deal } from '../session.ts';
import { set, useSettings } from '../settings.ts';
import { positionAt } from './reel.ts';
import type { Watched } from './watched.ts';

interface BranchProps {
  readonly text: Text;
  readonly watched: Watched;
  /** How many actions are kept. */
  readonly ply: number;
  onClose(): void;
  onBranch(deal: Deal): void;
}

/** Leaves the record: who plays whom from this moment on. */
export function Branch({ text, watched, ply, onClose, onBranch }: BranchProps) {
  const { reel, level, id, eyes } = watched;
  const { scenario, record, steps } = reel;
  const { game } = positionAt(reel, ply);
  // The note on content comes before the first game, by whatever way one comes to it.
  const { noted } = useSettings();
  const nameOf = (person: string) => level.text.get('people', person)?.name ?? person;
  // Who is out of it by now has little to decide; in a game that keeps its secrets nobody takes another's chair.
  const people = scenario.people.filter((_, person) =>
    eyes === undefined ? !game.down[person] && !game.fell[person] : eyes.includes(person as Seat),
  );
  const [seats, setSeats] = useState<readonly string[]>([people[0]?.id ?? '']);
  const [many, setMany] = useState(false);
  const begin = () =>
    onBranch({
      scenario,
      setup: record.setup,
      seed: freshSeed(),
      seats: seats.map(seat => scenario.people.findIndex(person => person.id === seat) as Seat),
      actions: steps.slice(0, ply).map(({ action }) => action),
      left: id === undefined ? leftOf(watched, ply) : { record: id, ply },
    });
  if (!noted)
    return (
      <Sheet title={text('home.note')} close={text('app.close')} onClose={onClose}>
        <h2>{text('home.note')}</h2>
        <p>{level.text.contentNote}</p>
        <Button className="button button-main" onPress={() => set({ noted: true })}>
          {text('home.noteRead')}
        </Button>
      </Sheet>
    );
  return (
    <Sheet title={text('history.branch')} close={text('app.close')} onClose={onClose}>
      <h2>{text('history.branch')}</h2>
      <p>{text('history.branchWhat')}</p>
      {many ? (
        <Seating
          text={text}
          scenario={{ ...scenario, people }}
          seats={seats}
          nameOf={nameOf}
          onSeats={seats => setSeats(seats)}
        />
      ) : (
        <Pick label={text('history.branchWho')} value={seats[0] ?? ''} onPick={seat => setSeats([seat])}>
          <SeatOptions text={text} people={people} nameOf={nameOf} />
        </Pick>
      )}
      {people.length > 1 && (
        <p>
          <label className="history-many">
            <input
              type="checkbox"
              checked={many}
              onChange={({ target }) => {
                setMany(target.checked);
                setSeats(target.checked ? people.slice(0, 2).map(person => person.id) : [people[0]?.id ?? '']);
              }}
            />{' '}
            {text('history.branchMany')}
          </label>
        </p>
      )}
      <p>
        <Button className="button button-main" isDisabled={people.length === 0} onPress={begin}>
          {text('history.branchBegin')}
        </Button>
      </p>
    </Sheet>
  );
}

/** A game that had parted from a record has kept no more of it than it had. */
function leftOf({ reel }: Watched, ply: number): Deal['left'] {
  const { left } = reel.record;
  return left && { record: left.record, ply: Math.min(left.ply, ply) };
}
