import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Sheet } from '../../../panels/ui/sheet.tsx';
import { Field } from '../../field.tsx';
import { baseNow } from '../base.ts';
import { nameOf, personOf, RefusedNow, teamOf, useDesk } from './desk.tsx';
import { seatLink } from './join-address.ts';
import { Deed } from './pupil-sheet.tsx';
import { roleOf } from './seat-plan.tsx';

interface SeatSheetProps {
  /** The man's id. */
  readonly seat: string;
  onClose(): void;
}

/** What the teacher can do with a seat. */
export function SeatSheet({ seat, onClose }: SeatSheetProps) {
  const desk = useDesk();
  const { text, words, page, level, send } = desk;
  const name = nameOf(desk, seat);
  const spec = level.scenario.people[personOf(desk, seat)];
  const stoodIn = page.stoodIn.includes(seat);
  const team = teamOf(page, seat);
  return (
    <Sheet kind="teach-sheet" title={name} close={text('app.close')} onClose={onClose}>
      <h2>{name}</h2>
      <RefusedNow />
      <p role="status">
        {spec && roleOf(words, level, spec)}.{' '}
        {team.length === 0
          ? words('teach.seat.nobody')
          : words('teach.seat.team', { who: team.map(({ nickname }) => nickname).join(', ') })}
      </p>
      {(team.length > 0 || stoodIn) && (
        <Deed what={words(stoodIn ? 'teach.seat.handBackWhat' : 'teach.seat.standInWhat')}>
          <Button className="button button-small" onPress={() => void send({ type: 'standIn', seat, on: !stoodIn })}>
            {words(stoodIn ? 'teach.seat.handBack' : 'teach.seat.standIn')}
          </Button>
        </Deed>
      )}
      <Take seat={seat} />
    </Sheet>
  );
}

/** The teacher plays too, beside whoever has the seat or alone. */
function Take({ seat }: { readonly seat: string }) {
  const desk = useDesk();
  const { words, page, send } = desk;
  const [name, setName] = useState(words('teach.seat.teacher'));
  const [secret, setSecret] = useState<string>();
  const take = async () => {
    const answer = await send<{ secret: string }>({ type: 'take', seat, nickname: name.trim() });
    if (answer.ok) setSecret(answer.secret);
  };
  if (secret !== undefined)
    return (
      <p role="status">
        {words('teach.seat.taken')}{' '}
        <a
          className="link"
          // On this machine, in a tab that is told nothing of this one.
          href={seatLink(baseNow(), page.code, secret)}
          target="_blank"
          rel="noopener noreferrer"
        >
          {words('teach.seat.open', { person: nameOf(desk, seat) })}
        </a>
      </p>
    );
  return (
    <form
      className="deed-form"
      onSubmit={event => {
        event.preventDefault();
        void take();
      }}
    >
      <Field label={words('teach.seat.as')} help={words('teach.seat.takeWhat')}>
        {(field, describedBy) => (
          <input
            id={field}
            value={name}
            maxLength={24}
            autoComplete="off"
            aria-describedby={describedBy}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      <Button type="submit" className="button button-small" isDisabled={name.trim() === ''}>
        {words('teach.seat.take')}
      </Button>
    </form>
  );
}
