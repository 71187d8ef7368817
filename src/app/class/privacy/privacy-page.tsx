import { useEffect, useState } from 'react';
import type { ClassText } from '../../../text/index.ts';
import { PageHead, type PageProps } from '../../gallery/page-head.tsx';
import { type ServerInfo, serverInfo } from '../ask.ts';
import { loadClassText } from '../files.ts';
import { isLong, PARTS } from './parts.ts';
import './privacy.css';

/** What is kept of those who play: for teachers, pupils and parents. */
export default function PrivacyPage({ text }: PageProps) {
  const [words, setWords] = useState<ClassText>();
  const [failure, setFailure] = useState('');
  /** `null`: there is none. */
  const [server, setServer] = useState<ServerInfo | null>();
  useEffect(() => {
    // A function would be taken for how to change the state.
    loadClassText().then(
      loaded => setWords(() => loaded),
      error => setFailure(String(error)),
    );
    void serverInfo().then(info => setServer(info ?? null));
  }, []);
  if (failure !== '')
    return (
      <main id="main" tabIndex={-1}>
        <p role="alert" className="faults">
          {text('app.failed', { reason: failure })}
        </p>
      </main>
    );
  if (words === undefined || server === undefined) return <p className="loading">{text('app.loading')}</p>;
  return (
    <div className="privacy">
      <PageHead text={text} title={words('privacy.title')} what={words('privacy.what')} />
      <main id="main" tabIndex={-1}>
        {server === null && <p className="since">{words('privacy.unserved')}</p>}
        {PARTS.map(part => (
          <section key={part.title}>
            <h2>{words(part.title)}</h2>
            {isLong(part) && server !== null && <p className="privacy-long">{daysWords(words, server)}</p>}
            <ul>
              {part.says.map(key => (
                <li key={key}>{words(key)}</li>
              ))}
            </ul>
          </section>
        ))}
      </main>
    </div>
  );
}

const daysWords = (words: ClassText, { keepDays }: ServerInfo): string =>
  keepDays === 0 ? words('privacy.long.atOnce') : words('privacy.long.days', { count: keepDays });
