import { lazy, Suspense, useState, useSyncExternalStore } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Seat } from '../../../engine/index.ts';
import { Ask } from '../../../panels/asked.tsx';
import { Barred } from '../../../panels/file/learned.ts';
import { NotesProvider } from '../../../panels/saw.tsx';
import { PortraitsProvider } from '../../../panels/ui/portrait.tsx';
import HandOver from '../../hand-over.tsx';
import { forcedWords, type Locks, lockOf } from '../../locks.ts';
import { useTiming } from './clock.tsx';
import { Calls, Dark } from './covers.tsx';
import { SeatDesk } from './desk.tsx';
import { useHall } from './hall.ts';
import { Wall } from './wall.tsx';

const Over = lazy(() => import('./over.tsx'));

/** What the screen shows, unless somebody sits at it. */
type Shown = { readonly at: 'wall' | 'dark' | 'calls' } | { readonly at: 'gate'; readonly seat: Seat };

interface RoomProps {
  readonly locks: Locks;
  onLocks(locks: Locks): void;
  onLeave(): void;
}

/** A lesson at one screen: the wall; in the dark, who comes forward; and the page of whoever has. Never two of them at once. */
export function Room({ locks, onLocks, onLeave }: RoomProps) {
  const { room, text } = useHall();
  const version = useSyncExternalStore(room.subscribe, room.version);
  // Whoever loads the page anew finds the wall: whether it is dark cannot be known.
  const [shown, setShown] = useState<Shown>({ at: 'wall' });
  return (
    <PortraitsProvider>
      {room.error !== undefined ? (
        <Broken />
      ) : room.over && shown.at === 'wall' ? (
        <Suspense fallback={<p className="loading">{text('app.loading')}</p>}>
          <Over onLeave={onLeave} />
        </Suspense>
      ) : (
        <Pages {...{ shown, version, locks, onLocks, onLeave }} onShow={setShown} />
      )}
    </PortraitsProvider>
  );
}

interface PagesProps extends RoomProps {
  readonly shown: Shown;
  readonly version: number;
  onShow(shown: Shown): void;
}

function Pages({ shown, version, locks, onLocks, onLeave, onShow }: PagesProps) {
  const { room, plan, level, text, words } = useHall();
  const { round, visitor } = room;
  const [timing, more] = useTiming(round?.phase, round?.turn ?? 0);
  const [barred] = useState(() => new Set<string>());
  const idOf = (seat: Seat) => level.scenario.people[seat]?.id ?? '';
  if (visitor !== undefined) {
    const notes = lockOf(locks, idOf(visitor)).forced.map(turn => ({ turn, line: forcedWords(text, turn) }));
    return (
      <NotesProvider value={notes}>
        <Barred value={barred}>
          <SeatDesk key={visitor} seat={visitor} version={version} />
        </Barred>
      </NotesProvider>
    );
  }
  const toCalls = () => onShow({ at: 'calls' });
  const toWall = () => onShow({ at: 'wall' });
  switch (shown.at) {
    case 'dark':
      return <Dark onDark={toCalls} onBack={toWall} />;
    case 'calls':
      return <Calls timing={timing} onMore={more} onPick={seat => onShow({ at: 'gate', seat })} onWall={toWall} />;
    case 'gate': {
      const { seat } = shown;
      const id = idOf(seat);
      const name = level.text.get('people', id)?.name ?? id;
      return (
        <HandOver
          key={id}
          text={text}
          name={name}
          title={words('classroom.gate.title', { name })}
          what={words('classroom.gate.what')}
          leave={words('classroom.gate.back')}
          turn={room.shown.game.turn}
          lock={lockOf(locks, id)}
          onLock={changed => onLocks({ ...locks, [id]: changed })}
          onOpen={() => {
            toCalls();
            room.call(seat);
          }}
          onLeave={toCalls}
        >
          <Button
            className="button button-small"
            onPress={() => {
              toCalls();
              room.standIn([seat]);
            }}
          >
            {words('classroom.book.computer', { name })}
          </Button>
        </HandOver>
      );
    }
    case 'wall':
      return (
        <Wall
          version={version}
          timing={timing}
          onMore={more}
          onCall={() => onShow({ at: plan.screen === 'mirrored' ? 'dark' : 'calls' })}
          onLeave={onLeave}
        />
      );
  }
}

/** The sitting broke off: nothing of it is lost. */
function Broken() {
  const { room, text } = useHall();
  return (
    <main id="main" tabIndex={-1}>
      <Ask moment="broken" title={text('play.broken')} what={text('app.broke', { reason: String(room.error) })}>
        <Button className="button button-main" onPress={() => room.retry()}>
          {text('app.again')}
        </Button>
      </Ask>
    </main>
  );
}
