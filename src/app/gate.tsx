import { Fragment, lazy, type ReactNode, Suspense, useState, useSyncExternalStore } from 'react';
import type { Seat } from '../engine/index.ts';
import { NotesProvider } from '../panels/saw.tsx';
import type { Text } from '../text/index.ts';
import type { Level } from './levels.ts';
import { forcedWords, type Locks, lockOf } from './locks.ts';
import type { Session } from './session.ts';

const HandOver = lazy(() => import('./hand-over.tsx'));
const LaidOpen = lazy(() => import('./laid-open.tsx'));

interface GateProps {
  readonly session: Session;
  readonly level: Level;
  readonly text: Text;
  readonly locks: Locks;
  /** What is behind the gate. It is not there while the gate is shut. */
  readonly children: ReactNode;
  onLocks(locks: Locks): void;
  onLeave(): void;
}

/** Between several persons at one screen: each opens his own page. Who plays alone never meets it. */
export function Gate({ session, level, text, locks, children, onLocks, onLeave }: GateProps) {
  useSyncExternalStore(session.subscribe, session.version);
  const [open, setOpen] = useState<Seat | 'all'>();
  const { seat, over, isAlone } = session;
  const wanted = over ? 'all' : seat;
  // Shut at once, so that it stays shut should the seat come round unopened.
  if (open !== undefined && open !== wanted) setOpen(undefined);
  const shut = !isAlone && open !== wanted;

  const id = session.deal.scenario.people[seat]?.id ?? '';
  const lock = lockOf(locks, id);
  if (!shut)
    return (
      <NotesProvider value={lock.forced.map(turn => ({ turn, line: forcedWords(text, turn) }))}>
        <Fragment key={isAlone ? '' : String(wanted)}>{children}</Fragment>
      </NotesProvider>
    );
  return (
    <Suspense fallback={<p className="loading">{text('app.loading')}</p>}>
      {over ? (
        <LaidOpen text={text} onRead={() => setOpen('all')} />
      ) : (
        <HandOver
          key={id}
          text={text}
          name={level.text.get('people', id)?.name ?? id}
          turn={session.position.game.turn}
          lock={lock}
          onLock={changed => onLocks({ ...locks, [id]: changed })}
          onOpen={() => setOpen(seat)}
          onLeave={onLeave}
        />
      )}
    </Suspense>
  );
}
