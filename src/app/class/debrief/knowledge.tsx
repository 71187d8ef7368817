import { useEffect, useMemo, useState } from 'react';
import { NOBODY, type Person, type Seat, viewFrom } from '../../../engine/index.ts';
import { MenPlots } from '../../../panels/debrief/courses.tsx';
import type { Course, Reading } from '../../../panels/debrief/told.ts';
import { turnWords } from '../../../panels/debrief/turn-words.ts';
import { TableProvider, useTable } from '../../../panels/table.tsx';
import { Head } from '../../../panels/ui/print.tsx';
import { coursesOf, went } from '../../courses.ts';
import { readingsOf } from '../../debrief.ts';
import { Pick } from '../../pick.tsx';
import { AFTERWARDS, DOUBTS, heardOf, readTurnsOf } from './knowledge.ts';
import type { EyesProps, PartProps, Told } from './told.ts';

/** Whose knowledge is looked at: the pupils' men; the three, where there were no pupils. */
function lookersOf({ played }: Told): readonly Seat[] {
  const { scenario, seats } = played.deal;
  return seats.length > 0 ? seats : ([...Array(scenario.patrons).keys()] as Seat[]);
}

/** What each knew and when, one seat at a time; on paper all, one after the other. */
export function KnowledgePart({ told, eyes, onEyes }: EyesProps) {
  const { names } = useTable();
  const { words, own, played, paper, open } = told;
  const lookers = useMemo(() => lookersOf(told), [told]);
  const [chosen, setChosen] = useState<string>();
  // What the teacher shows goes before what one looked up for oneself.
  useEffect(() => setChosen(eyes), [eyes]);
  const idOf = (seat: Seat) => played.deal.scenario.people[seat]?.id ?? '';
  const found = (id: string | undefined) => lookers.find(seat => idOf(seat) === id);
  const seat = found(chosen) ?? found(eyes) ?? found(own) ?? lookers[0];
  if (seat === undefined) return null;
  if (paper) return lookers.map(each => <Knew key={each} told={told} seat={each} />);
  return (
    <>
      {!open && (
        <Pick label={words('classDebrief.knowledge.whose')} value={idOf(seat)} onPick={onEyes ?? setChosen}>
          {lookers.map(each => (
            <option key={each} value={idOf(each)}>
              {names.man(each)}
            </option>
          ))}
        </Pick>
      )}
      <Knew key={seat} told={told} seat={seat} />
    </>
  );
}

interface KnewProps extends PartProps {
  readonly seat: Seat;
}

function Knew({ told, seat }: KnewProps) {
  const table = useTable();
  const { names } = table;
  const { played, paper, open } = told;
  const view = useMemo(() => viewFrom(played.position, seat), [played, seat]);
  const judges = seat < view.scenario.patrons;
  return (
    <TableProvider value={{ ...table, view }}>
      {(paper || open) && (
        <h3 className="knew-who">
          <Head person={seat as number as Person} state="arrested" /> {names.man(seat)}
        </h3>
      )}
      {judges && <ReadMen told={told} seat={seat} />}
      <Heard told={told} seat={seat} />
    </TableProvider>
  );
}

/** Whether the last that was thought of a man was wrong. */
const isMisread = ({ trust, turned, hedge }: Reading): boolean =>
  (turned > 0 || hedge !== NOBODY) !== DOUBTS.has(trust);

function ReadMen({ told, seat }: KnewProps) {
  const table = useTable();
  const { text, names } = table;
  const { words, played, paper } = told;
  const { turns, men } = useMemo(() => coursesOf(played, seat), [played, seat]);
  const readings = useMemo(() => readingsOf(played, seat), [played, seat]);
  const reads = useMemo(() => readTurnsOf(played, seat), [played, seat]);
  const person = names.man(seat);
  const own = new Map(readings.map(reading => [reading.person, reading]));
  const isTelling = ({ person: man, flips, points }: Course): boolean => {
    const reading = own.get(man);
    // Of one who passed for somebody's man at one moment only there is no line.
    const isLine = points.filter(({ truth }) => truth !== undefined).length > 1;
    return reading !== undefined && isLine && (flips.some(went) || isMisread(reading));
  };
  const telling = men.filter(isTelling);
  const others = men.filter(course => !isTelling(course));
  const plots = { turns, readings, reader: words('classDebrief.knowledge.reader', { person }) };
  return (
    <>
      <section className="wide">
        <h3>{words('classDebrief.knowledge.readings', { person })}</h3>
        <p>{words('classDebrief.knowledge.readingsWhat')}</p>
        <table className="figures read-turns">
          <caption className="for-ears">{words('classDebrief.knowledge.readings', { person })}</caption>
          <thead>
            <tr>
              <th scope="col">{text('debrief.when')}</th>
              {(['men', 'turned', 'caught', 'wronged'] as const).map(column => (
                <th key={column} scope="col">
                  {words(`classDebrief.knowledge.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {reads.map(({ turn, ...row }) => (
              <tr key={turn}>
                <th scope="row">{turnWords(table, turn)}</th>
                <td>{row.men}</td>
                <td>{row.turned}</td>
                <td>{row.caught}</td>
                <td>{row.wronged}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section className="wide">
        <h3>{words('classDebrief.knowledge.plots', { person })}</h3>
        <p>{text('debrief.truthWhat')}</p>
        <p>{words('classDebrief.knowledge.stretch', { person })}</p>
        {telling.length === 0 ? (
          <p>{words('classDebrief.knowledge.readRight', { person })}</p>
        ) : (
          <MenPlots men={telling} {...plots} />
        )}
        {!paper && others.length > 0 && (
          <details>
            <summary>{words('classDebrief.knowledge.others', { count: others.length })}</summary>
            <MenPlots men={others} {...plots} />
          </details>
        )}
      </section>
    </>
  );
}

/** What he was told or did behind closed doors, and how much passed him by. */
function Heard({ told, seat }: KnewProps) {
  const table = useTable();
  const { text, names } = table;
  const { words, played } = told;
  const turns = useMemo(() => heardOf(played, seat, text, names), [played, seat, text, names]);
  return (
    <section className="heard">
      <h3>{words('classDebrief.knowledge.heard', { person: names.man(seat) })}</h3>
      {turns.map(({ turn, lines, hidden }) => (
        <div key={turn} className="heard-turn">
          <h4>{turn === AFTERWARDS ? text('phase.epilogue') : turnWords(table, turn)}</h4>
          {lines.length === 0 ? (
            <p>{words('classDebrief.knowledge.nothing')}</p>
          ) : (
            <ul>
              {lines.map(line => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          {hidden > 0 && <p className="quiet">{words('classDebrief.knowledge.hidden', { count: hidden })}</p>}
        </div>
      ))}
    </section>
  );
}
