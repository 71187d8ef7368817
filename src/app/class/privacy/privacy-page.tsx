import type { ClassText } from '../../../text/index.ts';
import { PageHead, type PageProps } from '../../gallery/page-head.tsx';
import { useLoaded } from '../../loaded.ts';
import { type ServerInfo, serverInfo } from '../ask.ts';
import { Fetched, Worded } from '../fetched.tsx';
import { isLong, PARTS } from './parts.ts';
import './privacy.css';

const loadServer = () => serverInfo();

/** What is kept of those who play: for teachers, pupils and parents. */
export default function PrivacyPage({ text }: PageProps) {
  const loaded = useLoaded(loadServer, '');
  return (
    <Worded text={text}>
      {words => (
        <Fetched text={text} loaded={loaded}>
          {server => (
            <div className="privacy">
              <PageHead text={text} title={words('privacy.title')} what={words('privacy.what')} />
              <main id="main" tabIndex={-1}>
                {server === undefined && <p className="since">{words('privacy.unserved')}</p>}
                {PARTS.map(part => (
                  <section key={part.title}>
                    <h2>{words(part.title)}</h2>
                    {isLong(part) && server !== undefined && <p className="privacy-long">{daysWords(words, server)}</p>}
                    <ul>
                      {part.says.map(key => (
                        <li key={key}>{words(key)}</li>
                      ))}
                    </ul>
                  </section>
                ))}
              </main>
            </div>
          )}
        </Fetched>
      )}
    </Worded>
  );
}

const daysWords = (words: ClassText, { keepDays }: ServerInfo): string =>
  keepDays === 0 ? words('privacy.long.atOnce') : words('privacy.long.days', { count: keepDays });
