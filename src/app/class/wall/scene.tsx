import { lazy, Suspense } from 'react';
import { PackageCard } from '../../../panels/phases/package.tsx';
import { useTable } from '../../../panels/table.tsx';
import type { Beat } from './beats.ts';
import { For } from './for.tsx';
import { useStand } from './stand.ts';
import { OpenBallot, Tally } from './tally.tsx';
import { TurnCard } from './turn-card.tsx';
import { useBeats } from './use-beats.ts';
import { WallBoard } from './wall-board.tsx';

const RoomScene = lazy(() => import('../../../panels/scenes/room-scene.tsx'));
const Assembly = lazy(() => import('../../../panels/phases/assembly.tsx'));

/** How long they stand, in ms: to be read once, aloud. */
const TURN = 18_000;
const VERDICT = 20_000;

/** What stands in the middle of the wall: what all should see now, else the board. */
export function Scene() {
  const { text } = useTable();
  const { page } = useStand();
  const [beat, next] = useBeats(page);
  return (
    <Suspense fallback={<p className="loading">{text('app.loading')}</p>}>
      {beat === undefined ? <Standing /> : <Passing key={beat.ply} beat={beat} onDone={next} />}
    </Suspense>
  );
}

function Passing({ beat, onDone }: { readonly beat: Beat; onDone(): void }) {
  const { page } = useStand();
  switch (beat.kind) {
    case 'count':
      return <Tally count={beat.count} onDone={onDone} />;
    case 'turn':
      return (
        <For time={TURN} onDone={onDone}>
          <TurnCard />
        </For>
      );
    case 'verdict':
      return (
        <For time={VERDICT} onDone={onDone}>
          <div className="public-sheet">
            <Assembly seen={page.seen} />
          </div>
        </For>
      );
  }
}

/** What lasts as long as its phase does. */
function Standing() {
  const { view } = useTable();
  const { page } = useStand();
  switch (view.phase) {
    case 'bargaining':
    case 'concession':
    case 'divisionBallot':
      return (
        <div className="public-sheet">
          <PackageCard />
        </div>
      );
    case 'statements':
    case 'ballot':
      return view.motion === undefined ? <WallBoard /> : <OpenBallot motion={view.motion} />;
    case 'room':
    case 'defiance':
    case 'custody':
    case 'riposte':
      return view.motion === undefined || view.stage === 'none' ? (
        <WallBoard />
      ) : (
        <div className="public-sheet">
          <RoomScene />
        </div>
      );
    case 'plenum':
      return (
        <div className="public-sheet">
          <Assembly seen={page.seen} />
        </div>
      );
    default:
      return <WallBoard />;
  }
}
