import { lazy, Suspense } from 'react';
import { Opening } from '../../../panels/dispatches.tsx';
import { Confrontation } from '../../../panels/phases/confrontation.tsx';
import { ChapterCard } from '../../../panels/phases/matters.tsx';
import { MotionCard } from '../../../panels/phases/motion-card.tsx';
import { PackageCard } from '../../../panels/phases/package.tsx';
import { useTable } from '../../../panels/table.tsx';
import { useSeated } from './seated.ts';
import { TheThree } from './the-three.tsx';
import { WhereHeStands } from './where-he-stands.tsx';

const Assembly = lazy(() => import('../../../panels/phases/assembly.tsx'));

/** What lies before all while others decide: the package, the motion, the room; in many windows nothing does. */
export function BeforeAll() {
  const { text, page } = useSeated();
  const { view } = useTable();
  switch (view.phase) {
    case 'bargaining':
    case 'concession':
    case 'divisionBallot':
      return <PackageCard />;
    case 'statements':
    case 'ballot':
      return <MotionCard />;
    case 'room':
    case 'defiance':
    case 'custody':
    case 'riposte':
      return <Confrontation />;
    case 'plenum':
      return (
        <Suspense fallback={<p className="loading">{text('app.loading')}</p>}>
          <Assembly seen={page.seen} />
        </Suspense>
      );
    case 'epilogue':
      return <ChapterCard />;
    default:
      return null;
  }
}

/** What there is to read meanwhile: on the first night how it began; later how he stands, and the three. */
export function Meanwhile() {
  const { view } = useTable();
  if (view.turn === 0) return <Opening />;
  return (
    <>
      <WhereHeStands />
      <TheThree />
    </>
  );
}
