import { stepsAt } from '../guide.tsx';
import { useTable } from '../table.tsx';

/** What a lesson says of this moment, pinned to the board; one step is unfolded at a time, for men stand behind it. */
export function GuideNote() {
  const { view, text, level } = useTable();
  const steps = level.guide.filter(({ id }) => stepsAt(view.phase).includes(id));
  if (steps.length === 0) return null;
  return (
    <aside className="note-paper guide-note" aria-label={text('guide.title')}>
      {steps.map(({ id, title, text: words }, index) => (
        <details key={id} name="guide" open={index === 0}>
          <summary>{title}</summary>
          <p>{words}</p>
        </details>
      ))}
    </aside>
  );
}
