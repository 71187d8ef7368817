import { Sources } from '../../../panels/ui/sources.tsx';
import { Awaited } from './awaited.tsx';
import type { PartProps } from './told.ts';

/** What to talk about, each tied to a claim of the paper; beside it, for the teacher alone, what to have ready. */
export function QuestionsPart({ told }: PartProps) {
  const { words, lesson, notes, paper } = told;
  return (
    <section className="wide">
      <p>{words('classDebrief.questions.what')}</p>
      <Awaited loaded={lesson}>
        {({ questions }) => (
          <ol className="questions">
            {questions.map(({ id, claim, question, notes: note, sources }) => (
              <li key={id}>
                <p className="question">
                  {question} {!paper && <Sources ids={notes ? sources : [claim]} />}
                </p>
                {notes && (
                  <div className="question-notes">
                    <p className="label">{words('classDebrief.questions.notes')}</p>
                    <p>{note}</p>
                    {paper && <p className="quiet">{sources.join(', ')}</p>}
                  </div>
                )}
              </li>
            ))}
          </ol>
        )}
      </Awaited>
    </section>
  );
}
