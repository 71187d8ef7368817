import { useEffect, useState } from 'react';
import type { Refusal } from '../../../net/lesson.ts';
import type { BoardPage } from '../../../net/page.ts';
import type { ClassText, Text } from '../../../text/index.ts';
import { soundLevel } from '../../levels.ts';
import { useLoaded } from '../../loaded.ts';
import { type ServerInfo, serverInfo } from '../ask.ts';
import { baseNow } from '../base.ts';
import { addressesFor } from '../teach/join-address.ts';
import { DebriefWall } from './debrief-wall.tsx';
import { Lobby } from './lobby.tsx';
import { StandProvider } from './stand.ts';
import { TableWall } from './table-wall.tsx';
import { useLine } from './use-line.ts';
import { useWallType } from './use-wall-type.ts';

interface WallProps {
  readonly text: Text;
  readonly words: ClassText;
  readonly code: string;
}

/** A lesson on the wall, from its lobby to its debrief. It asks nothing of anybody, and comes back by itself. */
export function Wall({ text, words, code }: WallProps) {
  const { line, page, isOpen, refused } = useLine(code);
  const [info, setInfo] = useState<ServerInfo>();
  useEffect(() => {
    void serverInfo().then(setInfo);
  }, []);
  useEffect(() => {
    document.title = words('wall.tab', { code });
    return () => {
      document.title = text('app.title');
    };
  }, [text, words, code]);
  const debriefed = page?.stage === 'debrief';
  useWallType(!debriefed);
  return (
    <div className={debriefed ? 'public-board public-debrief' : 'public-board'}>
      {!isOpen && (page !== undefined || refused !== undefined) && (
        <p className="public-cut" role="alert">
          {refused === undefined ? words('wall.cut') : words(`wall.gone.${goneOf(refused)}`, { code })}
        </p>
      )}
      {line === undefined || page === undefined ? (
        <main id="main" tabIndex={-1} className="public-none">
          <h1>{words('wall.title')}</h1>
          {refused === undefined && <p className="loading">{words('wall.calling', { code })}</p>}
        </main>
      ) : (
        <StandProvider value={{ text, words, line, page, ...joinAt(info) }}>
          <Staged page={page} text={text} />
        </StandProvider>
      )}
    </div>
  );
}

/** By the first of the server's addresses, if this page was opened by a name that only this machine knows; else by its own. */
function joinAt(info: ServerInfo | undefined): { readonly join: URL; readonly alone: boolean } {
  const here = baseNow();
  const [first] = info === undefined ? [here] : addressesFor(here, info);
  return { join: first ?? here, alone: first === undefined };
}

/** What a wall can say of it: the rest comes of what a wall never does. */
const goneOf = (why: Refusal): 'noLesson' | 'other' => (why === 'noLesson' ? 'noLesson' : 'other');

function Staged({ page, text }: { readonly page: BoardPage; readonly text: Text }) {
  const loaded = useLoaded(soundLevel, page.settings.level);
  if (page.stage === 'lobby') return <Lobby />;
  if (loaded.is === 'missing')
    return (
      <p role="alert" className="faults">
        {text('app.failed', { reason: loaded.reason })}
      </p>
    );
  if (loaded.is === 'awaited') return <p className="loading">{text('app.loading')}</p>;
  if (page.stage === 'debrief') return <DebriefWall key={page.game} level={loaded.value} />;
  return <TableWall level={loaded.value} />;
}
