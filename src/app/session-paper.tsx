import { lazy, Suspense } from 'react';
import { Button } from 'react-aria-components/Button';
import { Ask, AskedNow } from '../panels/asked.tsx';
import type { Seen } from '../panels/event-words.ts';
import { useTable } from '../panels/table.tsx';
import type { OtherPaper } from './paper.ts';
import type { Session } from './session.ts';
import { Watching } from './watching.tsx';

const LaidOut = lazy(() => import('./laid-out.tsx'));

interface SessionPaperProps {
  readonly session: Session;
  readonly seen: readonly Seen[];
  readonly paper: OtherPaper;
}

/** What only a game at this screen has: what the others do is watched, the debrief is laid out, and what broke is taken up. */
export function SessionPaper({ session, seen, paper }: SessionPaperProps) {
  switch (paper) {
    case 'broken':
      return <Broken session={session} />;
    case 'over':
      return <Over session={session} seen={seen} />;
    default:
      return <Watching session={session} />;
  }
}

/** The sitting broke off: nothing of it is lost, and it can be taken up where it stood. */
function Broken({ session }: { readonly session: Session }) {
  const { text } = useTable();
  return (
    <Ask moment="broken" title={text('play.broken')} what={text('app.broke', { reason: String(session.error) })}>
      <Button className="button button-main" onPress={() => session.retry()}>
        {text('app.again')}
      </Button>
    </Ask>
  );
}

/** The debrief is fetched when there is something to tell. */
function Over({ session, seen }: { readonly session: Session; readonly seen: readonly Seen[] }) {
  const { text } = useTable();
  return (
    <AskedNow moment="over">
      <Suspense
        fallback={
          <p className="loading" aria-busy="true">
            {text('debrief.loading')}
          </p>
        }
      >
        <LaidOut session={session} seen={seen} />
      </Suspense>
    </AskedNow>
  );
}
