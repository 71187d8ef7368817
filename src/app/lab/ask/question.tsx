import { settingOf } from '../../../lab/settings.ts';
import { Pick } from '../../pick.tsx';
import { QUESTION_NAMES, QUESTIONS } from '../questions.ts';
import type { AskProps } from './form.tsx';

/** What a class asks, what that means, and what it changes in the model. */
export function QuestionPick({ words, level, draft, onDraft }: AskProps) {
  const { text } = words;
  const { question, length, lens } = draft;
  const changed = Object.entries(QUESTIONS[question])
    .map(([path, value]) => ({ path, value, usual: settingOf(level.scenario, length, lens, path) }))
    .filter(({ value, usual }) => value !== usual);
  const sets = changed.map(({ path, value, usual }) =>
    text('lab.set', { path, value: words.number(value), usual: words.number(usual) }),
  );
  return (
    <div className="lab-question">
      <Pick
        label={text('lab.questions')}
        value={question}
        onPick={value => onDraft({ ...draft, question: QUESTION_NAMES.find(name => name === value) ?? question })}
      >
        {QUESTION_NAMES.map(name => (
          <option key={name} value={name}>
            {text(`lab.question.${name}.ask`)}
          </option>
        ))}
      </Pick>
      <p>{text(`lab.question.${question}.means`)}</p>
      <p className="quiet">
        {sets.length === 0 ? text('lab.setsNothing') : text('lab.sets', { list: words.list(sets) })}
      </p>
    </div>
  );
}
