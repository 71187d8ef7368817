import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { ConsolePupil } from '../../../net/page.ts';
import { Sheet } from '../../../panels/ui/sheet.tsx';
import { Field } from '../../field.tsx';
import { nameOf, RefusedNow, teamOf, useDesk } from './desk.tsx';
import { SeatLink } from './seat-link.tsx';
import { Twice } from './twice.tsx';

/** So long may a nickname be. */
const LONGEST = 24;
/** For no seat at all, where ids of men can be chosen. */
const NOWHERE = '';

interface PupilSheetProps {
  readonly pupil: ConsolePupil;
  onClose(): void;
}

/** What the teacher can do with one pupil. */
export function PupilSheet({ pupil, onClose }: PupilSheetProps) {
  const desk = useDesk();
  const { text, words, page, send } = desk;
  const { id, nickname, seat, spokesman } = pupil;
  const [secret, setSecret] = useState<string>();
  const who = { pupil: nickname };
  const isTeam = seat !== undefined && seat !== null && teamOf(page, seat).length > 1;
  const link = async () => {
    const answer = await send<{ secret: string }>({ type: 'link', pupil: id });
    if (answer.ok) setSecret(answer.secret);
  };
  return (
    <Sheet kind="teach-sheet" title={nickname} close={text('app.close')} onClose={onClose}>
      <h2>{nickname}</h2>
      <RefusedNow />
      <p role="status">
        {seat ? words('teach.pupil.plays', { person: nameOf(desk, seat) }) : words('teach.pupil.standing')}{' '}
        {isTeam && words(spokesman ? 'teach.pupil.speaks' : 'teach.pupil.proposes')}
      </p>
      <Rename pupil={pupil} />
      <Move pupil={pupil} />
      {isTeam && !spokesman && (
        <Deed what={words('teach.pupil.spokesmanWhat')}>
          <Button className="button button-small" onPress={() => void send({ type: 'spokesman', pupil: id })}>
            {words('teach.pupil.spokesman')}
          </Button>
        </Deed>
      )}
      <Deed what={words(pupil.shutOut ? 'teach.pupil.linkShut' : 'teach.pupil.linkWhat')}>
        <Button className="button button-small" onPress={() => void link()}>
          {words('teach.pupil.link')}
        </Button>
      </Deed>
      {secret !== undefined && <SeatLink secret={secret} what={words('teach.pupil.linkIs', who)} />}
      <Deed what={words('teach.pupil.kickWhat')}>
        <Twice
          label={words('teach.pupil.kick')}
          question={words('teach.pupil.kickSure', who)}
          sure={words('teach.pupil.kickYes')}
          onSure={() => {
            onClose();
            void send({ type: 'kick', pupil: id });
          }}
        />
      </Deed>
    </Sheet>
  );
}

/** Something to press, and what it does. */
export function Deed({ what, children }: { readonly what: string; readonly children: ReactNode }) {
  return (
    <div className="console-deed">
      {children}
      <p className="quiet">{what}</p>
    </div>
  );
}

function Rename({ pupil: { id, nickname } }: { readonly pupil: ConsolePupil }) {
  const { words, send } = useDesk();
  const [name, setName] = useState(nickname);
  const isNew = name.trim() !== '' && name.trim() !== nickname;
  return (
    <form
      className="deed-form"
      onSubmit={event => {
        event.preventDefault();
        if (isNew) void send({ type: 'rename', pupil: id, nickname: name.trim() });
      }}
    >
      <Field label={words('teach.pupil.name')}>
        {field => (
          <input
            id={field}
            value={name}
            maxLength={LONGEST}
            autoComplete="off"
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      <Button type="submit" className="button button-small" isDisabled={!isNew}>
        {words('teach.pupil.rename')}
      </Button>
    </form>
  );
}

function Move({ pupil: { id, seat } }: { readonly pupil: ConsolePupil }) {
  const desk = useDesk();
  const { words, page, level, send } = desk;
  const [to, setTo] = useState(seat ?? NOWHERE);
  const laid = page.places.map(place => place.seat);
  const others = level.scenario.people.map(person => person.id).filter(other => !laid.includes(other));
  const option = (man: string) => {
    const count = teamOf(page, man).length;
    return (
      <option key={man} value={man}>
        {count === 0 ? nameOf(desk, man) : words('teach.pupil.seatOf', { person: nameOf(desk, man), count })}
      </option>
    );
  };
  return (
    <form
      className="deed-form"
      onSubmit={event => {
        event.preventDefault();
        void send({ type: 'move', pupil: id, seat: to === NOWHERE ? null : to });
      }}
    >
      <Field label={words('teach.pupil.seat')} help={words('teach.pupil.moveWhat')}>
        {(field, describedBy) => (
          <select id={field} aria-describedby={describedBy} value={to} onChange={({ target }) => setTo(target.value)}>
            <option value={NOWHERE}>{words('teach.pupil.nowhere')}</option>
            <optgroup label={words('teach.pupil.laid')}>{laid.map(option)}</optgroup>
            <optgroup label={words('teach.pupil.others')}>{others.map(option)}</optgroup>
          </select>
        )}
      </Field>
      <Button type="submit" className="button button-small" isDisabled={to === (seat ?? NOWHERE)}>
        {words('teach.pupil.move')}
      </Button>
    </form>
  );
}
