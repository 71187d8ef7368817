import { type ReactNode, Suspense, useEffect, useState } from 'react';
import type { ClassText } from '../../../text/index.ts';
import { PageHead, type PageProps } from '../../gallery/page-head.tsx';
import { BASE, soundLevel } from '../../levels.ts';
import { loadClassText, loadLessonData, loadLessonText } from '../files.ts';
import { type Kit, PARTS, type Part, type SheetProps, type Wanted } from './kit.ts';
import { Options } from './options.tsx';
import { QuestionsSheet } from './questions-sheet.tsx';
import { RoleCards } from './role-cards.tsx';
import { RulesSheet } from './rules-sheet.tsx';
import { ScriptSheet } from './script-sheet.tsx';
import { SlipSheets } from './slips.tsx';
import { SourcesSheet } from './sources-sheet.tsx';
import '../../gallery/gallery.css';
import './print.css';
import './paper.css';

const SHEETS: Record<Part, (props: SheetProps) => ReactNode> = {
  cards: RoleCards,
  rules: RulesSheet,
  script: ScriptSheet,
  slips: SlipSheets,
  questions: QuestionsSheet,
  sources: SourcesSheet,
};
/** The sources are many pages, and nobody needs them in a lesson. */
const AT_FIRST: Wanted = { parts: PARTS.filter(part => part !== 'sources'), pupils: undefined, lesson: '45' };

async function loadKit(text: PageProps['text'], words: ClassText): Promise<Kit> {
  const [level, data, lesson] = await Promise.all([soundLevel(BASE), loadLessonData(BASE), loadLessonText(BASE)]);
  return { text, words, level, data, lesson };
}

/** What a teacher prints before the lesson, and how it will look. */
export default function PrintPage({ text }: PageProps) {
  const [words, setWords] = useState<ClassText>();
  const [kit, setKit] = useState<Kit>();
  const [wanted, setWanted] = useState(AT_FIRST);
  const [failure, setFailure] = useState('');
  useEffect(() => {
    let left = false;
    const fail = (error: unknown) => left || setFailure(String(error));
    loadClassText()
      .then(async loaded => {
        if (left) return;
        // A function would be taken for how to change the state.
        setWords(() => loaded);
        const made = await loadKit(text, loaded);
        if (!left) setKit(made);
      })
      .catch(fail);
    return () => {
      left = true;
    };
  }, [text]);
  return (
    <div className="kit">
      {words !== undefined && <PageHead text={text} title={words('print.title')} what={words('print.what')} />}
      <main id="main" tabIndex={-1}>
        {failure !== '' && (
          <p role="alert" className="faults">
            {text('app.failed', { reason: failure })}
          </p>
        )}
        {kit === undefined && failure === '' && <p className="loading">{text('app.loading')}</p>}
        {kit !== undefined && (
          <>
            <Options kit={kit} wanted={wanted} onWanted={setWanted} />
            {wanted.parts.map(part => {
              const Sheet = SHEETS[part];
              return (
                <Suspense key={part} fallback={<p className="loading">{text('app.loading')}</p>}>
                  <Sheet kit={kit} wanted={wanted} />
                </Suspense>
              );
            })}
          </>
        )}
      </main>
    </div>
  );
}
