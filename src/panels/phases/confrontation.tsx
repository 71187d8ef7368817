import { lazy, Suspense } from 'react';
import { useTable } from '../table.tsx';

const RoomScene = lazy(() => import('../scenes/room-scene.tsx'));

/** The room in which a man is to be arrested or put out. It is fetched when there is one. */
export function Confrontation() {
  const { text } = useTable();
  return (
    <Suspense fallback={<p className="loading">{text('app.loading')}</p>}>
      <RoomScene />
    </Suspense>
  );
}
