import { useEffect, useMemo, useRef, useState } from 'react';
import { type Action, type Person, type Phase, toWire } from '../../../engine/index.ts';
import { fromWireView } from '../../../net/wire.ts';
import { Dossier } from '../../../panels/dossier.tsx';
import { Barred } from '../../../panels/file/learned.ts';
import { namesOf } from '../../../panels/names.ts';
import { type Table, TableProvider } from '../../../panels/table.tsx';
import { adviceFor } from '../../advice.ts';
import { Now } from '../../now.tsx';
import { actionWords } from './action-words.ts';
import { DecideNow } from './decide-now.tsx';
import { useFollowing } from './following.ts';
import { Forecast } from './forecast.tsx';
import { Notices } from './notices.tsx';
import { Proposals } from './proposals.tsx';
import { Reckoned } from './reckoned.tsx';
import { isSpokesman, useSeated } from './seated.ts';
import { type Shelf, ShelfBar, Shelves } from './shelves.tsx';
import { Waiting } from './waiting.tsx';

/** What is decided here takes a press among few, and there are seconds for it. */
const BRIEF: ReadonlySet<Phase> = new Set<Phase>([
  ...(['bargaining', 'concession', 'statements', 'room', 'defiance', 'custody', 'riposte', 'plenum'] as const),
]);

/** A pupil's seat while it is played: what is asked, and beside it all that he knows. */
export function PupilPlay() {
  const table = useSeatTable();
  return (
    <TableProvider value={table.table}>
      <Laid {...table} />
    </TableProvider>
  );
}

interface SeatTable {
  readonly table: Table;
  /** The man whose file lies open. */
  readonly opened: Person | undefined;
  close(): void;
}

/** The table as the seat sees it. What a spokesman presses is done, what others press is proposed. */
function useSeatTable(): SeatTable {
  const { text, page, level, errands, me } = useSeated();
  const [opened, setOpened] = useState<Person>();
  const wire = page.view;
  const leads = isSpokesman({ page, me });
  const table = useMemo((): Table => {
    const view = fromWireView(wire ?? {}, level.scenario);
    const names = namesOf(level.scenario, view.length, level.text, text);
    const table: Table = {
      view,
      level: level.text,
      text,
      names,
      act(action: Action) {
        const told = toWire(level.scenario, action);
        if (leads) errands.act(told, actionWords(table, action));
        else errands.propose(told);
      },
      advise: action => adviceFor(view, action),
      open: setOpened,
    };
    return table;
  }, [wire, level, text, errands, leads]);
  return { table, opened, close: () => setOpened(undefined) };
}

function Laid({ table, opened, close }: SeatTable) {
  const { text, words, page } = useSeated();
  const { view, names } = table;
  const following = useFollowing(page, view);
  const { sitting, news, paper, phase, moment, putAway, putAllAway } = following;
  const asked = `${page.game}/${page.clock?.round}/${view.owes}`;
  // Whoever reads a file is called away from it when something is asked.
  useEffect(() => {
    if (view.owes) close();
  }, [asked]);
  // Another paper is read from its head.
  const lies = `${paper}/${sitting.count?.ply}/${view.owes && view.phase}`;
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [lies]);
  const barred = useRef(new Set<string>());
  const [shelf, setShelf] = useShelf(asked, view.owes);
  useEffect(() => {
    const title = text(`phase.${view.phase}`);
    document.title = `${view.owes ? words('pupil.titleOwed', { phase: title }) : title} – ${text('app.title')}`;
  }, [text, words, view]);
  const covered = view.owes && paper !== 'asked' && paper !== 'idle';
  return (
    <Barred value={barred.current}>
      <div className="pupil-top">
        <Notices />
        {covered && <DecideNow onPress={putAllAway} />}
      </div>
      <main id="main" tabIndex={-1} className="pupil-desk" data-shelf={shelf}>
        <div className={BRIEF.has(view.phase) ? 'pupil-now pupil-brief' : 'pupil-now'}>
          {!view.owes && <Forecast />}
          <Proposals />
          {view.phase === 'ballot' && view.owes && view.motion !== undefined && (
            <p className="pupil-motion">{words('pupil.motion', { motion: names.motion(view.motion) })}</p>
          )}
          <Now
            {...{ sitting, news, paper, phase, moment }}
            seen={page.seen}
            hurried
            beneath={<Reckoned />}
            onRead={putAway}
            other={() => <Waiting sitting={sitting} news={news} moment={moment} />}
          />
          {view.owes && <Forecast />}
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard */}
        <section className="pupil-side" aria-label={words('pupil.shelves')} tabIndex={0}>
          <Shelves shelf={shelf} seen={page.seen} />
        </section>
      </main>
      <ShelfBar shelf={shelf} owed={view.owes} onShelf={setShelf} />
      {opened !== undefined && <Dossier person={opened} onClose={close} />}
    </Barred>
  );
}

/** What is looked at. When something is asked, that comes up by itself, unless somebody is writing. */
function useShelf(asked: string, owes: boolean): readonly [Shelf, (shelf: Shelf) => void] {
  const [shelf, setShelf] = useState<Shelf>('now');
  const [last, setLast] = useState(asked);
  if (last !== asked) {
    setLast(asked);
    const writes = document.activeElement?.matches('.pupil-side input:not([type=radio])') === true;
    if (owes && !writes) setShelf('now');
  }
  return [shelf, setShelf];
}
