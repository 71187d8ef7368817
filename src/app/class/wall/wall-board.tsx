import { useMemo, useRef, useState } from 'react';
import { Board } from '../../../board/board.tsx';
import { far, farSize } from '../../../board/layout/far.ts';
import { modelOf } from '../../../board/model.ts';
import { stagesBehind } from '../../../panels/stages.tsx';
import { useTable } from '../../../panels/table.tsx';
import { CALM, painterAsked, useFace } from '../../board-picture.ts';
import { boardWords } from '../../board-words.ts';
import { useMedia, useRoom } from '../../media.ts';
import { useSettings } from '../../settings.ts';
import { useWalk } from './use-walk.ts';
import '../../../panels/style/board/board.css';

const nothing = () => undefined;

/** The board as it can be read from the last row: the hall, and place after place beside it. Nothing on it is picked. */
export function WallBoard() {
  const table = useTable();
  const { view, text } = table;
  const { motion } = useSettings();
  const moving = !useMedia(CALM) && motion === 'system';
  const [painter] = useState(painterAsked);
  const model = useMemo(() => modelOf(view), [view]);
  const words = useMemo(() => boardWords(table), [table]);
  const face = useFace();
  const room = useRef<HTMLDivElement>(null);
  const [width, height] = useRoom(room);
  const size = useMemo(() => farSize(width, height), [width, height]);
  const page = useWalk(model);
  const stage = stagesBehind(view.phase);
  const { picture, labels } = useMemo(() => {
    const desk = { model, words, face, stage, chosen: undefined, hovered: undefined };
    const { spots, ...drawn } = far(desk, page, size);
    return { picture: { ...drawn, spots: [] }, labels: spots.map(({ label }) => label) };
  }, [model, words, face, stage, page, size]);
  return (
    <div ref={room} className="public-room">
      <Board
        picture={picture}
        ground={undefined}
        painter={painter}
        moving={moving}
        title={text('board.title')}
        help=""
        onPick={nothing}
        onHover={nothing}
      />
      <ul className="for-ears">
        {labels.map((label, index) => (
          <li key={index}>{label}</li>
        ))}
      </ul>
    </div>
  );
}
