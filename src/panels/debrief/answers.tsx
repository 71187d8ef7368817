import type { Reason } from '../../engine/clients/calculation.ts';
import { NONE } from '../../engine/ids.ts';
import type { Key } from '../../text/index.ts';
import { oddsOf } from '../bands.ts';
import { lureWords } from '../clauses.ts';
import { reasonWords } from '../reason-words.ts';
import { type Table, useTable } from '../table.tsx';
import { Mark } from '../ui/marks.tsx';
import { Head } from '../ui/print.tsx';
import type { Answered, DebriefProps } from './told.ts';

/** Who betrayed whom, when, and the weighing line by line; refusals after, folded away. */
export function Answers({ debrief }: DebriefProps) {
  const { text } = useTable();
  const { answered } = debrief;
  const gone = answered.filter(({ reply }) => reply === 'accept' || reply === 'hedge');
  const stayed = answered.filter(({ reply }) => reply === 'refuse' || reply === 'report');
  return (
    <section>
      <h3>{text('debrief.betrayals')}</h3>
      {answered.length === 0 && <p>{text('debrief.betrayalsNone')}</p>}
      {gone.map(answer => (
        <Answer key={`${answer.turn}/${answer.person}/${answer.by}`} answer={answer} />
      ))}
      {stayed.length > 0 && (
        <details>
          <summary>{text('debrief.others', { count: stayed.length })}</summary>
          {stayed.map(answer => (
            <Answer key={`${answer.turn}/${answer.person}/${answer.by}`} answer={answer} />
          ))}
        </details>
      )}
    </section>
  );
}

function titleOf({ reply, from }: Answered): Key {
  const free = (from as number) === NONE;
  if (reply === 'accept') return free ? 'debrief.turnedNobody' : 'debrief.turned';
  if (reply === 'hedge') return free ? 'debrief.hedgedNobody' : 'debrief.hedged';
  return reply === 'report' ? 'debrief.reported' : 'debrief.refused';
}

interface AnswerProps {
  readonly answer: Answered;
}
function Answer({ answer }: AnswerProps) {
  const { person, by, from } = answer;
  const { text, names } = useTable();
  return (
    <article className="answer">
      <header className="answer-head">
        <Head person={person} state="arrested" />
        <div>
          <h4>{answerTitle({ text, names }, answer)}</h4>
          <p className="label">
            {text('debrief.turn', { turn: answer.turn, name: names.turn(answer.turn) })} <Mark patron={from} />
            <span aria-hidden="true">→</span> <Mark patron={by} />
          </p>
        </div>
      </header>
      <Weighing answer={answer} />
    </article>
  );
}

/** What he did, in a sentence. */
export const answerTitle = ({ text, names }: Pick<Table, 'text' | 'names'>, answer: Answered): string =>
  text(titleOf(answer), {
    person: names.man(answer.person),
    by: names.man(answer.by),
    from: names.man(answer.from),
  });

/** What he was offered, how likely his answer was, and every reason with its weight. */
export function Weighing({ answer }: AnswerProps) {
  const table = useTable();
  const { text } = table;
  const { office, safety, pressure, permille, reasons } = answer;
  const lures = [
    ...(office >= 0 ? [lureWords(table, { term: 'post', office })] : []),
    ...(safety ? [lureWords(table, { term: 'safety', office })] : []),
    ...(pressure ? [lureWords(table, { term: 'pressure', office })] : []),
  ];
  const sum = (rows: readonly Reason[]) => Math.round(rows.reduce((all, { points }) => all + Math.abs(points), 0));
  return (
    <>
      <p>
        {lures.join(' ')} {text('debrief.odds', { odds: text(`band.odds.${oddsOf(permille)}`), permille })}
      </p>
      <ReasonTable reasons={reasons} />
      <p className="quiet">
        {text('debrief.sum', { drew: sum(reasons.filter(draws)), held: sum(reasons.filter(row => !draws(row))) })}
      </p>
    </>
  );
}

/** Whether a reason drew him to the man who asked; else it held him: the words of the advice before it. */
const draws = ({ side, points }: Reason): boolean => (side === 'leave') === points > 0;
/** The longest bar, in points. */
const FULL = 40;

function ReasonTable({ reasons }: { readonly reasons: readonly Reason[] }) {
  const { text } = useTable();
  const weightiest = [...reasons].sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return (
    <table className="reasons">
      <caption className="for-ears">{text('debrief.why')}</caption>
      <tbody>
        {weightiest.map(row => {
          const points = Math.abs(row.points);
          return (
            <tr key={`${row.side}${row.reason}`} className={draws(row) ? 'toward' : 'away'}>
              <th scope="row">{reasonWords(row, text)}</th>
              <td>{text(draws(row) ? 'debrief.drew' : 'debrief.held')}</td>
              <td className="points">{points.toFixed(1)}</td>
              <td aria-hidden="true">
                <i style={{ inlineSize: `${Math.min(100, (points / FULL) * 100)}%` }} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
