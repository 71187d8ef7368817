import { oddsOf } from '../../../panels/bands.ts';
import { answerTitle, Weighing } from '../../../panels/debrief/answers.tsx';
import type { Answered } from '../../../panels/debrief/told.ts';
import { turnWords } from '../../../panels/debrief/turn-words.ts';
import { Votes } from '../../../panels/debrief/votes.tsx';
import { useTable } from '../../../panels/table.tsx';
import { Mark } from '../../../panels/ui/marks.tsx';
import { Head } from '../../../panels/ui/print.tsx';
import { linesOf } from '../../history/eyes.ts';
import type { PartProps } from './told.ts';

/** Who betrayed whom, when, and why: the men first, then the three among themselves, then how the Presidium voted. */
export function Betrayals({ told }: PartProps) {
  const { text } = useTable();
  const { words, debrief } = told;
  const { answered } = debrief;
  const went = answered.filter(({ reply }) => reply === 'accept' || reply === 'hedge');
  const stayed = answered.filter(({ reply }) => reply === 'refuse' || reply === 'report');
  return (
    <>
      <section className="wide">
        <h3>{words('classDebrief.betrayals.men')}</h3>
        <p>{words(told.open ? 'classDebrief.betrayals.allOpen' : 'classDebrief.betrayals.what')}</p>
        {answered.length === 0 && <p>{text('debrief.betrayalsNone')}</p>}
        <Accounts told={told} answers={went} />
        {stayed.length > 0 && <h4>{text('debrief.others', { count: stayed.length })}</h4>}
        <Accounts told={{ ...told, open: false }} answers={stayed} />
      </section>
      <Among told={told} />
      <Votes debrief={debrief} open={told.paper} />
    </>
  );
}

function Accounts({ told, answers }: PartProps & { readonly answers: readonly Answered[] }) {
  if (answers.length === 0) return null;
  return (
    <div className="accounts">
      {answers.map(answer => (
        <Account key={`${answer.turn}/${answer.person}/${answer.by}`} told={told} answer={answer} />
      ))}
    </div>
  );
}

function Account({ told, answer }: PartProps & { readonly answer: Answered }) {
  const table = useTable();
  const { text } = table;
  const { ply, turn, person, by, from, permille } = answer;
  const odds = text(`band.odds.${oddsOf(permille)}`);
  const inClass = told.ended.byPupils.includes(ply);
  const how = inClass ? 'classDebrief.betrayals.inClass' : 'classDebrief.betrayals.reckoned';
  return (
    <details className="account" open={told.open}>
      <summary>
        <Head person={person} state="arrested" />
        <h4>{answerTitle(table, answer)}</h4>
        <span className="account-when">
          {turnWords(table, turn)} <Mark patron={from} />
          <span aria-hidden="true">→</span> <Mark patron={by} />
        </span>
        <span className="account-how">{told.words(how, { odds })}</span>
      </summary>
      <Weighing answer={answer} />
    </details>
  );
}

/** What the three did to each other behind closed doors, and what became of their word. */
const AMONG: ReadonlySet<string> = new Set(['informed', 'promiseBroken', 'cheated', 'sacrificed']);

function Among({ told }: PartProps) {
  const table = useTable();
  const { text, names } = table;
  const { words, seen } = told;
  const found = seen.filter(({ event }) => AMONG.has(event.event));
  const turns = [...new Set(found.map(({ turn }) => turn))];
  return (
    <section>
      <h3>{words('classDebrief.betrayals.among')}</h3>
      {found.length === 0 && <p>{words('classDebrief.betrayals.amongNone')}</p>}
      {turns.map(turn => (
        <div key={turn}>
          <h4>{turnWords(table, turn)}</h4>
          <ul>
            {linesOf(
              found.filter(item => item.turn === turn),
              text,
              names,
            ).map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
