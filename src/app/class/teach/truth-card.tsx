import { lazy, Suspense, useEffect, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Truth } from '../../../net/page.ts';
import { Sheet } from '../../../panels/ui/sheet.tsx';
import { RefusedNow, useDesk } from './desk.tsx';

const TruthTables = lazy(() => import('./truth-tables.tsx'));

/** Everything, behind a press: until then nothing of it is on this page, nor has it been sent here. */
export function TruthCard() {
  const { words, page } = useDesk();
  const [open, setOpen] = useState(false);
  if (page.stage !== 'play' && page.stage !== 'paused') return null;
  return (
    <section className="desk-card" aria-label={words('teach.truth.title')}>
      <h3>{words('teach.truth.title')}</h3>
      <p className="note">{words('teach.truth.what')}</p>
      <Button className="button button-small" onPress={() => setOpen(true)}>
        {words('teach.truth.ask')}
      </Button>
      {open && <TruthSheet onClose={() => setOpen(false)} />}
    </section>
  );
}

const SECOND = 1000;
/** So long it stands open, in seconds, unless it is held. */
const OPEN = 30;
const fromNow = (): number => performance.now() + OPEN * SECOND;

function TruthSheet({ onClose }: { onClose(): void }) {
  const { text, words, page, send } = useDesk();
  const [truth, setTruth] = useState<Truth>();
  const [until, setUntil] = useState(0);
  const [left, setLeft] = useState(OPEN);
  // What is shown is of one moment: with it, it goes.
  const moment = `${page.stage}/${page.clock?.round}/${page.game}`;
  const [opened] = useState(moment);
  useEffect(() => {
    if (moment !== opened) onClose();
  }, [moment, opened, onClose]);
  const isShown = truth !== undefined;
  useEffect(() => {
    if (!isShown) return;
    const look = () => {
      const now = Math.ceil((until - performance.now()) / SECOND);
      setLeft(now);
      if (now <= 0) onClose();
    };
    look();
    // A device that has slept wakes to a closed sheet.
    const timer = setInterval(look, SECOND / 4);
    return () => clearInterval(timer);
  }, [isShown, until, onClose]);
  const show = async () => {
    const answer = await send<{ truth: Truth }>({ type: 'truth' });
    if (!answer.ok) return;
    setUntil(fromNow());
    setTruth(answer.truth);
  };
  return (
    <Sheet
      kind={isShown ? 'truth-sheet' : 'teach-sheet'}
      title={words('teach.truth.title')}
      close={text('app.close')}
      onClose={onClose}
    >
      <h2>{words('teach.truth.title')}</h2>
      <RefusedNow />
      {truth === undefined ? (
        <>
          <p>{words('teach.truth.warning')}</p>
          <p className="quiet">{words('teach.truth.closes', { count: OPEN })}</p>
          <Button className="button button-main" onPress={() => void show()}>
            {words('teach.truth.show')}
          </Button>
        </>
      ) : (
        <>
          <div className="row truth-left">
            <p role="timer">{words('teach.truth.left', { count: left })}</p>
            <Button className="button button-small" onPress={() => setUntil(fromNow())}>
              {words('teach.truth.longer', { count: OPEN })}
            </Button>
          </div>
          <Suspense fallback={<p className="loading">{text('app.loading')}</p>}>
            <TruthTables truth={truth} />
          </Suspense>
        </>
      )}
    </Sheet>
  );
}
