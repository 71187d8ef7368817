import { useLoaded } from '../debrief/loaded.ts';
import { placeOf } from '../debrief/sections.ts';
import { loadLessonText } from '../files.ts';
import { Step } from '../print/script-sheet.tsx';
import { useDesk } from './desk.tsx';
import { stepsFor } from './script.ts';

/** Phases that come when the last turn is over. */
const AFTER: ReadonlySet<string> = new Set(['plenum', 'verdict', 'epilogue', 'over']);

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
    isAfter: AFTER.has(view?.phase ?? ''),
    section: placeOf(page.section ?? undefined).section,
  });
  if (steps.length === 0) return null;
  const kit = { text, words, level, data, lesson: lesson.value };
  return (
    <details className="desk-card script-note">
      <summary>
        <h3>{words('teach.script.title')}</h3>
        <span className="note">{steps.map(({ head }) => head).join('; ')}</span>
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
