import { type FormEvent, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Saying } from '../../../net/lesson.ts';
import { nicknameIn, useSeated } from './seated.ts';

/** As the server has it. */
const LONGEST = 200;
/** So much is read at a glance. */
const LATEST = 12;

/** What is said in a team: sentences that are there to be pressed; one's own words only where the teacher allows them, and reads them. */
export function Talk() {
  const { words, page, data, errands } = useSeated();
  const { freeText } = page.settings;
  return (
    <section className="pupil-talk" aria-label={words('pupil.talk.title')}>
      <h3>{words('pupil.talk.title')}</h3>
      <div role="log" aria-label={words('pupil.talk.said')}>
        <ol>
          {page.said.slice(-LATEST).map(saying => (
            <li key={saying.id}>
              <Said saying={saying} />
            </li>
          ))}
        </ol>
      </div>
      {page.said.length === 0 && <p className="quiet">{words('pupil.talk.nothing')}</p>}
      <div className="pupil-sentences">
        {data.sentences.map(sentence => (
          <Button key={sentence} className="button button-small" onPress={() => void errands.say({ sentence })}>
            {words(`class.sentence.${sentence as 'why'}`)}
          </Button>
        ))}
      </div>
      {freeText ? <OwnWords /> : <p className="quiet">{words('pupil.talk.onlySentences')}</p>}
    </section>
  );
}

function Said({ saying: { pupil, sentence, words: own } }: { readonly saying: Saying }) {
  const { words, page } = useSeated();
  const who = pupil ? (nicknameIn(page, pupil) ?? words('pupil.propose.left')) : words('pupil.talk.teacher');
  return (
    <>
      <strong>{who}</strong> {sentence ? words(`class.sentence.${sentence as 'why'}`) : own}
    </>
  );
}

function OwnWords() {
  const { words, errands } = useSeated();
  const field = useRef<HTMLInputElement>(null);
  const say = async (event: FormEvent) => {
    event.preventDefault();
    const input = field.current;
    const said = input?.value.trim() ?? '';
    if (input === null || said === '') return;
    if (await errands.say({ words: said })) input.value = '';
  };
  return (
    <form className="pupil-own-words" onSubmit={event => void say(event)}>
      <label className="label" htmlFor="own-words">
        {words('pupil.talk.own')}
      </label>
      <input ref={field} id="own-words" maxLength={LONGEST} autoComplete="off" aria-describedby="own-words-read" />
      <p id="own-words-read">
        <strong>{words('pupil.talk.read')}</strong>
      </p>
      <Button type="submit" className="button button-small">
        {words('pupil.talk.say')}
      </Button>
    </form>
  );
}
