import type { Phase } from '../engine/chart.ts';
import { useTable } from './table.tsx';

/** Which steps of a lesson a phase is about. A step that names none of these is about the end. */
const ABOUT: { readonly [P in Phase]?: readonly string[] } = {
  division: ['table', 'division'],
  bargaining: ['table', 'division'],
  concession: ['division'],
  divisionBallot: ['vote'],
  formation: ['houses'],
  offers: ['offer'],
  answers: ['offer'],
  informing: ['offer'],
  orders: ['client', 'approach', 'seal'],
  agenda: ['sign', 'vote'],
  statements: ['vote'],
  ballot: ['vote'],
  over: ['why'],
};

/** The steps that a phase is about. */
export const stepsAt = (phase: Phase): readonly string[] => ABOUT[phase] ?? [];

/** A lesson's steps beside the play; those that are about what is asked now stand open. */
export function Guide() {
  const { view, text, level } = useTable();
  if (level.guide.length === 0) return null;
  const now = stepsAt(view.phase);
  return (
    <aside className="guide" aria-label={text('guide.title')}>
      <h2>{text('guide.title')}</h2>
      <ol>
        {level.guide.map(({ id, title, text: words }) => (
          <li key={id} {...(now.includes(id) ? { 'aria-current': 'step' as const } : {})}>
            <details open={now.includes(id)}>
              <summary>{title}</summary>
              <p>{words}</p>
            </details>
          </li>
        ))}
      </ol>
    </aside>
  );
}
