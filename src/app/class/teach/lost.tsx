import type { Refusal } from '../../../net/lesson.ts';
import type { ClassText, Text } from '../../../text/index.ts';
import { PageHead } from '../../gallery/page-head.tsx';

interface LostProps {
  readonly text: Text;
  readonly words: ClassText;
  readonly code: string;
  /** `secret`: it was deleted while one looked. */
  readonly why: Refusal;
}

/** A lesson that cannot be led from here, and what can be done instead. */
export function Lost({ text, words, code, why }: LostProps) {
  const said = why === 'key' || why === 'secret' || why === 'noLesson' ? `teach.lost.${why}` : undefined;
  return (
    <div className="teach">
      <PageHead text={text} title={words('teach.title')} what={words('teach.lost.of', { code })} />
      <main id="main" tabIndex={-1} className="stack">
        <p role="alert" className="faults">
          {said === undefined ? words(`refusal.${why}`) : words(said as 'teach.lost.key')}
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
