import { lazy, Suspense, useEffect, useState } from 'react';
import type { Ended } from '../../../net/lesson.ts';
import type { Level } from '../../levels.ts';
import { useStand } from './stand.ts';
import { useLeafing } from './use-leafing.ts';

const ClassDebrief = lazy(() => import('../debrief/class-debrief.tsx'));

/** The game that is over, laid open; where the teacher has led the class to. */
export function DebriefWall({ level }: { readonly level: Level }) {
  const { text, words, line, page } = useStand();
  const [ended, setEnded] = useState<Ended>();
  useEffect(() => {
    let left = false;
    void line.send<{ ended: Ended }>({ type: 'ended' }).then(answer => {
      if (!left && answer.ok) setEnded(answer.ended);
    });
    return () => {
      left = true;
    };
  }, [line]);
  const leaf = useLeafing(`${page.section} ${ended === undefined}`);
  const loading = <p className="loading">{text('debrief.loading')}</p>;
  return (
    <main id="main" tabIndex={-1}>
      <Suspense fallback={loading}>
        {ended === undefined ? (
          loading
        ) : (
          <ClassDebrief
            text={text}
            words={words}
            level={level}
            ended={ended}
            section={page.section ?? undefined}
            leads={false}
            projector
          />
        )}
      </Suspense>
      {leaf.of > 1 && !leaf.held && (
        <p className="public-leaf">{words('wall.leaf', { at: leaf.at + 1, of: leaf.of })}</p>
      )}
    </main>
  );
}
