import { type ReactNode, useMemo } from 'react';
import { NO_OFFICE, NOBODY, type Person, type Position, replay } from '../../../engine/index.ts';
import type { Truth } from '../../../net/page.ts';
import { boundTo, clauseWords, lureWords, orderWords } from '../../../panels/clauses.ts';
import type { Table } from '../../../panels/table.tsx';
import { TableProvider } from '../../../panels/table.tsx';
import { Mark } from '../../../panels/ui/marks.tsx';
import { viewOf } from '../../history/eyes.ts';
import { type Desk, nameOf, teamOf, useDesk } from './desk.tsx';
import { menOf, pactsOf, plotsOf } from './truth-rows.ts';

const nothing = () => undefined;

/** The game as it truly is at this moment, played on this page from its record. */
export default function TruthTables({ truth }: { readonly truth: Truth }) {
  const desk = useDesk();
  const { text, words, level, names } = desk;
  const position = useMemo(() => replay(level.scenario, truth.record).positions.at(-1), [level, truth]);
  if (position === undefined) return null;
  const table: Table = {
    ...{ view: viewOf(position, 'all'), level: level.text, text, names },
    ...{ act: nothing, advise: nothing, open: nothing },
  };
  return (
    <TableProvider value={table}>
      <div className="truth">
        <MenTable position={position} />
        <div className="truth-facts">
          <Facts title={words('teach.truth.undecided')} lines={truth.undecided.map(id => whoIs(desk, id))} />
          {factsOf(desk, table, position).map(({ title, lines }) => (
            <Facts key={title} title={title} lines={lines} />
          ))}
        </div>
      </div>
    </TableProvider>
  );
}

/** A man, and the pupils who play him. */
function whoIs(desk: Desk, id: string): string {
  const team = teamOf(desk.page, id).map(({ nickname }) => nickname);
  const person = nameOf(desk, id);
  return team.length === 0 ? person : desk.words('teach.truth.who', { person, who: team.join(', ') });
}

/** All that is under way between them, in sentences. */
function factsOf({ words, names, text }: Desk, table: Table, { game }: Position) {
  const pair = (one: Person, other: Person) => ({ one: names.man(one), other: names.man(other) });
  const hidden = (open: boolean) => words(open ? 'teach.truth.openly' : 'teach.truth.secretly');
  const turnsTo = (until: number) => Math.max(1, until - game.turn + 1);
  return [
    {
      title: words('teach.truth.letters'),
      lines: game.offers.map(({ from, to, open, state, clauses }) =>
        words('teach.truth.letter', {
          ...pair(from, to),
          how: hidden(open),
          state: words(`teach.truth.states.${state}`),
          clauses: clauses.map(clause => clauseWords(table, clause)).join(' '),
        }),
      ),
    },
    {
      title: words('teach.truth.promises'),
      lines: [
        ...pactsOf(game).map(({ one, other, until, open }) =>
          words('teach.truth.pact', { ...pair(one, other), turn: boundTo(table.view, until), how: hidden(open) }),
        ),
        // What has been kept or broken is told in the debrief.
        ...game.promises
          .filter(({ state, until }) => state === 'due' && until >= game.turn)
          .map(promise =>
            words('teach.truth.promise', {
              ...pair(promise.by, promise.to),
              what: clauseWords(table, { ...promise, side: 'give', turns: turnsTo(promise.until) }),
              turn: boundTo(table.view, promise.until),
              how: hidden(promise.open),
            }),
          ),
      ],
    },
    {
      title: words('teach.truth.plots'),
      lines: plotsOf(game).map(({ who, leader, against }) =>
        words('teach.truth.plot', { ...pair(who, leader), against: names.man(against) }),
      ),
    },
    {
      title: words('teach.truth.orders'),
      lines: game.plans.flatMap((plans, patron) =>
        plans.map(order =>
          words('teach.truth.order', { one: names.man(patron as Person), what: orderWords(table, order) }),
        ),
      ),
    },
    {
      title: words('teach.truth.suits'),
      lines: game.suits.map(({ by, to, office, against, safety, pressure, reply }) => {
        const offered = [
          ...(office === NO_OFFICE ? [] : [lureWords(table, { term: 'post', office })]),
          ...(safety ? [text('term.give.safety')] : []),
          ...(pressure ? [text('term.give.pressure')] : []),
          ...(against === NOBODY ? [] : [words('teach.truth.sounded', { against: names.man(against) })]),
        ];
        const answer = words(`teach.truth.replies.${reply ?? 'none'}`);
        return words('teach.truth.suit', { ...pair(by, to), what: offered.join(' '), answer });
      }),
    },
  ];
}

function Facts({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const { words } = useDesk();
  return (
    <section>
      <h3>{title}</h3>
      {lines.length === 0 ? (
        <p className="quiet">{words('teach.truth.none')}</p>
      ) : (
        <ul>
          {lines.map((line, nth) => (
            <li key={nth}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function MenTable({ position }: { readonly position: Position }) {
  const desk = useDesk();
  const { text, words, level } = desk;
  return (
    <table className="truth-men">
      <caption>{words('teach.truth.men')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('tables.name')}</th>
          <th scope="col">{text('history.passes')}</th>
          <th scope="col">{text('history.serves')}</th>
          <th scope="col">{text('history.hedge')}</th>
          <th scope="col">{text('history.firm')}</th>
        </tr>
      </thead>
      <tbody>
        {menOf(position).map(row => (
          <tr key={row.person} className={row.differs ? 'truth-differs' : ''}>
            <th scope="row">{whoIs(desk, level.scenario.people[row.person]?.id ?? '')}</th>
            <Patron patron={row.passesFor} />
            <Patron patron={row.serves}>
              {row.serves !== row.passesFor && <span className="note">{words('teach.truth.differs')}</span>}
            </Patron>
            {row.hedge === NOBODY ? <td>–</td> : <Patron patron={row.hedge} />}
            <td>{row.firm === undefined ? '–' : text('history.firmIn', { firm: row.firm })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
function Patron({ patron, children }: { readonly patron: Person; readonly children?: ReactNode }) {
  const { text, names } = useDesk();
  return (
    <td>
      <Mark patron={patron} /> {patron === NOBODY ? text('history.nobody') : names.man(patron)} {children}
    </td>
  );
}
