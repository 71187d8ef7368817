import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Person, Seat } from '../../../engine/index.ts';
import { useTable } from '../../../panels/table.tsx';
import { bannerOf } from '../../../panels/ui/banner.ts';
import { Mark } from '../../../panels/ui/marks.tsx';
import { Head } from '../../../panels/ui/print.tsx';
import { Dictation } from './dictation.tsx';
import { useHall } from './hall.ts';
import type { Round } from './rounds.ts';

interface SummonsProps {
  readonly round: Round;
  onCall(): void;
}

/** What is decided in secret, by whom, and what the others do meanwhile. */
export function Summons({ round, onCall }: SummonsProps) {
  const { room, plan, words } = useHall();
  const [speaker, setSpeaker] = useState<Seat>();
  const speaks = speaker !== undefined && room.expected.includes(speaker);
  return (
    <div className="room-summons">
      <Called round={round} />
      {round.phase === 'offers' && !speaks && <Aloud seats={room.expected} onSpeak={setSpeaker} />}
      {speaks ? (
        <Dictation key={speaker} seat={speaker} named onSaid={actions => room.speak(actions)} />
      ) : (
        <>
          <p className="room-meanwhile">{words('classroom.summons.meanwhile')}</p>
          <div className="row">
            <Button className="button button-main button-large" onPress={onCall}>
              {words(plan.screen === 'mirrored' ? 'classroom.summons.darken' : 'classroom.summons.call')}
            </Button>
            <Button className="button" onPress={() => room.standIn(room.expected)}>
              {words('classroom.summons.computer')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

/** Whom it calls. */
function Called({ round }: { readonly round: Round }) {
  const { room, words } = useHall();
  const { view, names } = useTable();
  return (
    <ul className="room-called plain" aria-label={words('classroom.summons.called')}>
      {round.seats.map(seat => {
        const person = seat as number as Person;
        return (
          <li key={seat} className={room.expected.includes(seat) ? '' : 'has-been'}>
            <Head person={person} /> <Mark patron={bannerOf(view, person)} /> {names.man(seat)}
            {!room.expected.includes(seat) && <span className="for-ears"> {words('classroom.calls.been')}</span>}
          </li>
        );
      })}
    </ul>
  );
}

interface AloudProps {
  readonly seats: readonly Seat[];
  onSpeak(seat: Seat): void;
}

/** An open offer is made before all, by whoever wants to. */
function Aloud({ seats, onSpeak }: AloudProps) {
  const { words } = useHall();
  const { names } = useTable();
  return (
    <div className="row">
      {seats.map(seat => (
        <Button key={seat} className="button button-small" onPress={() => onSpeak(seat)}>
          {words('classroom.summons.aloud', { name: names.man(seat) })}
        </Button>
      ))}
    </div>
  );
}
