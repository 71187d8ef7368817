import { stepsAt } from '../guide.tsx';
import { type Table, useTable } from '../table.tsx';

/** What a lesson has to say of this moment. */
export const lessonOf = ({ view, level }: Table) => level.guide.filter(({ id }) => stepsAt(view.phase).includes(id));

/** What a lesson says of this moment, pinned to the board; one step is unfolded at a time, for men stand behind it. */
export function GuideNote() {
  const table = useTable();
  const { text } = table;
  const steps = lessonOf(table);
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
