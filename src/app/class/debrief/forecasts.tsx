import { useMemo } from 'react';
import { turnWords } from '../../../panels/debrief/turn-words.ts';
import { useTable } from '../../../panels/table.tsx';
import { askedWords } from './asked-words.ts';
import { calibrationOf, MINDS } from './calibration.ts';
import { guessesOf, personOf, type Question, questionsOf } from './forecasts.ts';
import type { PartProps, Told } from './told.ts';

/** What the class expected, and what came; in sums alone, whoever it was. */
export function ForecastsPart({ told }: PartProps) {
  const { words, ended, played } = told;
  const questions = useMemo(() => questionsOf(played, ended.forecasts), [played, ended]);
  if (questions.length === 0)
    return (
      <section>
        <h3>{words('classDebrief.forecasts.title')}</h3>
        <p>{words('classDebrief.forecasts.none')}</p>
      </section>
    );
  return (
    <>
      <HowSure told={told} questions={questions} />
      <section className="wide">
        <h3>{words('classDebrief.forecasts.each')}</h3>
        <div className="asked-list">
          {questions.map(question => (
            <Asked
              key={`${question.about}/${question.turn}/${question.atEnd}/${JSON.stringify(question.motion)}`}
              told={told}
              question={question}
            />
          ))}
        </div>
      </section>
    </>
  );
}

interface QuestionsProps extends PartProps {
  readonly questions: readonly Question[];
}

/** In sentences: how often the class was right, and whether it knew when to be sure. */
function HowSure({ told, questions }: QuestionsProps) {
  const { words, played } = told;
  const { guesses, blind, minds, plain, verdict } = useMemo(
    () => calibrationOf(questions, about => guessesOf(played, about).length),
    [played, questions],
  );
  return (
    <section>
      <h3>{words('classDebrief.forecasts.title')}</h3>
      <p>
        {words('classDebrief.forecasts.guesses', { count: guesses.asked, right: guesses.right })}{' '}
        {words('classDebrief.forecasts.blind', { count: Math.round(blind) })}{' '}
        {words('classDebrief.forecasts.plain', { count: plain.asked, right: plain.right })}
      </p>
      <ul>
        {MINDS.filter(mind => minds[mind].asked > 0).map(mind => (
          <li key={mind}>
            {words(`classDebrief.forecasts.mind.${mind}`, { count: minds[mind].asked, right: minds[mind].right })}
          </li>
        ))}
      </ul>
      {verdict !== undefined && <p>{words(`classDebrief.forecasts.verdict.${verdict}`)}</p>}
    </section>
  );
}

function useGuessWords(told: Told) {
  const { names } = useTable();
  const { words, played } = told;
  return (guess: string): string =>
    guess === 'carries' || guess === 'fails'
      ? words(`classDebrief.forecasts.ballot.${guess}`)
      : names.man(personOf(played, guess));
}

function Asked({ told, question }: PartProps & { readonly question: Question }) {
  const table = useTable();
  const { names } = table;
  const { words, played } = told;
  const { about, turn, answers, asked, came } = question;
  const guessWords = useGuessWords(told);
  const counted = guessesOf(played, about).map(guess => ({
    guess,
    count: answers.find(answer => answer.guess === guess)?.count ?? 0,
  }));
  return (
    <article className="asked">
      <h4>{askedWords(words, names, question)}</h4>
      <p className="label">{turnWords(table, turn)}</p>
      <table className="asked-counts">
        <caption className="for-ears">{words('classDebrief.forecasts.counts')}</caption>
        <tbody>
          {counted.map(({ guess, count }) => (
            <tr key={guess} className={came.includes(guess) ? 'asked-came' : ''}>
              <th scope="row">{guessWords(guess)}</th>
              <td>{count}</td>
              <td aria-hidden="true">
                <i style={{ inlineSize: `${(100 * count) / asked}%` }} />
              </td>
              <td className="asked-mark">{came.includes(guess) ? words('classDebrief.forecasts.came') : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
