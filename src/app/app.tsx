import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Seat } from '../engine/index.ts';
import { ExactProvider } from '../panels/odds.ts';
import { Net } from '../panels/ui/net.tsx';
import { ShelfProvider } from '../panels/ui/sources.tsx';
import type { LevelText, Text } from '../text/index.ts';
import { download } from './download.ts';
import { Gate } from './gate.tsx';
import { Home, type Wish } from './home.tsx';
import { LEVELS, type Level, loadFacts, loadLevel, loadLevelText } from './levels.ts';
import type { Locks } from './locks.ts';
import { newId } from './new-id.ts';
import { type Aside, go, isAside, routeNow, toRoom, useRoute, watchKept } from './route.ts';
import { type Loaded, type Refusal, readFile, takeUp, toFile } from './save-file.ts';
import { Session } from './session.ts';
import { paceNow, useSettings } from './settings.ts';
import { stand } from './standing.ts';
import { forget, Keeper, type Kept, keep, keptGames } from './storage.ts';
import { toHead } from './to-head.ts';

/** The table and the board: who reads the first page need not wait for them. */
const table = () => import('./play.tsx');
const Play = lazy(() => table().then(it => ({ default: it.Play })));
const ASIDES = {
  history: lazy(() => import('./history/history-page.tsx')),
  lab: lazy(() => import('./lab/lab-page.tsx')),
  credits: lazy(() => import('./gallery/credits-page.tsx')),
  gallery: lazy(() => import('./gallery/gallery-page.tsx')),
  print: lazy(() => import('./class/print/print-page.tsx')),
  room: lazy(() => import('./class/room/room-page.tsx')),
  board: lazy(() => import('./class/wall/wall-page.tsx')),
  privacy: lazy(() => import('./class/privacy/privacy-page.tsx')),
  teach: lazy(() => import('./class/teach/teach-page.tsx')),
  join: lazy(() => import('./class/pupil/join-page.tsx')),
} satisfies Record<Aside, unknown>;
/** Asks for them early, so that they come together with the level. Should they not come, it is said when they are wanted. */
const lay = (): void => void table().catch(() => undefined);
if (routeNow() === 'play') {
  lay();
  // And the level of the game that will be taken up.
  keptGames()
    .then(([last]) => last && loadLevel(last.save.record.level))
    .catch(() => undefined);
}
// Whoever chooses a level or a man will want them. What is pressed may keep it to itself, but not from the window.
for (const sign of ['pointerdown', 'keydown'] as const)
  addEventListener(sign, ({ target }) => target instanceof Element && target.closest('[data-begins]') && lay(), true);

/** A game on the table. */
interface Game {
  readonly id: string;
  readonly level: Level;
  readonly session: Session;
  readonly locks: Locks;
}
interface Refused {
  readonly name: string;
  readonly refusals: readonly Refusal[];
}
const NOTHING_REFUSED: Refused = { name: '', refusals: [] };

const keptOf = (id: string, session: Session, locks: Locks = {}): Kept => {
  const { game } = session.position;
  const turns = session.deal.scenario.lengths[game.length]?.turns.length ?? 0;
  return { id, save: session.save, locks, when: Date.now(), turn: game.turn, turns, over: session.over };
};

const saveFile = (save: Kept['save']): void =>
  download(`nests-and-tails-${save.record.level}-${save.record.actions.length}.json`, 'application/json', toFile(save));

async function textsOf(): Promise<ReadonlyMap<string, LevelText>> {
  return new Map(await Promise.all(LEVELS.map(async id => [id, await loadLevelText(id)] as const)));
}

/** The whole page: which game is on the table, and what is kept. */
export function App({ text }: { readonly text: Text }) {
  const route = useRoute();
  const { odds } = useSettings();
  const [levels, setLevels] = useState<ReadonlyMap<string, LevelText>>();
  const [kept, setKept] = useState<readonly Kept[]>();
  const [game, setGame] = useState<Game>();
  const [refused, setRefused] = useState(NOTHING_REFUSED);
  const [notice, setNotice] = useState('');
  const [failure, setFailure] = useState('');
  /** The locks of the game on the table, for whatever keeps it. */
  const ring = useRef<Locks>({});
  const onTable = useRef<Session>(undefined);
  /** How often a game has been asked for: only the last is put on the table. */
  const wishes = useRef(0);
  const cameHome = useRef(false);
  const cameFrom = useRef(route);
  const keeper = useMemo(() => new Keeper(reason => setNotice(text('file.store', { reason }))), [text]);

  const fail = (error: unknown) => setFailure(error instanceof Error ? error.message : String(error));
  /** What this browser keeps; nothing, and why, if it will not say. */
  const reread = (): Promise<void> =>
    keptGames().then(setKept, error => {
      setKept([]);
      setNotice(text('file.store', { reason: String(error) }));
    });
  const load = useCallback(() => {
    setFailure('');
    textsOf().then(setLevels, error => setFailure(String(error)));
    void reread();
  }, [text]);
  useEffect(load, [load]);

  const lock = ({ id, session }: Game, locks: Locks) => {
    ring.current = locks;
    setGame(game => game && { ...game, locks });
    keeper.keep(keptOf(id, session, locks));
  };
  const sit = useCallback(
    (id: string, level: Level, session: Session, locks: Locks = {}) => {
      onTable.current?.stop();
      onTable.current = session;
      session.subscribe(() => keeper.keep(keptOf(id, session, ring.current)));
      ring.current = locks;
      setGame({ id, level, session, locks });
      setRefused(NOTHING_REFUSED);
      setNotice('');
      go('play');
    },
    [keeper],
  );
  const begin = async ({ level: id, setup, seats: wanted, seed }: Wish) => {
    lay();
    const wish = ++wishes.current;
    const loaded = await loadLevel(id);
    if (!loaded.ok || wish !== wishes.current) return;
    const { scenario } = loaded.value;
    const seats = wanted.map(id => scenario.people.findIndex(person => person.id === id) as Seat);
    sit(newId(), loaded.value, new Session({ scenario, setup, seed, seats }, paceNow));
  };
  const refuse = (name: string, loaded: Loaded): loaded is Extract<Loaded, { readonly ok: false }> => {
    if (loaded.ok) return false;
    setRefused({ name, refusals: loaded.refusals });
    go('home');
    return true;
  };
  const resume = async (old: Kept) => {
    if (old.room !== undefined) return toRoom(old.id);
    lay();
    const wish = ++wishes.current;
    const loaded = await takeUp(old.save);
    if (wish !== wishes.current) return;
    if (refuse(levels?.get(old.save.record.level)?.title ?? old.save.record.level, loaded)) return;
    if (loaded.ok) sit(old.id, loaded.level, new Session(loaded.deal, paceNow), old.locks);
  };
  const take = async (file: File) => {
    setNotice('');
    setRefused(NOTHING_REFUSED);
    const loaded = await readFile(file.name, await file.text());
    if (refuse(file.name, loaded) || !loaded.ok) return;
    const session = new Session(loaded.deal);
    const found = keptOf(newId(), session);
    session.stop();
    await keep(found);
    await reread();
    setNotice(text('home.imported'));
  };

  // A page that was loaded anew in the middle of a game goes on with it.
  useEffect(() => {
    if (route !== 'play' || game !== undefined || kept === undefined) return;
    const last = kept.find(({ room }) => room === undefined);
    if (last === undefined) go('home');
    else void resume(last).catch(fail);
  }, [route, kept]);
  // Whoever comes home leaves the table.
  useEffect(() => {
    if (route === 'home' && game !== undefined) {
      game.session.stop();
      wishes.current++;
      setGame(undefined);
      // What was read before the game is not what is kept now.
      setKept(undefined);
      cameHome.current = true;
      void keeper.rest().then(reread);
    }
  }, [route]);
  // And begins at the head of the first page, once it is there again.
  useEffect(() => {
    if (!cameHome.current || kept === undefined) return;
    cameHome.current = false;
    toHead();
  }, [kept]);
  // From a page aside it is there already.
  useEffect(() => {
    if (route === 'home' && isAside(cameFrom.current)) toHead();
    cameFrom.current = route;
  }, [route]);

  const broken = (reason: string) => (
    <Failure text={text} said={text('app.broke', { reason })} onAgain={() => location.reload()} />
  );
  if (failure !== '') return <Failure text={text} said={text('app.failed', { reason: failure })} onAgain={load} />;
  const ready = route === 'play' ? game !== undefined : levels !== undefined && (isAside(route) || kept !== undefined);
  const Page = isAside(route) ? ASIDES[route] : undefined;
  return (
    <ShelfProvider value={{ text, load: loadFacts }}>
      <SkipLink text={text} target={route === 'play' ? 'asked' : 'main'} />
      {!ready && <p className="loading">{text('app.loading')}</p>}
      {ready && route === 'play' && game !== undefined && (
        <>
          {notice !== '' && (
            <p role="alert" className="faults">
              {notice}
            </p>
          )}
          <Net key={game.id} broken={broken}>
            <ExactProvider value={odds === 'exact'}>
              <Gate
                session={game.session}
                level={game.level}
                text={text}
                locks={game.locks}
                onLocks={locks => lock(game, locks)}
                onLeave={() => go('home')}
              >
                <Suspense fallback={<p className="loading">{text('board.loading')}</p>}>
                  <Play
                    session={game.session}
                    level={game.level}
                    text={text}
                    onSave={() => saveFile(game.session.save)}
                    onLeave={() => go('home')}
                    onWatch={() => void keeper.rest().then(() => watchKept(game.id))}
                  />
                </Suspense>
              </Gate>
            </ExactProvider>
          </Net>
        </>
      )}
      {Page !== undefined && levels !== undefined && (
        <Net key={route} broken={broken}>
          <Suspense fallback={<p className="loading">{text('app.loading')}</p>}>
            <Page
              text={text}
              levels={levels}
              onBranch={(level, deal) => sit(newId(), level, new Session(deal, paceNow))}
            />
          </Suspense>
        </Net>
      )}
      {route === 'home' && levels !== undefined && kept !== undefined && (
        <Net broken={broken}>
          <Home
            text={text}
            levels={levels}
            kept={kept}
            refusals={refused.refusals}
            refused={refused.name}
            notice={notice}
            onBegin={wish => void begin(wish).catch(fail)}
            onResume={old => void resume(old).catch(fail)}
            onExport={old => saveFile(old.save)}
            onDelete={old => void forget(old.id).then(reread, fail)}
            onFile={file => void take(file).catch(fail)}
          />
        </Net>
      )}
    </ShelfProvider>
  );
}

/** Its address would be a route; so it moves the focus itself. */
function SkipLink({ text, target }: { readonly text: Text; readonly target: string }) {
  return (
    <a
      className="skip"
      href={`#${target}`}
      onClick={event => {
        event.preventDefault();
        const found = document.getElementById(target);
        // While the paper lies under it, it is the board that is asked.
        if (found !== null && found.getClientRects().length > 0) found.focus();
        else stand();
      }}
    >
      {text('app.skip')}
    </a>
  );
}

function Failure({ text, said, onAgain }: { readonly text: Text; readonly said: string; onAgain(): void }) {
  return (
    <main className="faults" role="alert">
      <p>{said}</p>
      <Button className="button" onPress={onAgain}>
        {text('app.again')}
      </Button>
    </main>
  );
}
