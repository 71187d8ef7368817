import { Button } from 'react-aria-components/Button';
import type { Seat } from '../../../engine/index.ts';
import { Ask } from '../../../panels/asked.tsx';
import { namesOf } from '../../../panels/names.ts';
import { Clock, type Timing } from './clock.tsx';
import { useHall } from './hall.ts';
import { unread } from './papers.ts';

interface DarkProps {
  onDark(): void;
  onBack(): void;
}

/** Before anything secret: the wall shows what this screen shows, until it is made dark. */
export function Dark({ onDark, onBack }: DarkProps) {
  const { text, words } = useHall();
  return (
    <main id="main" className="hand-over room-cover" tabIndex={-1}>
      <h1 className="overline">{text('app.title')}</h1>
      <Ask moment="dark" title={words('classroom.dark.title')} what={words('classroom.dark.what')}>
        <ul className="room-ways">
          <li>{words('classroom.dark.blank')}</li>
          <li>{words('classroom.dark.freeze')}</li>
          <li>{words('classroom.dark.only')}</li>
        </ul>
        <Button className="button button-main button-large" onPress={onDark}>
          {words('classroom.dark.done')}
        </Button>
        <Button className="button" onPress={onBack}>
          {words('classroom.toWall')}
        </Button>
      </Ask>
    </main>
  );
}

interface CallsProps {
  readonly timing: Timing;
  onMore(): void;
  onPick(seat: Seat): void;
  onWall(): void;
}

/** The wall is dark: who has still to come forward, in whatever order they come. Nothing of what they decide stands here. */
export function Calls({ timing, onMore, onPick, onWall }: CallsProps) {
  const { room, level, plan, text, words } = useHall();
  const names = namesOf(level.scenario, room.shown.game.length, level.text, text);
  const { round, expected } = room;
  const goesOn = round !== undefined && !round.aloud && unread(room) === undefined && !room.over;
  if (!goesOn)
    return (
      <main id="main" className="hand-over room-cover" tabIndex={-1}>
        <h1 className="overline">{text('app.title')}</h1>
        <Ask
          moment="light"
          title={words('classroom.calls.all')}
          what={plan.screen === 'mirrored' ? words('classroom.calls.light') : undefined}
        >
          <Button className="button button-main button-large" onPress={onWall}>
            {words('classroom.toWall')}
          </Button>
        </Ask>
      </main>
    );
  const been = round.seats.filter(seat => round.been.includes(seat));
  return (
    <main id="main" className="hand-over room-cover" tabIndex={-1}>
      <h1 className="overline">{words('classroom.calls.title')}</h1>
      <Ask
        moment={`${round.ply}/${round.pass}/${been.length}`}
        title={text(`phase.${round.phase}`)}
        what={words(round.pass === 1 ? 'classroom.calls.what' : 'classroom.calls.again')}
      >
        <Clock timing={timing} onMore={onMore} />
        <ul className="room-calls plain" aria-label={words('classroom.calls.title')}>
          {expected.map(seat => (
            <li key={seat}>
              <Button className="button button-main button-large" onPress={() => onPick(seat)}>
                {names.man(seat)}
              </Button>
            </li>
          ))}
        </ul>
        {been.length > 0 && (
          <p className="quiet">
            {words('classroom.calls.been')}: {been.map(names.man).join(', ')}
          </p>
        )}
        <div className="row">
          <Button className="button button-small" onPress={() => room.standIn(expected)}>
            {words('classroom.book.rest', { count: expected.length })}
          </Button>
          <Button className="button button-small" onPress={onWall}>
            {words(plan.screen === 'mirrored' ? 'classroom.toWallLight' : 'classroom.toWall')}
          </Button>
        </div>
      </Ask>
    </main>
  );
}
