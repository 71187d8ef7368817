import { type Refusal, SHORTEST_KEY } from '../../../net/lesson.ts';
import type { ClassText, Text } from '../../../text/index.ts';
import { PageHead } from '../../gallery/page-head.tsx';
import { refusedWords } from './refused-words.ts';

interface LostProps {
  readonly text: Text;
  readonly words: ClassText;
  readonly code: string;
  /** `secret`: it was deleted while one looked; `neither`: what the address has is no lesson's. */
  readonly why: Refusal | 'neither';
}

/** A lesson that cannot be led from here, and what can be done instead. */
export function Lost({ text, words, code, why }: LostProps) {
  const isOwn = why === 'key' || why === 'secret' || why === 'noLesson';
  return (
    <div className="teach">
      <PageHead text={text} title={words('teach.title')} what={words('teach.lost.of', { code })} />
      <main id="main" tabIndex={-1} className="stack">
        <p role="alert" className="faults">
          {why === 'neither' && words('teach.lost.neither', { least: SHORTEST_KEY })}
          {isOwn && words(`teach.lost.${why}`)}
          {why !== 'neither' && !isOwn && refusedWords(words, why)}
        </p>
        <p>
          <a className="link" href="#/teach">
            {words('teach.lost.open')}
          </a>
        </p>
      </main>
    </div>
  );
}
