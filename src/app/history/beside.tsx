import { use, useMemo } from 'react';
import type { Left } from '../../engine/index.ts';
import { Lines } from '../../panels/lines.tsx';
import { useTable } from '../../panels/table.tsx';
import type { HistoryText } from '../../text/index.ts';
import { Scroll } from '../lab/scroll.tsx';
import { loadHistoryText } from '../levels.ts';
import { loadRecord } from '../records.ts';
import type { Session } from '../session.ts';
import { besideOf } from './beside.ts';
import { FromHere } from './from-here.tsx';
import { isKept, type Reel, reelOfRecord } from './reel.ts';
import { recordTold } from './telling.ts';
import './beside.css';

/** The line of a game that left a record, beside it; and what the lab says of the moment at which it left. */
export default function BesideRecord({ session }: { readonly session: Session }) {
  const { text } = useTable();
  const found = use(foundFor(session));
  // Made anew since, it is not what was left.
  return found === undefined ? <p>{text('history.noBase')}</p> : <Sheets session={session} {...found} />;
}

interface Found {
  readonly base: Reel;
  readonly left: Left;
  readonly told: HistoryText;
}
/** By the game, for it is awaited while the page is drawn: the same promise each time, until it fails. */
const finding = new WeakMap<Session, Promise<Found | undefined>>();
function foundFor(session: Session): Promise<Found | undefined> {
  const known =
    finding.get(session) ??
    find(session).catch(error => {
      finding.delete(session);
      throw error;
    });
  finding.set(session, known);
  return known;
}
async function find({ deal, save }: Session): Promise<Found | undefined> {
  const { scenario, left } = deal;
  if (left === undefined) return undefined;
  const [record, told] = await Promise.all([loadRecord(scenario.id, left.record), loadHistoryText(scenario.id)]);
  if (record === undefined || !isKept(save.record, record)) return undefined;
  return { base: reelOfRecord(scenario, record), left, told };
}

function Sheets({ session, base, left, told }: Found & { readonly session: Session }) {
  const { text, names } = useTable();
  const beside = useMemo(
    () => besideOf(session, base, left.ply, told, text, names),
    [session, base, left, told, text, names],
  );
  const isYears = (turn: number) => !Number.isFinite(turn);
  const whenOf = (turn: number): string =>
    isYears(turn)
      ? text('phase.epilogue')
      : turn === 0
        ? text('play.beforeTurns')
        : text('debrief.turn', { turn, name: names.turn(turn) });
  const none = text('history.besideNothing');
  return (
    <section className="wide beside">
      <h3>{text('history.beside')}</h3>
      <p>
        {beside.from === undefined
          ? text('history.besideSame')
          : text('history.besideWhat', {
              record: recordTold(told, left.record)?.name ?? left.record,
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
                <td>
                  <Lines lines={record} none={none} />
                </td>
                <td>
                  <Lines lines={yours} none={none} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <FromHere session={session} recordEnding={beside.ending} />
    </section>
  );
}
