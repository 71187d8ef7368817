import { use, useMemo } from 'react';
import type { HistoricalRecord } from '../../levels/record.ts';
import { useTable } from '../../panels/table.tsx';
import type { HistoryText } from '../../text/index.ts';
import { Scroll } from '../lab/scroll.tsx';
import { loadHistoryText } from '../levels.ts';
import { loadRecord } from '../records.ts';
import type { Session } from '../session.ts';
import { besideOf } from './beside.ts';
import { FromHere } from './from-here.tsx';
import './beside.css';

/** The line of a game that left a record, beside it; and what the lab says of the moment at which it left. */
export default function BesideRecord({ session }: { readonly session: Session }) {
  const { left, scenario } = session.deal;
  const found = use(left === undefined ? NOTHING : foundOf(scenario.id, left.record));
  if (left === undefined || found === undefined) return null;
  return <Sheets session={session} {...found} />;
}

interface Found {
  readonly base: HistoricalRecord;
  readonly told: HistoryText;
}
const NOTHING = Promise.resolve(undefined);
const finding = new Map<string, Promise<Found | undefined>>();
/** The same promise each time: it is awaited while the page is drawn. */
function foundOf(level: string, record: string): Promise<Found | undefined> {
  const key = `${level}/${record}`;
  const known =
    finding.get(key) ??
    Promise.all([loadRecord(level, record), loadHistoryText(level)]).then(([base, told]) => base && { base, told });
  finding.set(key, known);
  return known;
}

function Sheets({ session, base, told }: Found & { readonly session: Session }) {
  const { text, names } = useTable();
  const beside = useMemo(() => besideOf(session, base, told, text, names), [session, base, told, text, names]);
  const { left } = session.deal;
  const isYears = (turn: number) => !Number.isFinite(turn);
  const whenOf = (turn: number): string =>
    isYears(turn)
      ? text('phase.epilogue')
      : turn === 0
        ? text('play.beforeTurns')
        : text('debrief.turn', { turn, name: names.turn(turn) });
  const list = (lines: readonly string[]) =>
    lines.length === 0 ? (
      <p className="quiet">{text('history.besideNothing')}</p>
    ) : (
      <ul>
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    );
  return (
    <section className="wide beside">
      <h3>{text('history.beside')}</h3>
      <p>
        {beside.from === undefined
          ? text('history.besideSame')
          : text('history.besideWhat', {
              record: told.records[left?.record ?? '']?.name ?? '',
              step: beside.from,
            })}
      </p>
      <Scroll label={text('history.beside')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text('debrief.when')}</th>
              <th scope="col">{text('history.besideRecord')}</th>
              <th scope="col">{text('history.besideYours')}</th>
            </tr>
          </thead>
          <tbody>
            {beside.turns.map(({ turn, record, yours }) => (
              <tr key={turn}>
                <th scope="row">{whenOf(turn)}</th>
                <td>{list(record)}</td>
                <td>{list(yours)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <FromHere session={session} recordEnding={beside.ending} />
    </section>
  );
}
