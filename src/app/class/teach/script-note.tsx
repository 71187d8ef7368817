import { useEffect, useState } from 'react';
import type { Script } from '../../../text/index.ts';
import { isAfterTurns } from '../../after-turns.ts';
import { useLoaded } from '../../loaded.ts';
import { placeOf } from '../debrief/sections.ts';
import { loadLessonText } from '../files.ts';
import { Step } from '../print/script-sheet.tsx';
import { useDesk } from './desk.tsx';
import { minuteOf, stepsFor } from './script.ts';

/** How often the minute is looked at, in ms. */
const LOOK = 5000;

/** Whether one is late, beside the minutes of the script. */
function Minute({ script, began }: { readonly script: Script; readonly began: number }) {
  const { words } = useDesk();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), LOOK);
    return () => clearInterval(timer);
  }, []);
  return (
    <span className="note script-now">
      {words('teach.script.minute', { minute: minuteOf(script, began, now), of: script.steps.at(-1)?.until ?? 0 })}
    </span>
  );
}

/** What the script has for where the lesson is, folded: it is the teacher's, and a screen may be mirrored. */
export function ScriptNote() {
  const { text, words, page, view, level, data } = useDesk();
  const lesson = useLoaded(loadLessonText, level.id);
  const script = lesson.is === 'here' ? lesson.value.scripts[page.settings.pace] : undefined;
  if (lesson.is !== 'here' || script === undefined) return null;
  const turn = view?.turn ?? 0;
  const steps = stepsFor(script, {
    stage: page.stage,
    turn,
    turnId: level.scenario.lengths[page.settings.setup.length]?.turns[turn - 1]?.id,
    isAfter: view !== undefined && isAfterTurns(view.phase),
    section: placeOf(page.section ?? undefined).section,
  });
  if (steps.length === 0) return null;
  const kit = { text, words, level, data, lesson: lesson.value };
  return (
    <details className="desk-card script-note">
      <summary>
        <h3>{words('teach.script.title')}</h3>
        <span className="note">{steps.map(({ head }) => head).join('; ')}</span>
        {page.began != null && page.stage !== 'lobby' && <Minute script={script} began={page.began} />}
      </summary>
      <ol className="script-steps">
        {steps.map(step => (
          <Step key={step.from} kit={kit} step={step} />
        ))}
      </ol>
      <p className="note">
        <a className="link" href="#/print" target="_blank" rel="noopener noreferrer">
          {words('teach.script.all')}
        </a>
      </p>
    </details>
  );
}
