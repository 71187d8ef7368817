import { useEffect } from 'react';
import { toHead } from '../../to-head.ts';
import { Clock } from './clock.tsx';
import { CodeCard } from './code-card.tsx';
import { Course } from './course.tsx';
import { Debrief } from './debrief.tsx';
import { RefusedNow, useDesk } from './desk.tsx';
import { Keeping } from './keeping.tsx';
import { ScriptNote } from './script-note.tsx';
import { Seats } from './seats.tsx';
import { Talk } from './talk.tsx';
import { TruthCard } from './truth-card.tsx';

/** Everything on the console: at its head the code and the time, then who is here, and beside it what can be done. */
export function ConsoleBoard() {
  const { text, words, page, line } = useDesk();
  const title = words('teach.console.title');
  useEffect(() => {
    document.title = `${title} – ${text('app.title')}`;
    toHead();
    return () => {
      document.title = text('app.title');
    };
  }, [text, title]);
  const isOver = page.stage === 'debrief';
  return (
    <div className={isOver ? 'console console-over' : 'console'}>
      <header className="console-head">
        <h1 className="for-ears">{title}</h1>
        <CodeCard />
        <Clock />
      </header>
      {line.state !== 'open' && (
        <p role="status" className="faults">
          {words('teach.console.waiting')}
        </p>
      )}
      <RefusedNow />
      <main id="main" tabIndex={-1} className="console-main">
        <Course />
        <div className="console-wide">
          {isOver && <Debrief />}
          <Seats />
        </div>
        <div className="console-side">
          <ScriptNote />
          {!isOver && <TruthCard />}
          <Talk />
          <Keeping />
        </div>
      </main>
    </div>
  );
}
