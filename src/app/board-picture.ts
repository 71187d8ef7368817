import { useCallback, useMemo } from 'react';
import { HEAD } from '../art/portraits.ts';
import type { Painter } from '../board/board.tsx';
import { HALL_PAGE, narrow, narrowSize, pagesOf } from '../board/layout/narrow.ts';
import type { Looking } from '../board/layout/things.ts';
import { wide } from '../board/layout/wide.ts';
import type { BoardModel } from '../board/model.ts';
import type { Picture } from '../board/picture.ts';
import type { Face } from '../board/words.ts';
import type { Phase } from '../engine/chart.ts';
import { stagesBehind } from '../panels/stages.tsx';
import type { Table } from '../panels/table.tsx';
import { usePortraits } from '../panels/ui/portrait.tsx';
import { boardWords } from './board-words.ts';
import { useGround } from './ground.ts';

/** Below this, one place at a time. */
export const SMALL = '(max-width: 760px), (max-width: 1000px) and (orientation: portrait)';
export const CALM = '(prefers-reduced-motion: reduce)';

/** `?board=still` and `?board=live` choose how the board is drawn; without either, it is found out. */
export function painterAsked(): Painter {
  const asked = new URLSearchParams(location.search).get('board');
  return asked === 'still' || asked === 'live' ? asked : 'either';
}

/** How portraits are had here, as soon as they are. */
export function useFace(): Face {
  const portraits = usePortraits();
  return useCallback(
    (id, ink, state) => portraits?.url(id, { ink, view: HEAD, ...(state === undefined ? {} : { state }) }),
    [portraits],
  );
}

interface BoardPictureProps {
  readonly table: Table;
  readonly model: BoardModel;
  /** Where in the game one stands. */
  readonly phase: Phase;
  readonly looking: Looking;
  readonly small: boolean;
  /** Which place is wanted where there is room for one at a time, and that room in CSS pixels. */
  readonly wanted: string;
  readonly room: readonly [number, number];
}

/** What the board shows of a table: the picture, the ground it lies on, and the places it is cut into on a small screen. */
export function useBoardPicture({ table, model, phase, looking, small, wanted, room }: BoardPictureProps): {
  readonly picture: Picture;
  readonly ground: string | undefined;
  readonly pages: readonly string[];
  readonly page: string;
} {
  const face = useFace();
  const words = useMemo(() => boardWords(table), [table]);
  const ground = useGround(model.season);
  const pages = pagesOf(model);
  const page = pages.includes(wanted) ? wanted : HALL_PAGE;
  const { chosen } = looking;
  // Nothing on a small board heeds it.
  const hovered = small ? undefined : looking.hovered;
  const picture = useMemo(() => {
    const desk = { model, words, face, stage: stagesBehind(phase), chosen, hovered };
    return small ? narrow(desk, page, narrowSize(...room)) : wide(desk);
  }, [model, words, face, phase, chosen, hovered, small, page, room]);
  return { picture, ground: small ? undefined : ground, pages, page };
}
