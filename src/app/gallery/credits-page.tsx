import { PageHead, type PageProps } from './page-head.tsx';
import './gallery.css';

/** What the game owes, and to whom, in the order in which it is told. */
const OWED = ['article', 'facts', 'pictures', 'music', 'instruments', 'type', 'code', 'licence'] as const;

/** Whose work this rests on. */
export default function CreditsPage({ text, levels }: PageProps) {
  const main = [...levels.values()][0];
  return (
    <div className="gallery credits">
      <PageHead text={text} title={text('credits.title')} what={text('credits.what')} />
      <main id="main" tabIndex={-1}>
        <dl>
          {OWED.map(part => (
            <div key={part}>
              <dt>{text(`credits.${part}.name`)}</dt>
              <dd>{part === 'article' ? main?.article : text(`credits.${part}.what`)}</dd>
            </div>
          ))}
        </dl>
        <p>
          <a className="button" href="#/gallery">
            {text('credits.gallery')}
          </a>
        </p>
      </main>
    </div>
  );
}
