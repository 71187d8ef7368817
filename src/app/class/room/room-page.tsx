import { useEffect, useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { fromWire, type Seat } from '../../../engine/index.ts';
import type { LessonData } from '../../../levels/lesson.ts';
import type { ClassText, Text } from '../../../text/index.ts';
import { BASE, type Level, soundLevel } from '../../levels.ts';
import type { Locks } from '../../locks.ts';
import { newId } from '../../new-id.ts';
import { roomOf, toRoom } from '../../route.ts';
import { takeUp } from '../../save-file.ts';
import type { Deal } from '../../session.ts';
import { set } from '../../settings.ts';
import { forget, Keeper, type Kept, keptGame, keptGames } from '../../storage.ts';
import { loadClassText, loadLessonData } from '../files.ts';
import { HallProvider } from './hall.ts';
import { FRESH, type RoomPlan, type RoomState } from './kept.ts';
import { KeptRooms } from './kept-rooms.tsx';
import { Room } from './room.tsx';
import { RoomGame } from './room-game.ts';
import { type RoomWish, SetUp } from './set-up.tsx';
import './book.css';
import './cover.css';
import './desk.css';
import './set-up.css';
import './wall.css';

/** All that is fetched before a lesson can be set up. */
interface Ready {
  readonly words: ClassText;
  readonly level: Level;
  readonly lesson: LessonData;
  readonly kept: readonly Kept[];
}
/** A lesson that is under way. */
interface Sitting {
  readonly id: string;
  readonly room: RoomGame;
  readonly plan: RoomPlan;
  readonly locks: Locks;
}

async function load(): Promise<Ready> {
  const [words, level, lesson, kept] = await Promise.all([
    loadClassText(),
    soundLevel(BASE),
    loadLessonData(BASE),
    keptGames(),
  ]);
  return { words, level, lesson, kept: kept.filter(({ room }) => room !== undefined) };
}

function openRoom(deal: Deal, plan: RoomPlan, state: RoomState): RoomGame {
  const waiting = state.waiting.map(wire => fromWire(deal.scenario, wire));
  return new RoomGame(deal, plan.letters === 'aloud', state, waiting);
}

const keptOf = ({ id, room, plan }: Sitting, locks: Locks): Kept => {
  const { game } = room.shown;
  const turns = room.deal.scenario.lengths[game.length]?.turns.length ?? 0;
  const kept = { ...plan, ...room.state };
  return { id, save: room.save, locks, room: kept, when: Date.now(), turn: game.turn, turns, over: room.over };
};

/** One screen for a whole class: the projector with votes and offers made by hand in the room, the game keeping the book. */
export default function RoomPage({ text }: { readonly text: Text }) {
  const [ready, setReady] = useState<Ready>();
  const [sitting, setSitting] = useState<Sitting>();
  const [address, setAddress] = useState(roomOf);
  const [failure, setFailure] = useState('');
  const [notice, setNotice] = useState('');
  const ring = useRef<Locks>({});
  const here = useRef<Sitting>(undefined);
  const keeper = useMemo(() => new Keeper(reason => setNotice(text('file.store', { reason }))), [text]);
  const fail = (error: unknown) => setFailure(error instanceof Error ? error.message : String(error));
  const reload = () => {
    setFailure('');
    load().then(setReady, fail);
  };
  useEffect(() => {
    const follow = () => setAddress(roomOf());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  // Whoever leaves a lesson finds it among those that are kept.
  useEffect(() => {
    if (address !== undefined && address === here.current?.id) return;
    here.current?.room.stop();
    here.current = undefined;
    setSitting(undefined);
    if (address === undefined) void keeper.rest().then(reload);
    else void resume(address).catch(fail);
  }, [address]);
  useEffect(() => () => here.current?.room.stop(), []);

  const sit = (next: Sitting) => {
    here.current?.room.stop();
    ring.current = next.locks;
    here.current = next;
    const keep = () => keeper.keep(keptOf(next, ring.current));
    next.room.subscribe(keep);
    keep();
    setSitting(next);
    toRoom(next.id);
  };
  const begin = ({ plan, lens, seed }: RoomWish, { level, lesson }: Ready) => {
    set({ noted: true });
    const { scenario } = level;
    const setup = { length: lesson.paces[plan.pace].length, lens, temperaments: 'historical' as const };
    const seats = plan.places.map(({ seat }) => scenario.people.findIndex(({ id }) => id === seat) as Seat);
    sit({ id: newId(), room: openRoom({ scenario, setup, seed, seats }, plan, FRESH), plan, locks: {} });
  };
  const resume = async (id: string) => {
    const found = await load();
    setReady(found);
    const old = await keptGame(id);
    if (old?.room === undefined) return toRoom(undefined);
    const taken = await takeUp(old.save);
    if (!taken.ok) throw new Error(taken.refusals.map(({ key, words }) => text(key, words)).join('; '));
    sit({ id, room: openRoom(taken.deal, old.room, old.room), plan: old.room, locks: old.locks ?? {} });
  };

  if (failure !== '')
    return (
      <main id="main" className="faults" role="alert">
        <p>{text('app.failed', { reason: failure })}</p>
        <Button className="button" onPress={() => location.reload()}>
          {text('app.again')}
        </Button>
      </main>
    );
  if (ready === undefined || (address !== undefined && sitting === undefined))
    return <p className="loading">{text('app.loading')}</p>;
  const { words, level, lesson, kept } = ready;
  if (sitting === undefined)
    return (
      <main id="main" className="room-page" tabIndex={-1}>
        <header>
          <h1>{words('classroom.title')}</h1>
          <p className="about">{words('classroom.what')}</p>
        </header>
        {notice !== '' && (
          <p role="alert" className="faults">
            {notice}
          </p>
        )}
        <KeptRooms {...{ text, words, kept }} onResume={toRoom} onDelete={id => void forget(id).then(reload, fail)} />
        <SetUp {...{ text, words, level, lesson }} onBegin={wish => begin(wish, ready)} />
        <p>
          <a className="link" href="#/">
            {words('classroom.home')}
          </a>
        </p>
      </main>
    );
  const { room, plan, locks } = sitting;
  return (
    <HallProvider value={{ room, plan, lesson, level, text, words }}>
      {notice !== '' && (
        <p role="alert" className="faults">
          {notice}
        </p>
      )}
      <Room
        locks={locks}
        onLocks={changed => {
          ring.current = changed;
          setSitting({ ...sitting, locks: changed });
          keeper.keep(keptOf(sitting, changed));
        }}
        onLeave={() => toRoom(undefined)}
      />
    </HallProvider>
  );
}
