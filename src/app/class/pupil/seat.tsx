import { lazy, Suspense, useEffect } from 'react';
import { ExactProvider } from '../../../panels/odds.ts';
import { PortraitsProvider } from '../../../panels/ui/portrait.tsx';
import { soundLevel } from '../../levels.ts';
import { useLoaded } from '../../loaded.ts';
import { useSettings } from '../../settings.ts';
import { Fetched } from '../fetched.tsx';
import { loadLessonData } from '../files.ts';
import type { JoinProps } from './entry.tsx';
import { Lobby } from './lobby.tsx';
import { Lost } from './lost.tsx';
import { Otherwise } from './otherwise.tsx';
import { PupilHead } from './pupil-head.tsx';
import { spoken } from './said.ts';
import { nameOf, type Seated, SeatedProvider } from './seated.ts';
import { enter } from './take-seat.ts';
import { Unseated } from './unseated.tsx';
import { Unserved } from './unserved.tsx';
import { type Lined, useLine, useLined } from './use-line.ts';

const PupilPlay = lazy(() => import('./pupil-play.tsx').then(it => ({ default: it.PupilPlay })));
const Debriefing = lazy(() => import('./debriefing.tsx').then(it => ({ default: it.Debriefing })));

interface SeatProps extends JoinProps {
  readonly code: string;
  readonly secret: string;
}

/** A pupil in a lesson, from the moment that he has come in. */
export function Seat(props: SeatProps) {
  const lined = useLine(props.code, props.secret);
  return lined === undefined ? null : <Linked {...props} {...lined} />;
}

function Linked({ text, words, code, secret, ...lined }: SeatProps & Lined) {
  useLined(lined);
  const { page, me, state, why } = lined.line;
  const name = page && nameOf({ page, me });
  // Whoever was moved has a new secret, and the old one opens nothing any more; or the teacher has given him another name.
  useEffect(() => {
    if (me !== undefined && name !== undefined) enter(code, me.secret ?? secret, name);
  }, [me, code, secret, name]);
  if (state === 'refused') return <Lost text={text} words={words} code={code} why={why ?? 'secret'} />;
  if (page === undefined)
    return (
      <main id="main" tabIndex={-1} className="join">
        <h1 className="label">{words('join.lesson', { code: spoken(code) })}</h1>
        <p className="loading" role="status">
          {words(state === 'waiting' ? 'pupil.line.waiting' : 'pupil.line.connecting')}
        </p>
        {state === 'waiting' && <Unserved text={text} words={words} />}
        {state === 'waiting' && <Otherwise words={words} />}
      </main>
    );
  return <Levelled text={text} words={words} page={page} me={me} {...lined} />;
}

function Levelled(props: Omit<Seated, 'level' | 'data'>) {
  const { text, page } = props;
  const level = useLoaded(soundLevel, page.settings.level);
  const data = useLoaded(loadLessonData, page.settings.level);
  return (
    <Fetched text={text} loaded={level}>
      {level => (
        <Fetched text={text} loaded={data}>
          {data => <Staged {...props} level={level} data={data} />}
        </Fetched>
      )}
    </Fetched>
  );
}

/** Where the lesson is: coming in, playing, talking it over. */
function Staged(seated: Seated) {
  const { text, page } = seated;
  const { odds } = useSettings();
  const stage = page.stage === 'lobby' || !page.view ? 'lobby' : page.stage === 'debrief' ? 'debrief' : 'play';
  // Whoever is led on begins at the head of what comes.
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [stage]);
  useEffect(
    () => () => {
      document.title = text('app.title');
    },
    [text],
  );
  return (
    <SeatedProvider value={seated}>
      <ExactProvider value={odds === 'exact'}>
        <PortraitsProvider>
          <div className="pupil">
            <PupilHead />
            <Suspense fallback={<p className="loading">{text('app.loading')}</p>}>
              {stage === 'lobby' && <Lobby />}
              {stage === 'debrief' && <Debriefing />}
              {stage === 'play' && (page.seat ? <PupilPlay key={page.seat} /> : <Unseated />)}
            </Suspense>
          </div>
        </PortraitsProvider>
      </ExactProvider>
    </SeatedProvider>
  );
}
