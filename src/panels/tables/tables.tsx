import { useState } from 'react';
import type { Seen } from '../event-words.ts';
import { Log } from '../saw.tsx';
import { useTable } from '../table.tsx';
import { Choices } from '../ui/choices.tsx';
import { MenTable } from './men.tsx';
import { OfficesTable } from './offices.tsx';
import { PatronsTable, PoliciesTable, PromisesTable } from './patrons.tsx';
import { PresidiumTable } from './presidium.tsx';

const SHELVES = ['men', 'offices', 'presidium', 'patrons', 'promises', 'policies', 'log'] as const;
type Shelf = (typeof SHELVES)[number];

/** Everything on the table, one kind at a time. */
export function Tables({ seen }: { readonly seen: readonly Seen[] }) {
  const { text, view } = useTable();
  const [shown, setShown] = useState<Shelf>('men');
  const shelves = SHELVES.filter(shelf => shelf !== 'policies' || view.scenario.policies.length > 0);
  return (
    <section className="tables" aria-label={text('play.tables')}>
      <h2 className="for-ears">{text('play.tables')}</h2>
      <Choices
        layout="inline"
        legend={text('play.show')}
        value={shown}
        choices={shelves.map(shelf => ({ key: shelf, label: text(`tables.${shelf}`) }))}
        onChange={key => setShown(key as Shelf)}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard */}
      <section className="table-scroll" aria-label={text(`tables.${shown}`)} tabIndex={0}>
        {shown === 'men' && <MenTable />}
        {shown === 'offices' && <OfficesTable />}
        {shown === 'presidium' && <PresidiumTable />}
        {shown === 'patrons' && <PatronsTable />}
        {shown === 'promises' && <PromisesTable />}
        {shown === 'policies' && <PoliciesTable />}
        {shown === 'log' && <Log seen={seen} />}
      </section>
    </section>
  );
}
