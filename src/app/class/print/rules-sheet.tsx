import { useId } from 'react';
import type { SheetProps } from './kit.ts';

/** The rules on one page, as they are read aloud. */
export function RulesSheet({ kit: { words, lesson } }: SheetProps) {
  const heading = useId();
  const spoken = lesson.rules.map(({ text }) => text.split(' ').length).reduce((sum, count) => sum + count, 0);
  return (
    <section className="kit-part kit-page rules-page" aria-labelledby={heading}>
      <h2 id={heading} className="section-title">
        {words('print.part.rules')}
      </h2>
      <p className="quiet">{words('print.rules.read', { count: spoken })}</p>
      <dl>
        {lesson.rules.map(({ head, text }) => (
          <div key={head}>
            <dt>{head}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
