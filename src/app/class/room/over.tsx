import { lazy, Suspense, useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Ended } from '../../../net/lesson.ts';
import { Ask } from '../../../panels/asked.tsx';
import { useHall } from './hall.ts';

const ClassDebrief = lazy(() => import('../debrief/class-debrief.tsx'));

/** The game is over: first it is said that all is laid open now, then the class goes through the debrief together. */
export default function Over({ onLeave }: { onLeave(): void }) {
  const { room, level, text, words } = useHall();
  const [open, setOpen] = useState(false);
  const [section, setSection] = useState<string>();
  const ended = useMemo((): Ended => {
    const { record, seats } = room.save;
    return { record, seats, byPupils: room.byPupils, wentBack: 0, forecasts: [] };
  }, [room]);
  if (!open)
    return (
      <main id="main" className="hand-over room-cover" tabIndex={-1}>
        <h1 className="overline">{text('app.title')}</h1>
        <Ask moment="over" title={text('play.laidOpen')} what={text('play.laidOpenWhat')}>
          <Button className="button button-main button-large" onPress={() => setOpen(true)}>
            {text('play.laidOpenRead')}
          </Button>
        </Ask>
      </main>
    );
  return (
    <main id="main" className="room-over" tabIndex={-1}>
      <h1 className="overline">{text('app.title')}</h1>
      <Suspense fallback={<p className="loading">{text('app.loading')}</p>}>
        <ClassDebrief {...{ text, words, level, ended, section }} leads projector onSection={setSection} />
      </Suspense>
      <Button className="button button-small" onPress={onLeave}>
        {words('classroom.leave')}
      </Button>
    </main>
  );
}
