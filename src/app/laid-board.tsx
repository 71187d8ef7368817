import { type RefObject, useRef, useState } from 'react';
import { Board, type Painter } from '../board/board.tsx';
import { HALL_PAGE } from '../board/layout/narrow.ts';
import type { Looking } from '../board/layout/things.ts';
import type { BoardModel } from '../board/model.ts';
import type { Picture, Target } from '../board/picture.ts';
import type { Phase } from '../engine/chart.ts';
import { Pager } from '../panels/board/pager.tsx';
import { type Table, useTable } from '../panels/table.tsx';
import { CALM, painterAsked, SMALL, useBoardPicture } from './board-picture.ts';
import { useMedia, useRoom } from './media.ts';
import { useSettings } from './settings.ts';

/** A board as it lies on a page: what of it is looked at, and how it is drawn. */
interface Laid {
  /** Whether there is room for one place at a time. */
  readonly small: boolean;
  readonly looking: Looking;
  setLooking(look: (looking: Looking) => Looking): void;
  readonly picture: Picture;
  readonly ground: string | undefined;
  readonly painter: Painter;
  readonly moving: boolean;
  readonly place: RefObject<HTMLDivElement | null>;
  /** Where one place at a time is shown: which, of which, and the way to the next. */
  readonly page: string;
  readonly pages: readonly string[];
  turn(by: number): void;
}

/** Lays a board: for whoever plays on it, and for whoever watches. */
export function useLaidBoard(table: Table, model: BoardModel, phase: Phase): Laid {
  const { motion } = useSettings();
  const small = useMedia(SMALL);
  const moving = !useMedia(CALM) && motion === 'system';
  const [painter] = useState(painterAsked);
  const [looking, setLooking] = useState<Looking>({ chosen: undefined, hovered: undefined });
  const [wanted, setPage] = useState(HALL_PAGE);
  const place = useRef<HTMLDivElement>(null);
  const room = useRoom(place);
  const drawn = useBoardPicture({ table, model, phase, looking, small, wanted, room });
  const { pages, page } = drawn;
  const turn = (by: number) => setPage(pages[(pages.indexOf(page) + by + pages.length) % pages.length] ?? HALL_PAGE);
  return { small, looking, setLooking, painter, moving, place, turn, ...drawn };
}

/** The board, with what turns its pages where it has any. */
export function LaidBoard({ laid, onPick }: { readonly laid: Laid; onPick(target: Target): void }) {
  const { text, level } = useTable();
  const { small, picture, ground, painter, moving, place, page, pages, turn, setLooking } = laid;
  const title = page === HALL_PAGE ? text('board.hall') : (level.get('places', page) ?? text('board.waiting'));
  return (
    <>
      {small && <Pager title={title} at={pages.indexOf(page)} of={pages.length} onTurn={turn} />}
      <div className="board-crop">
        <div ref={place} className="board-room">
          <Board
            key={small ? 'small' : 'wide'}
            picture={picture}
            ground={ground}
            painter={painter}
            moving={moving}
            title={text('board.title')}
            help={text('board.help')}
            onPick={onPick}
            onHover={hovered => setLooking(({ chosen }) => ({ chosen, hovered }))}
            onSwipe={small ? turn : undefined}
          />
        </div>
      </div>
    </>
  );
}
