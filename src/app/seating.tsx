import { useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Scenario } from '../engine/index.ts';
import type { Text } from '../text/index.ts';
import { Pick } from './pick.tsx';
import { SeatOptions } from './seat-options.tsx';

interface SeatingProps {
  readonly text: Text;
  readonly scenario: Scenario;
  /** Ids of the men whom persons play: each once. */
  readonly seats: readonly string[];
  nameOf(id: string): string;
  onSeats(seats: string[]): void;
}

/** More than these would wait too long for the device. */
const MOST = 6;
const LEAST = 2;

/** Who at this screen plays whom. */
export default function Seating({ text, scenario, seats, nameOf, onSeats }: SeatingProps) {
  const { people } = scenario;
  const [said, setSaid] = useState('');
  const adding = useRef<HTMLButtonElement>(null);
  const free = people.find(({ id }) => !seats.includes(id));
  /** Whoever wants a man that another has changes places with him. */
  const give = (index: number, id: string) => {
    const other = seats.indexOf(id);
    const before = seats[index] ?? '';
    onSeats(other < 0 ? seats.with(index, id) : seats.with(index, id).with(other, before));
    setSaid(other < 0 ? '' : text('seating.swapped', { number: other + 1, name: nameOf(before) }));
  };
  return (
    <fieldset className="seating">
      <legend className="label">{text('seating.who')}</legend>
      <p>{text('seating.what')}</p>
      <ol className="plain">
        {seats.map((seat, index) => (
          <li key={index} className="seating-row">
            <Pick label={text('seating.person', { number: index + 1 })} value={seat} onPick={id => give(index, id)}>
              <SeatOptions text={text} people={people} nameOf={nameOf} />
            </Pick>
            {seats.length > LEAST && (
              <Button
                className="button button-small"
                aria-label={text('seating.removeOf', { name: nameOf(seat) })}
                onPress={() => {
                  onSeats(seats.filter(id => id !== seat));
                  // With six there was none to add to.
                  requestAnimationFrame(() => adding.current?.focus());
                }}
              >
                {text('seating.remove')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      <p role="status">{said}</p>
      {seats.length < MOST && free !== undefined && (
        <Button ref={adding} className="button button-small" onPress={() => onSeats([...seats, free.id])}>
          {text('seating.add')}
        </Button>
      )}
    </fieldset>
  );
}
