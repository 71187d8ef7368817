import { useId } from 'react';
import type { SheetProps } from './kit.ts';

/** What to ask in the debrief, with what a teacher should have ready. */
export function QuestionsSheet({ kit: { words, lesson } }: SheetProps) {
  const heading = useId();
  return (
    <section className="kit-part kit-questions" aria-labelledby={heading}>
      <h2 id={heading} className="section-title">
        {words('print.part.questions')}
      </h2>
      <p className="quiet">{words('print.questions.what')}</p>
      <ol>
        {lesson.questions.map(({ id, claim, question, notes, sources }) => (
          <li key={id}>
            <h3>
              <span className="kit-claim">{claim}</span> {question}
            </h3>
            <p>{notes}</p>
            <p className="kit-ids">{words('print.cards.sources', { ids: sources.join(', ') })}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
