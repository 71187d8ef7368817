import { Button } from 'react-aria-components/Button';
import type { PageProps } from '../../gallery/page-head.tsx';
import { useLoaded } from '../../loaded.ts';
import { loadClassText } from '../files.ts';
import { usePlace } from './address.ts';
import { Door } from './door.tsx';
import { Entry } from './entry.tsx';
import { seatOfTab } from './kept-seats.ts';
import { Seat } from './seat.tsx';
import './join.css';
import './pupil.css';
import './pupil-parts.css';
import './pupil-shelves.css';

const loadWords = () => loadClassText();

/** A pupil's page: the code, his name for today, and then his seat. */
export default function JoinPage({ text, levels }: PageProps) {
  const words = useLoaded(loadWords, '');
  const { code, secret, visit } = usePlace();
  if (words.is === 'awaited') return <p className="loading">{text('app.loading')}</p>;
  if (words.is === 'missing')
    return (
      <main id="main" className="faults" role="alert">
        <p>{text('app.failed', { reason: words.reason })}</p>
        <Button className="button" onPress={words.again}>
          {text('app.again')}
        </Button>
      </main>
    );
  const said = { text, words: words.value };
  if (code === undefined) return <Entry key={visit} {...said} />;
  const found = secret ?? seatOfTab(code)?.secret;
  if (found === undefined) return <Door key={`${code}/${visit}`} {...said} levels={levels} code={code} />;
  return <Seat key={`${code}/${visit}`} {...said} code={code} secret={found} />;
}
