import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Portraits } from '../../../art/portraits.ts';
import type { ConsolePupil } from '../../../net/page.ts';
import { bannerOf } from '../../../panels/ui/banner.ts';
import { Emblem } from '../../../panels/ui/marks.tsx';
import { useLoadedPortraits } from '../../loaded-portraits.ts';
import { type Desk, nameOf, personOf, teamOf, useDesk } from './desk.tsx';
import { PupilSheet } from './pupil-sheet.tsx';
import { SeatFace } from './seat-plan.tsx';
import { SeatSheet } from './seat-sheet.tsx';

interface Laid {
  readonly seat: string;
  /** Places at it that nobody has taken. */
  readonly free: number;
}
/** Places laid for pupils, and wherever else one sits, in the order of the plan. */
function seatsOf({ page }: Desk): readonly Laid[] {
  const laid = page.places.map(({ seat, pupils }) => ({
    seat,
    free: Math.max(0, pupils - teamOf(page, seat).length),
  }));
  const others = page.pupils.flatMap(({ seat }) =>
    seat && page.places.every(place => place.seat !== seat) ? [seat] : [],
  );
  return [...laid, ...[...new Set(others)].map(seat => ({ seat, free: 0 }))];
}

/** Who is here and where each sits; whoever or whatever is pressed opens what can be done with him. */
export function Seats() {
  const desk = useDesk();
  const { words, page } = desk;
  const [pupil, setPupil] = useState<string>();
  const [seat, setSeat] = useState<string>();
  const chosen = page.pupils.find(({ id }) => id === pupil);
  const standing = page.pupils.filter(it => !it.seat);
  const seats = seatsOf(desk);
  const portraits = useLoadedPortraits();
  const isPatrons = ({ seat: id }: Laid) => personOf(desk, id) < desk.level.scenario.patrons;
  return (
    <section className="seats-card" aria-label={words('teach.seats.title')}>
      <h2>{words('teach.seats.title')}</h2>
      <Summary />
      <ShutOut onPick={setPupil} />
      {standing.length > 0 && (
        <div className="seat-card seat-none">
          <h3>{words('teach.seats.standing')}</h3>
          <PupilList pupils={standing} onPick={setPupil} />
        </div>
      )}
      {[seats.filter(isPatrons), seats.filter(laid => !isPatrons(laid))].map((row, nth) => (
        <ul key={nth} className={nth === 0 ? 'plain seat-cards seat-patrons' : 'plain seat-cards'}>
          {row.map(({ seat: id, free }) => (
            <SeatCard key={id} {...{ seat: id, free, portraits }} onSeat={() => setSeat(id)} onPupil={setPupil} />
          ))}
        </ul>
      ))}
      <p className="note seats-key">{words(page.stage === 'lobby' ? 'teach.seats.keyLobby' : 'teach.seats.key')}</p>
      {chosen !== undefined && <PupilSheet key={chosen.id} pupil={chosen} onClose={() => setPupil(undefined)} />}
      {seat !== undefined && <SeatSheet key={seat} seat={seat} onClose={() => setSeat(undefined)} />}
    </section>
  );
}

/** In words, what the cards show one by one. */
function Summary() {
  const { words, page } = useDesk();
  const { pupils, stage, clock } = page;
  const away = pupils.filter(({ here }) => !here);
  const owing = pupils.filter(({ decided }) => decided === false);
  const isTold = pupils.some(({ decided }) => typeof decided === 'boolean');
  const listed = (found: readonly ConsolePupil[]) => found.map(({ nickname }) => nickname).join(', ');
  return (
    <div className="seats-summary">
      <p>
        {stage === 'lobby'
          ? words('teach.seats.come', { count: pupils.length, of: page.settings.pupils })
          : words('teach.seats.here', { count: pupils.length - away.length })}{' '}
        {away.length > 0 && words('teach.seats.away', { count: away.length, who: listed(away) })}
      </p>
      {(stage === 'play' || stage === 'paused') && (
        <p role="status">
          {!isTold
            ? words(clock?.fixed && clock.of ? 'teach.seats.veiledFixed' : 'teach.seats.veiled')
            : owing.length === 0
              ? words('teach.seats.decided')
              : words('teach.seats.owing', { count: owing.length, who: listed(owing) })}
        </p>
      )}
    </div>
  );
}

/** Somebody has typed a wrong PIN too often: he stands at the door until the teacher lets him in. */
function ShutOut({ onPick }: { onPick(pupil: string): void }) {
  const { words, page } = useDesk();
  const shut = page.pupils.filter(({ shutOut }) => shutOut);
  return shut.map(({ id, nickname }) => (
    <p key={id} role="alert" className="faults seats-shut">
      {words('teach.seats.shutOut', { pupil: nickname })}{' '}
      <Button className="button button-small" onPress={() => onPick(id)}>
        {words('teach.seats.letIn', { pupil: nickname })}
      </Button>
    </p>
  ));
}

interface SeatCardProps extends Laid {
  readonly portraits: Portraits | undefined;
  onSeat(): void;
  onPupil(pupil: string): void;
}
function SeatCard({ seat, free, portraits, onSeat, onPupil }: SeatCardProps) {
  const desk = useDesk();
  const { words, page, level, view } = desk;
  const index = personOf(desk, seat);
  const isPatron = index < level.scenario.patrons;
  const name = nameOf(desk, seat);
  const stoodIn = page.stoodIn.includes(seat);
  const team = teamOf(page, seat);
  return (
    <li className={isPatron ? 'seat-card seat-patron' : 'seat-card'}>
      <SeatFace {...{ portraits, level, index }} patron={view && bannerOf(view, index)} />
      <div className="seat-words">
        <h3>
          <Button className="link seat-name" onPress={onSeat}>
            {isPatron && <Emblem id={seat} index={index} name={name} />} {name}
          </Button>
        </h3>
        {stoodIn && <p className="seat-stood">{words('teach.seats.stoodIn')}</p>}
        <PupilList pupils={team} onPick={onPupil} />
        {team.length === 0 && (
          <p className="note">{words(page.stage === 'lobby' ? 'teach.seats.nobody' : 'teach.seats.nobodyNow')}</p>
        )}
        {team.length > 0 && free > 0 && <p className="note">{words('teach.seats.free', { count: free })}</p>}
      </div>
    </li>
  );
}

function PupilList({ pupils, onPick }: { readonly pupils: readonly ConsolePupil[]; onPick(id: string): void }) {
  if (pupils.length === 0) return null;
  return (
    <ul className="plain pupil-chips">
      {pupils.map(pupil => (
        <li key={pupil.id}>
          <PupilButton pupil={pupil} isTeam={pupils.length > 1} onPress={() => onPick(pupil.id)} />
        </li>
      ))}
    </ul>
  );
}

interface PupilButtonProps {
  readonly pupil: ConsolePupil;
  readonly isTeam: boolean;
  onPress(): void;
}
/** A pupil, with a sign for each thing that is so of him, and the same in words for those who do not see it. */
function PupilButton({ pupil, isTeam, onPress }: PupilButtonProps) {
  const { words } = useDesk();
  const { nickname, here, spokesman, decided, shutOut, seat } = pupil;
  const signs = [
    here ? (['●', 'here'] as const) : (['○', 'away'] as const),
    ...(seat && isTeam && spokesman ? [['★', 'spokesman'] as const] : []),
    ...(shutOut ? [['✕', 'shutOut'] as const] : []),
    ...(decided === false ? [['…', 'owing'] as const] : []),
  ];
  return (
    <Button
      className={here ? 'pupil-chip' : 'pupil-chip pupil-away'}
      aria-label={[nickname, ...signs.map(([, word]) => words(`teach.pupil.is.${word}`))].join(', ')}
      onPress={onPress}
    >
      <span className="pupil-sign">{signs[0]?.[0]}</span>
      <span className="pupil-name">{nickname}</span>
      {signs.slice(1).map(([sign]) => (
        <span key={sign} className="pupil-sign">
          {sign}
        </span>
      ))}
    </Button>
  );
}
