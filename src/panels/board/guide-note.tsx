import { stepsAt } from '../guide.tsx';
import { useTable } from '../table.tsx';

/** What a lesson says of this moment, pinned to the board. */
export function GuideNote() {
  const { view, text, level } = useTable();
  const steps = level.guide.filter(({ id }) => stepsAt(view.phase).includes(id));
  if (steps.length === 0) return null;
  return (
    <aside className="guide-note" aria-label={text('guide.title')}>
      {steps.map(({ id, title, text: words }) => (
        <details key={id} open>
          <summary>{title}</summary>
          <p>{words}</p>
        </details>
      ))}
    </aside>
  );
}
