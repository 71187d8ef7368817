import { useEffect, useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Action, Person, Seat } from '../../../engine/index.ts';
import { Ask, AskedNow } from '../../../panels/asked.tsx';
import { Dossier } from '../../../panels/dossier.tsx';
import type { Seen } from '../../../panels/event-words.ts';
import { namesOf } from '../../../panels/names.ts';
import { PhasePanel } from '../../../panels/phases/phase-panel.tsx';
import { Saw } from '../../../panels/saw.tsx';
import { type Table, TableProvider, useTable } from '../../../panels/table.tsx';
import { Tables } from '../../../panels/tables/tables.tsx';
import { Mark } from '../../../panels/ui/marks.tsx';
import { Print } from '../../../panels/ui/print.tsx';
import { Sources } from '../../../panels/ui/sources.tsx';
import { adviceFor } from '../../advice.ts';
import { idleIn } from '../../idle.ts';
import { IdlePage } from '../../idle-page.tsx';
import { lastOwn, seenFrom } from '../../moments.ts';
import { useHall } from './hall.ts';

interface DeskProps {
  readonly seat: Seat;
  readonly version: number;
}

/** His page, for as long as he is at the screen: what he knows, and what is asked of him. */
export function SeatDesk({ seat, version }: DeskProps) {
  const { room, level, text, words } = useHall();
  const [opened, setOpened] = useState<Person>();
  const desk = useMemo(() => room.deskOf(seat), [room, seat, version]);
  const table = useMemo((): Table => {
    const { view } = desk;
    const names = namesOf(level.scenario, view.length, level.text, text);
    const act = (action: Action) => room.act(action);
    return { view, level: level.text, text, names, act, advise: action => adviceFor(view, action), open: setOpened };
  }, [desk, room, level, text]);
  const steps = useMemo(() => room.steps.slice(0, desk.until), [room, desk]);
  const seen = useMemo(() => seenFrom(steps, seat), [steps, seat]);
  const from = lastOwn(steps, seat, false);
  const news = seen.filter(({ ply, own }) => ply >= from && !own);
  useEffect(() => {
    window.scrollTo(0, 0);
  }, []);
  return (
    <TableProvider value={table}>
      <div className="room-desk">
        <header className="room-desk-head">
          <h1>
            <Mark patron={seat} /> {text('play.you', { name: table.names.man(seat) })}
          </h1>
          <Button className="button button-small" onPress={() => room.cover()}>
            {words('classroom.desk.cover')}
          </Button>
        </header>
        <main id="main" tabIndex={-1}>
          <Asked decides={desk.decides} moment={`${seat}/${version}`} news={news} />
        </main>
        <aside className="room-desk-side">
          <Role seat={seat} />
          <Tables seen={seen} />
        </aside>
      </div>
      {opened !== undefined && <Dossier person={opened} onClose={() => setOpened(undefined)} />}
    </TableProvider>
  );
}

interface AskedProps {
  readonly decides: boolean;
  readonly moment: string;
  readonly news: readonly Seen[];
}

function Asked({ decides, moment, news }: AskedProps) {
  const { room, words } = useHall();
  const { view, text, names } = useTable();
  if (!decides)
    return (
      <Ask
        moment={moment}
        title={words('classroom.desk.nothing')}
        whose={text('play.you', { name: names.man(view.seat) })}
        what={words('classroom.desk.nothingWhat')}
      >
        <Button className="button button-main" onPress={() => room.pass()}>
          {words('classroom.desk.done')}
        </Button>
      </Ask>
    );
  const since = news.length > 0 && (
    <section className="since" aria-label={text('play.sawSince')}>
      <h3>{text('play.sawSince')}</h3>
      <Saw seen={news} folded />
    </section>
  );
  const idle = idleIn(view);
  if (idle !== undefined)
    return (
      <IdlePage moment={moment} action={idle}>
        {since}
      </IdlePage>
    );
  return (
    <AskedNow moment={moment}>
      {since}
      <PhasePanel key={`${view.seat}/${view.phase}`} />
    </AskedNow>
  );
}

/** Who he is, what he wants and what he fears. */
function Role({ seat }: { readonly seat: Seat }) {
  const { level, words } = useHall();
  const { names } = useTable();
  const card = level.text.card(level.scenario.people[seat]?.id ?? '');
  return (
    <section className="room-desk-role">
      <Print person={seat as number as Person} />
      <div>
        <h3>{names.fullName(seat)}</h3>
        {card !== undefined && (
          <>
            <p>{card.who}</p>
            <dl>
              <dt>{words('classroom.desk.wants')}</dt>
              <dd>{card.wants.text}</dd>
              <dt>{words('classroom.desk.fears')}</dt>
              <dd>{card.fears.text}</dd>
            </dl>
            <Sources ids={card.sources} />
          </>
        )}
      </div>
    </section>
  );
}
