import { lazy, Suspense, useMemo } from 'react';
import { DebriefPanel } from '../panels/debrief/debrief.tsx';
import type { Seen } from '../panels/event-words.ts';
import { useTable } from '../panels/table.tsx';
import { Net } from '../panels/ui/net.tsx';
import { debriefOf } from './debrief.ts';
import type { Session } from './session.ts';

const BesideRecord = lazy(() => import('./history/beside.tsx'));

/** How it went, with all that was hidden while it lasted. */
export default function LaidOut({ session, seen }: { readonly session: Session; readonly seen: readonly Seen[] }) {
  const { text } = useTable();
  const debrief = useMemo(() => debriefOf(session), [session]);
  return (
    <DebriefPanel
      debrief={debrief}
      seen={seen}
      beside={
        session.deal.left && (
          // What cannot be had takes nothing with it.
          <Net broken={reason => <p role="alert">{text('app.failed', { reason })}</p>}>
            <Suspense fallback={<p className="loading">{text('app.loading')}</p>}>
              <BesideRecord session={session} />
            </Suspense>
          </Net>
        )
      }
    />
  );
}
