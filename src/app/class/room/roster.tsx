import { Button } from 'react-aria-components/Button';
import type { Person, Seat } from '../../../engine/index.ts';
import { useTable } from '../../../panels/table.tsx';
import { Head } from '../../../panels/ui/print.tsx';
import { Sheet } from '../../../panels/ui/sheet.tsx';
import { useHall } from './hall.ts';

/** Who is here. The computer plays for whom nobody is there, until somebody is. */
export function Roster({ onClose }: { onClose(): void }) {
  const { room, text, words } = useHall();
  return (
    <Sheet title={words('classroom.roster.title')} close={text('app.close')} kind="room-roster" onClose={onClose}>
      <h2>{words('classroom.roster.title')}</h2>
      <p>{words('classroom.roster.what')}</p>
      <ul className="plain">
        {room.deal.seats.map(seat => (
          <Present key={seat} seat={seat} away={room.state.away.includes(seat)} />
        ))}
      </ul>
    </Sheet>
  );
}

function Present({ seat, away }: { readonly seat: Seat; readonly away: boolean }) {
  const { room, plan, level, words } = useHall();
  const { names } = useTable();
  const name = names.man(seat);
  const place = plan.places.find(it => it.seat === level.scenario.people[seat]?.id);
  return (
    <li className="room-present">
      <Head person={seat as number as Person} />
      <span>
        {name}
        <span className="note">
          {away ? words('classroom.roster.computer') : words('classroom.pupils', { count: place?.pupils ?? 1 })}
        </span>
      </span>
      <Button
        className="button button-small"
        aria-label={words(away ? 'classroom.roster.backOf' : 'classroom.roster.awayOf', { name })}
        onPress={() => room.setAway(seat, !away)}
      >
        {words(away ? 'classroom.roster.back' : 'classroom.roster.away')}
      </Button>
    </li>
  );
}
