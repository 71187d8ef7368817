import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { Part } from './parts.tsx';
import { SECTIONS } from './sections.ts';
import type { PartProps } from './told.ts';

/** Whether the page is being printed: by our button or by the browser's own command. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // What is printed must stand on the page before the handler returns.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}

interface ReportProps extends PartProps {
  readonly title: string;
}

/** All parts one after the other, on paper alone: what else is on the page is not printed. */
export function Report({ title, told }: ReportProps) {
  const { words } = told;
  if (!usePrinting()) return null;
  return createPortal(
    <article className="class-report">
      <h1>{title}</h1>
      {SECTIONS.map(section => (
        <section key={section} className="report-part">
          <h2>{words(`classDebrief.section.${section}`)}</h2>
          <Part section={section} told={told} />
        </section>
      ))}
    </article>,
    document.body,
  );
}
