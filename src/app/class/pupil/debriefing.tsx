import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Ended } from '../../../net/lesson.ts';
import { Notices } from './notices.tsx';
import { useSeated } from './seated.ts';

const ClassDebrief = lazy(() => import('../debrief/class-debrief.tsx'));

/** It is over: the same part of the debrief as on every screen. */
export function Debriefing() {
  const { text, words, page, level, errands } = useSeated();
  const [ended, setEnded] = useState<Ended>();
  const [failed, setFailed] = useState(false);
  const ask = useCallback(() => {
    setFailed(false);
    void errands.ended().then(game => (game === undefined ? setFailed(true) : setEnded(game)));
  }, [errands]);
  useEffect(ask, [ask, page.game]);
  useEffect(() => {
    document.title = `${words('pupil.stage.debrief')} – ${text('app.title')}`;
  }, [text, words]);
  return (
    <>
      <Notices />
      <main id="main" tabIndex={-1} className="pupil-debrief">
        {failed && (
          <section className="faults" role="alert">
            <p>{words('refusal.broken')}</p>
            <Button className="button" onPress={ask}>
              {text('app.again')}
            </Button>
          </section>
        )}
        {ended !== undefined && (
          <Suspense fallback={<p className="loading">{text('debrief.loading')}</p>}>
            <ClassDebrief
              text={text}
              words={words}
              level={level}
              ended={ended}
              section={page.section}
              own={page.seat}
              leads={false}
            />
          </Suspense>
        )}
      </main>
    </>
  );
}
