import { lazy, Suspense } from 'react';
import { Button } from 'react-aria-components/Button';
import { Ask } from '../../../panels/asked.tsx';
import { Changes } from '../../../panels/changes.tsx';
import { Episode } from '../../../panels/episode.tsx';
import { digest } from '../../../panels/event-words.ts';
import { Fallen } from '../../../panels/fallen.tsx';
import { Divided } from '../../../panels/phases/package.tsx';
import { useTable } from '../../../panels/table.tsx';
import { Sources } from '../../../panels/ui/sources.tsx';
import { lastTurnOf } from '../../moments.ts';
import { useHall } from './hall.ts';
import type { Paper } from './papers.ts';
import { publicEvents } from './public-table.ts';

const BallotPage = lazy(() => import('../../../panels/ballot/page.tsx'));
const Assembly = lazy(() => import('../../../panels/phases/assembly.tsx'));
const Pravda = lazy(() => import('../../../panels/press/pravda.tsx'));

interface PaperPageProps {
  readonly paper: Paper;
  onRead(): void;
}

/** One paper, over the whole wall, until the teacher goes on. */
export function PaperPage({ paper, onRead }: PaperPageProps) {
  const { room, text, words } = useHall();
  const { view } = useTable();
  const loading = <p className="loading">{text('app.loading')}</p>;
  const on = (
    <div className="onward">
      <Button className="button button-main" onPress={onRead}>
        {text('play.continue')}
      </Button>
    </div>
  );
  const moment = `${paper.kind} ${paper.until}`;
  switch (paper.kind) {
    case 'count':
      return (
        <Suspense fallback={loading}>
          <BallotPage count={paper.count} phase="tally" onRead={onRead} />
        </Suspense>
      );
    case 'verdict':
      return (
        <Ask moment={moment} title={text('phase.verdict')} phase="verdict">
          <Suspense fallback={loading}>
            <Assembly seen={publicEvents({ room }, 0)} />
          </Suspense>
          {on}
        </Ask>
      );
    case 'opening':
      return (
        <Ask moment={moment} title={words('classroom.opening.title')} phase={view.phase}>
          <Opening />
          {on}
        </Ask>
      );
    case 'turn':
      return (
        <Ask moment={moment} title={text('phase.dispatches')} phase="dispatches">
          <Turn />
          {on}
        </Ask>
      );
    case 'news':
      return (
        <Ask moment={moment} title={words('classroom.news')} phase="resolution">
          <Happened />
          {on}
        </Ask>
      );
  }
}

/** Before the first vote: what has happened, and how the lesson goes. */
function Opening() {
  const { level, view } = useTable();
  const { words } = useHall();
  const turns = view.scenario.lengths[view.length]?.turns.length ?? 0;
  return (
    <div className="room-turn">
      {level.division && (
        <p className="briefing">
          {level.division.briefing} <Sources ids={level.division.sources} />
        </p>
      )}
      <ul className="room-lines">
        <li>{words('classroom.opening.goal')}</li>
        <li>{words('classroom.opening.secret')}</li>
        <li>{words('classroom.opening.turns', { count: turns })}</li>
      </ul>
    </div>
  );
}

/** What everybody could see happen. */
function Happened() {
  const { room, text, words } = useHall();
  const { names } = useTable();
  const seen = publicEvents({ room }, room.state.read);
  const lines = digest(seen, text, names, true);
  return (
    <>
      <Fallen seen={seen} />
      {lines.length > 0 && (
        <section>
          <h3>{words('classroom.happened')}</h3>
          <ul className="room-lines">
            {lines.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** With which a turn begins: the episode, what befell, what has changed, and the paper. */
function Turn() {
  const { room, text, words } = useHall();
  const { view } = useTable();
  const turns = view.scenario.lengths[view.length]?.turns ?? [];
  const before = lastTurnOf(room.steps.slice(0, room.ply), view.seat);
  return (
    <div className="room-turn">
      <Episode />
      {view.turn === 1 && view.scenario.division && <Divided />}
      <Happened />
      {before !== undefined && <Changes before={before} />}
      {view.turn === turns.length && view.scenario.epilogue && <p className="since">{text('play.lastTurn')}</p>}
      <details className="room-since">
        <summary>{words('classroom.pravda')}</summary>
        <Suspense fallback={<p className="loading">{text('app.loading')}</p>}>
          <Pravda seen={publicEvents({ room }, room.state.read)} />
        </Suspense>
      </details>
    </div>
  );
}
