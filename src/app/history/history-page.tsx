import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { HISTORY } from '../../levels/record.ts';
import type { Text } from '../../text/index.ts';
import { BASE } from '../levels.ts';
import type { Deal } from '../session.ts';
import { type Addressed, addressOf, hashOf, isHistory, type Wanted } from './address.ts';
import { bare, pack } from './link.ts';
import { Viewer } from './viewer.tsx';
import { type Found, find, type Watched, watchFile } from './watched.ts';
import '../../panels/style/board/board.css';
import '../../panels/style/board/side.css';
import '../../panels/style/board/small.css';
import './history.css';

interface HistoryPageProps {
  readonly text: Text;
  onBranch(level: Watched['level'], deal: Deal): void;
}

/** What is shown: where it comes from, and from which frame on. */
interface Shown {
  readonly wanted: Wanted;
  readonly at: number;
  readonly found: Found;
  /** Tells two files of the same place apart. */
  readonly nth: number;
}

/** The sixteen weeks as they were, as they might have been, and any game that was played. */
export default function HistoryPage({ text, onBranch }: HistoryPageProps) {
  const [address, setAddress] = useState(() => addressOf(location.hash));
  const [shown, setShown] = useState<Shown>();
  const [failure, setFailure] = useState('');
  const [pending, setPending] = useState(false);
  /** How often something has been asked for: only the last is shown. */
  const wishes = useRef(0);
  useEffect(() => {
    const follow = ({ newURL }: HashChangeEvent) => {
      const { hash } = new URL(newURL);
      if (isHistory(hash)) setAddress(addressOf(hash));
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const ask = (at: number, wish: () => Promise<Omit<Shown, 'at' | 'nth'>>) => {
    const nth = ++wishes.current;
    setFailure('');
    setPending(true);
    wish()
      .then(
        found => nth === wishes.current && setShown({ ...found, at, nth }),
        error => nth === wishes.current && setFailure(error instanceof Error ? error.message : String(error)),
      )
      .finally(() => nth === wishes.current && setPending(false));
  };
  useEffect(() => {
    const { wanted, at } = address;
    ask(at, async () => ({ wanted, found: await find(BASE, wanted) }));
    // Whoever leaves waits for nothing.
    return () => void wishes.current++;
  }, [address]);
  const goTo = (wanted: Addressed) => {
    const hash = hashOf(wanted);
    // What has no address of its own may stand over the very one that is wanted.
    if (location.hash === hash) setAddress(addressOf(hash));
    else location.hash = hash;
  };
  const take = (file: File) =>
    ask(0, async () => {
      const found = await watchFile(file.name, await file.text());
      const wanted = found.ok ? await addressFor(found.value) : FILE;
      // One comes back from it to what was watched before.
      if (wanted.kind === 'game') window.history.pushState(null, '', hashOf(wanted));
      return { wanted, found };
    });
  if (failure !== '')
    return (
      <main id="main" className="faults" role="alert">
        <p>{text('app.failed', { reason: failure })}</p>
        <Button className="button" onPress={() => setAddress({ ...address })}>
          {text('app.again')}
        </Button>
      </main>
    );
  const loading = <p className="loading">{text('app.loading')}</p>;
  if (shown === undefined) return loading;
  const { found, wanted, at, nth } = shown;
  if (!found.ok) return <Refused text={text} found={found} onRecord={() => goTo({ kind: 'record', id: HISTORY })} />;
  return (
    <>
      {pending && loading}
      <Viewer
        key={nth}
        {...{ text, wanted, watched: found.value }}
        first={at}
        onWanted={goTo}
        onFile={take}
        onBranch={deal => onBranch(found.value.level, deal)}
      />
    </>
  );
}

const FILE = { kind: 'file' } as const;
/** What may be shared may stand in the address, and is there again when the page is loaded anew; evidence is in no link. */
const addressFor = async ({ eyes, reel: { record } }: Watched): Promise<Wanted> =>
  eyes !== undefined || 'history' in record ? FILE : { kind: 'game', packed: await pack(bare(record)) };

interface RefusedProps {
  readonly text: Text;
  readonly found: Extract<Found, { readonly ok: false }>;
  onRecord(): void;
}

/** What cannot be shown, with all that is wrong with it. */
function Refused({ text, found, onRecord }: RefusedProps) {
  return (
    <main id="main" className="history-refused" tabIndex={-1}>
      <h1 className="overline">{text('history.title')}</h1>
      <div className="faults" role="alert">
        <p>{text('history.cannot')}</p>
        <ul>
          {found.remarks.map(({ key, words }) => (
            <li key={key + JSON.stringify(words)}>{text(key, words)}</li>
          ))}
        </ul>
      </div>
      <p className="row">
        <Button className="button" onPress={onRecord}>
          {text('history.toHistory')}
        </Button>
        <a className="button" href="#/">
          {text('play.leave')}
        </a>
      </p>
    </main>
  );
}
