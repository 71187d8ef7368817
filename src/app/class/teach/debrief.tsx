import { lazy, Suspense, useCallback } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Ended } from '../../../net/lesson.ts';
import { useLoaded } from '../../loaded.ts';
import { useDesk } from './desk.tsx';
import { refusedWords } from './refused-words.ts';

const ClassDebrief = lazy(() => import('../debrief/class-debrief.tsx'));

/** The game is over, and laid open: the teacher leads through it, and every screen follows. */
export function Debrief() {
  const { text, words, page, level, line, send } = useDesk();
  const load = useCallback(async () => {
    const answer = await line.send<{ ended: Ended }>({ type: 'ended' });
    if (!answer.ok) throw new Error(refusedWords(words, answer.why));
    return answer.ended;
  }, [line, words]);
  const ended = useLoaded(load, String(page.game));
  const loading = <p className="loading">{text('app.loading')}</p>;
  switch (ended.is) {
    case 'awaited':
      return loading;
    case 'missing':
      return (
        <div className="faults" role="alert">
          <p>{text('app.failed', { reason: ended.reason })}</p>
          <Button className="button" onPress={ended.again}>
            {text('app.again')}
          </Button>
        </div>
      );
    case 'here':
      return (
        <Suspense fallback={loading}>
          <ClassDebrief
            {...{ text, words, level }}
            ended={ended.value}
            section={page.section ?? undefined}
            onSection={section => void send({ type: 'section', section })}
            leads
          />
        </Suspense>
      );
  }
}
