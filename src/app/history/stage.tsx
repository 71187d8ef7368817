import { useRef, useState } from 'react';
import { Board } from '../../board/board.tsx';
import { HALL_PAGE } from '../../board/layout/narrow.ts';
import type { Looking } from '../../board/layout/things.ts';
import type { BoardModel } from '../../board/model.ts';
import type { Target } from '../../board/picture.ts';
import type { Phase } from '../../engine/chart.ts';
import type { Position } from '../../engine/index.ts';
import { Pager } from '../../panels/board/pager.tsx';
import { useTable } from '../../panels/table.tsx';
import { CALM, painterAsked, SMALL, useBoardPicture } from '../board-picture.ts';
import { BoardSide } from '../board-side.tsx';
import { useKey } from '../keys.ts';
import { useMedia, useRoom } from '../media.ts';
import type { Eyes } from '../moments.ts';
import { useSettings } from '../settings.ts';
import { TruthCard } from './truth-card.tsx';

interface StageProps {
  readonly model: BoardModel;
  readonly phase: Phase;
  readonly position: Position;
  readonly eyes: Eyes;
}

/** The same board that is played on, driven by what was done. */
export function Stage({ model, phase, position, eyes }: StageProps) {
  const table = useTable();
  const { text, level } = table;
  const { motion } = useSettings();
  const small = useMedia(SMALL);
  const moving = !useMedia(CALM) && motion === 'system';
  const [painter] = useState(painterAsked);
  const [looking, setLooking] = useState<Looking>({ chosen: undefined, hovered: undefined });
  const [wanted, setPage] = useState(HALL_PAGE);
  const place = useRef<HTMLDivElement>(null);
  const room = useRoom(place);
  const { picture, ground, pages, page } = useBoardPicture({ table, model, phase, looking, small, wanted, room });
  const pick = (target: Target | undefined) => setLooking(({ hovered }) => ({ hovered, chosen: target }));
  useKey('Escape', () => pick(undefined));
  const turn = (by: number) => setPage(pages[(pages.indexOf(page) + by + pages.length) % pages.length] ?? HALL_PAGE);
  const title = page === HALL_PAGE ? text('board.hall') : (level.get('places', page) ?? text('board.waiting'));
  const { chosen } = looking;
  const client =
    chosen?.kind === 'man' && position.game.scenario.people[chosen.person]?.role === 'client'
      ? chosen.person
      : undefined;
  return (
    <div className={small ? 'history-board board-small' : 'history-board'}>
      {small && <Pager title={title} at={pages.indexOf(page)} of={pages.length} onTurn={turn} />}
      <div className="history-crop">
        <div ref={place} className="board-room">
          <Board
            key={small ? 'small' : 'wide'}
            picture={picture}
            ground={ground}
            painter={painter}
            moving={moving}
            title={text('board.title')}
            help={text('board.help')}
            onPick={pick}
            onHover={hovered => setLooking(({ chosen }) => ({ chosen, hovered }))}
            onSwipe={small ? turn : undefined}
          />
        </div>
      </div>
      {chosen !== undefined && (
        <aside className="history-card">
          {eyes === 'all' && client !== undefined ? (
            <TruthCard key={client} person={client} position={position} onClose={() => pick(undefined)} />
          ) : (
            <BoardSide chosen={chosen} model={model} onPick={pick} />
          )}
        </aside>
      )}
    </div>
  );
}
