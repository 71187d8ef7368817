import { NOBODY, type Person } from '../../engine/ids.ts';
import { bandOf } from '../bands.ts';
import { boundTo, clauseWords } from '../clauses.ts';
import { patronsOf, postsOf, seenIn } from '../knowing.ts';
import { wonBy } from '../partners.ts';
import { useTable } from '../table.tsx';
import { ManLink } from '../ui/man-link.tsx';
import { Gauge, Mark } from '../ui/marks.tsx';

/** The three: what everybody can see of them. */
export function PatronsTable() {
  const { view, text, names } = useTable();
  const three = patronsOf(view);
  return (
    <>
      <table className="patrons">
        <caption>{text('tables.patronsCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('tables.name')}</th>
            <th scope="col">{text('tables.alarm')}</th>
            <th scope="col">{text('tables.windows')}</th>
            <th scope="col">{text('tables.credit')}</th>
            <th scope="col">{text('tables.protects')}</th>
          </tr>
        </thead>
        <tbody>
          {three.map(patron => {
            const alarm = bandOf('alarm', view.alarm[patron] ?? 0);
            const credit = bandOf('credit', view.credibility[patron] ?? 0);
            const shelter = bandOf('credit', view.protection[patron] ?? 0);
            const windows = view.windows[patron] ?? 0;
            return (
              <tr key={patron}>
                <th scope="row">
                  <Mark patron={patron} /> <ManLink person={patron} />
                  <span className="note">
                    {view.fell[patron]
                      ? text('tables.fell')
                      : text('tables.held', { count: postsOf(view, patron).length })}
                  </span>
                </th>
                <td>
                  <Gauge word={text(`band.alarm.${alarm}`)} step={alarm} />
                </td>
                <td>
                  <Gauge word={text(`band.windows.${windows}`)} step={windows} />
                </td>
                <td>
                  <Gauge word={text(`band.credit.${credit}`)} step={credit} />
                </td>
                <td>
                  <Gauge word={text(`band.credit.${shelter}`)} step={shelter} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <dl className="patrons-pacts">
        {three.map(patron => (
          <div key={patron}>
            <dt>
              <Mark patron={patron} /> {text('tables.pactsOf', { person: names.man(patron) })}
            </dt>
            <dd>
              <Pacts patron={patron} />
              <Told patron={patron} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Pacts({ patron }: { readonly patron: Person }) {
  const { view, text, names } = useTable();
  const { patrons } = view.scenario;
  const known = patronsOf(view).flatMap(other => {
    const pair = patron * patrons + other;
    const until = seenIn(view.pact[pair]) ?? view.openPact[pair] ?? 0;
    return until >= Math.max(1, view.turn) ? [{ other, until }] : [];
  });
  if (known.length === 0) return '–';
  return known.map(({ other, until }) => (
    <span key={other} className="note">
      {text('tables.pactWith', { person: names.man(other), turn: boundTo(view, until) })}
    </span>
  ));
}

/** Whom a partner in a plot says that he has won. */
function Told({ patron }: { readonly patron: Person }) {
  const { view, text, names } = useTable();
  const told = wonBy(view, patron);
  if (told === undefined) return null;
  return (
    <span className="note">
      {text('tables.hasWon')}: {told.map(names.man).join(', ') || text('tables.hasWonNobody')}
    </span>
  );
}

/** Promises between the three, as far as this seat knows of them. */
export function PromisesTable() {
  const table = useTable();
  const { view, text, names } = table;
  if (view.promises.length === 0) return <p className="quiet">{text('tables.promisesNone')}</p>;
  return (
    <table className="promises">
      <caption>{text('tables.promisesCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('tables.promise')}</th>
          <th scope="col">{text('tables.by')}</th>
          <th scope="col">{text('tables.to')}</th>
          <th scope="col">{text('tables.until')}</th>
          <th scope="col">{text('tables.state')}</th>
        </tr>
      </thead>
      <tbody>
        {view.promises.map((promise, index) => (
          <tr key={index}>
            <th scope="row">
              {clauseWords(table, { ...promise, side: 'give', turns: Math.max(1, promise.until - view.turn + 1) })}
            </th>
            <td>{names.man(promise.by)}</td>
            <td>{names.man(promise.to)}</td>
            <td>{boundTo(view, promise.until)}</td>
            <td>{text(`tables.promiseState.${promise.state}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the Presidium may decide, and what it has decided. */
export function PoliciesTable() {
  const { view, text, names, level } = useTable();
  const againAfter = view.scenario.lengths[view.length]?.model.law.againAfter ?? 0;
  return (
    <table className="policies">
      <caption>{text('tables.policiesCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('tables.policy')}</th>
          <th scope="col">{text('tables.adopted')}</th>
        </tr>
      </thead>
      <tbody>
        {view.scenario.policies.map((policy, index) => {
          const sponsor = view.sponsor[index] ?? NOBODY;
          const from = policy.from[view.length];
          const rejected = view.rejected[index] ?? 0;
          const state =
            sponsor !== NOBODY
              ? text('tables.adoptedBy', { person: names.man(sponsor) })
              : rejected > 0
                ? text('tables.adoptedRejected', { turn: rejected, again: rejected + againAfter })
                : from !== undefined && from > view.turn
                  ? text('tables.adoptedFrom', { turn: from })
                  : text('tables.adoptedNot');
          return (
            <tr key={policy.id}>
              <th scope="row">
                {names.policy(index as never)}
                <span className="note">{level.get('policies', policy.id)?.what}</span>
              </th>
              <td>
                {sponsor !== NOBODY && <Mark patron={sponsor} />} {state}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
