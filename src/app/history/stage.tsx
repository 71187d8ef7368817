import type { BoardModel } from '../../board/model.ts';
import type { Target } from '../../board/picture.ts';
import type { Phase } from '../../engine/chart.ts';
import type { Position } from '../../engine/index.ts';
import { useTable } from '../../panels/table.tsx';
import { BoardSide } from '../board-side.tsx';
import { useKey } from '../keys.ts';
import { LaidBoard, useLaidBoard } from '../laid-board.tsx';
import type { Eyes } from '../moments.ts';
import { TruthCard } from './truth-card.tsx';

interface StageProps {
  readonly model: BoardModel;
  readonly phase: Phase;
  readonly position: Position;
  readonly eyes: Eyes;
}

/** The same board that is played on, driven by what was done. */
export function Stage({ model, phase, position, eyes }: StageProps) {
  const laid = useLaidBoard(useTable(), model, phase);
  const { small, looking, setLooking } = laid;
  const pick = (target: Target | undefined) => setLooking(({ hovered }) => ({ hovered, chosen: target }));
  useKey('Escape', () => pick(undefined));
  const { chosen } = looking;
  const client =
    chosen?.kind === 'man' && position.game.scenario.people[chosen.person]?.role === 'client'
      ? chosen.person
      : undefined;
  return (
    <div className={small ? 'history-board board-small' : 'history-board'}>
      <LaidBoard laid={laid} onPick={pick} />
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
