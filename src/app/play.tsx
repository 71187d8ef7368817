import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Action, Person } from '../engine/index.ts';
import { Dossier } from '../panels/dossier.tsx';
import { TellsRecord } from '../panels/episode.tsx';
import { Barred } from '../panels/file/learned.ts';
import { Guide } from '../panels/guide.tsx';
import { namesOf } from '../panels/names.ts';
import { Status } from '../panels/status.tsx';
import { type Table, TableProvider } from '../panels/table.tsx';
import { Tables } from '../panels/tables/tables.tsx';
import { PortraitsProvider } from '../panels/ui/portrait.tsx';
import type { Text } from '../text/index.ts';
import { adviceFor } from './advice.ts';
import { BoardScreen } from './board-screen.tsx';
import { Captions } from './captions.tsx';
import { GameMenu } from './game-menu.tsx';
import { useHearing } from './hearing.ts';
import { useKey } from './keys.ts';
import type { Level } from './levels.ts';
import { seenFrom } from './moments.ts';
import { Now } from './now.tsx';
import { newsOf, paperOf, phaseOn } from './paper.ts';
import type { Session } from './session.ts';
import { SessionPaper } from './session-paper.tsx';
import { set, useSettings } from './settings.ts';
import { sittingOf } from './sitting.ts';

export interface PlayProps {
  readonly session: Session;
  readonly level: Level;
  readonly text: Text;
  onSave(): void;
  onLeave(): void;
  /** The game is over: it is watched from its beginning. */
  onWatch(): void;
}

/** A game being played: what is asked on one side, the table on the other. */
export function Play({ session, level, text, onSave, onLeave, onWatch }: PlayProps) {
  const version = useSyncExternalStore(session.subscribe, session.version);
  const [opened, setOpened] = useState<Person>();
  const [read, setRead] = useState(0);
  const act = useCallback((action: Action) => session.act(action), [session]);
  // The version stands for all that the session holds.
  const table = useMemo((): Table => {
    const view = session.view;
    const names = namesOf(level.scenario, view.length, level.text, text);
    return { view, level: level.text, text, names, act, advise: action => adviceFor(view, action), open: setOpened };
  }, [session, level, text, act, version]);
  const seen = useMemo(() => seenFrom(session.steps, session.seat), [session, version]);
  useEffect(() => {
    document.title = `${text(`phase.${table.view.phase}`)} – ${text('app.title')}`;
  }, [table, text]);
  // Behind the gate and on the first page nothing of the game is called by its name.
  useEffect(
    () => () => {
      document.title = text('app.title');
    },
    [text],
  );

  const sitting = sittingOf(session);
  const news = newsOf(sitting, seen);
  const paper = paperOf(sitting, news, read);
  const phase = phaseOn(sitting, paper);
  // The last count and the verdict are still read on the board.
  const over = paper === 'over';
  const { layout, sound, captions } = useSettings();
  const other = layout === 'board' ? 'tables' : 'board';
  const turnOver = useCallback(() => set({ layout: other }), [other]);
  useKey('t', turnOver);
  const mute = useCallback(() => set({ sound: sound === 'on' ? 'off' : 'on' }), [sound]);
  useKey('m', mute);
  useHearing({ session, view: table.view, seen, phase });
  const now = (
    <Now
      {...{ sitting, seen, news, paper, phase }}
      moment={`${version}/${read}`}
      onRead={() => setRead(sitting.length)}
      other={paper => <SessionPaper session={session} seen={seen} paper={paper} />}
    />
  );
  const menu = <GameMenu {...{ session, onSave, onLeave, onWatch }} onLayout={turnOver} onMute={mute} />;

  return (
    <TableProvider value={table}>
      <Barred value={session.barred}>
        <TellsRecord value={true}>
          <PortraitsProvider>
            {layout === 'board' && !over ? (
              <BoardScreen session={session} phase={phase} news={news.filter(({ own }) => !own)} menu={menu}>
                {now}
              </BoardScreen>
            ) : (
              <div className={over ? 'play play-over' : 'play'}>
                <Status />
                <main id="main">
                  {now}
                  {menu}
                </main>
                <div className="side">
                  <Guide />
                  <Tables seen={seen} />
                </div>
              </div>
            )}
            {captions === 'on' && <Captions text={text} phase={phase} alone={session.isAlone} />}
            {opened !== undefined && <Dossier person={opened} onClose={() => setOpened(undefined)} />}
          </PortraitsProvider>
        </TellsRecord>
      </Barred>
    </TableProvider>
  );
}
