import { useMemo } from 'react';
import { DebriefPanel } from '../panels/debrief/debrief.tsx';
import type { Seen } from '../panels/event-words.ts';
import { debriefOf } from './debrief.ts';
import type { Session } from './session.ts';

/** How it went, with all that was hidden while it lasted. */
export default function LaidOut({ session, seen }: { readonly session: Session; readonly seen: readonly Seen[] }) {
  const debrief = useMemo(() => debriefOf(session), [session]);
  return <DebriefPanel debrief={debrief} seen={seen} />;
}
