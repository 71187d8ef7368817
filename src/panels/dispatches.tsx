import { lazy, Suspense } from 'react';
import type { View } from '../engine/view.ts';
import { Changes } from './changes.tsx';
import { Episode } from './episode.tsx';
import type { Seen } from './event-words.ts';
import { Goal } from './goal.tsx';
import { Divided } from './phases/package.tsx';
import { Saw } from './saw.tsx';
import { useTable } from './table.tsx';
import { Sources } from './ui/sources.tsx';

const Pravda = lazy(() => import('./press/pravda.tsx'));
const EmptyFrame = lazy(() => import('./scenes/empty-frame.tsx'));

interface DispatchesProps {
  readonly seen: readonly Seen[];
  readonly counted: boolean;
  /** The table as it was when the last turn began. */
  readonly before: View | undefined;
}

/** What a turn begins with: what one saw, what has changed, the briefing and the paper. */
export function Dispatches({ seen, counted, before }: DispatchesProps) {
  const { view, text } = useTable();
  const turns = view.scenario.lengths[view.length]?.turns ?? [];
  const last = view.turn === turns.length && view.scenario.epilogue;
  // Whoever has no part in the division begins here.
  const { division, patrons, members } = view.scenario;
  const first = view.turn === 1 && (division === undefined || view.seat >= patrons + members);
  const divided = view.turn === 1 ? (division?.posts ?? []).map(({ office }) => office as number) : [];
  const news = seen.filter(({ event }) => !(event.event === 'posted' && divided.includes(event.extra)));
  return (
    <div className="stack">
      <section className="since">
        <h3>{text('play.saw')}</h3>
        <Saw seen={news} counted={counted} />
      </section>
      {divided.length > 0 && <Divided />}
      {first && <Goal />}
      {last && <p className="since">{text('play.lastTurn')}</p>}
      {before !== undefined && <Changes before={before} />}
      <Episode />
      <Suspense fallback={<p className="loading">{text('app.loading')}</p>}>
        <Pravda seen={seen} />
      </Suspense>
    </div>
  );
}

/** The evening before the first turn. */
export function Opening() {
  const { view, text, level } = useTable();
  const spec = view.scenario.people[view.seat];
  const role = spec && level.get('people', spec.id)?.role;
  return (
    <div className="stack">
      <Suspense fallback={<div className="tableau empty-frame" />}>
        <EmptyFrame />
      </Suspense>
      {level.division && (
        <p className="briefing">
          {level.division.briefing} <Sources ids={level.division.sources} />
        </p>
      )}
      <Goal />
      {role && (
        <details className="since">
          <summary>{text('dossier.role')}</summary>
          <p>
            {role.text} <Sources ids={role.sources} />
          </p>
        </details>
      )}
    </div>
  );
}
