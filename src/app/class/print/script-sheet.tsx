import { useId } from 'react';
import type { ClassKey, ScriptStep } from '../../../text/index.ts';
import type { Kit, SheetProps } from './kit.ts';

/** What the teacher does and says, by the minutes of the lesson. */
export function ScriptSheet({ kit, wanted }: SheetProps) {
  const { words, lesson } = kit;
  const heading = useId();
  const script = lesson.scripts[wanted.lesson];
  if (script === undefined) return null;
  return (
    <section className="kit-part script" aria-labelledby={heading}>
      <h2 id={heading} className="section-title">
        {words('print.part.script')}: {words('print.minutes', { count: Number(wanted.lesson) })}
      </h2>
      <h3>{words('print.script.before')}</h3>
      <ul className="script-before">
        {script.before.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <ol className="script-steps">
        {script.steps.map(step => (
          <Step key={step.from} kit={kit} step={step} />
        ))}
      </ol>
    </section>
  );
}

/** What a step may have, in the order in which it is done; each stands under its word. */
const LINES = ['show', 'say', 'do', 'press', 'pupils', 'watch', 'ask'] as const;
type Line = (typeof LINES)[number];

/** What stands there: of buttons and parts of the debrief what is written on them. */
function saidOf(line: Line, step: ScriptStep, { words, lesson }: Kit): readonly string[] {
  switch (line) {
    case 'show':
    case 'press':
      return step[line] ? [step[line].map(key => words(key as ClassKey)).join(' · ')] : [];
    case 'ask':
      return lesson.questions.flatMap(({ id, question }) => (step.questions?.includes(id) ? [question] : []));
    default:
      return step[line] ? [step[line]] : [];
  }
}

export function Step({ kit, step }: { readonly kit: Kit; readonly step: ScriptStep }) {
  const { words, level } = kit;
  const turn = step.turn === undefined ? undefined : level.text.get('turns', step.turn);
  return (
    <li>
      <p className="script-minutes">{words('print.script.minutes', { from: step.from, until: step.until })}</p>
      <div>
        <h4>
          {turn === undefined
            ? step.head
            : words('print.script.turn', { head: step.head, name: turn.name, dates: turn.dates })}
        </h4>
        <dl>
          {LINES.flatMap(line =>
            saidOf(line, step, kit).map(said => (
              <div key={said} className={`script-${line}`}>
                <dt>{words(`print.script.${line}`)}</dt>
                <dd>{said}</dd>
              </div>
            )),
          )}
        </dl>
      </div>
    </li>
  );
}
