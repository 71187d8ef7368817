import { Button } from 'react-aria-components/Button';
import type { ClassKey } from '../../../text/index.ts';
import { nameOf, useDesk } from './desk.tsx';

/** What pupils of one seat have said to each other, the newest first. Nothing of it is kept. */
export function Talk() {
  const desk = useDesk();
  const { words, page, send } = desk;
  const { freeText } = page.settings;
  const said = [...page.said].sort((a, b) => b.id - a.id);
  const speakerOf = (pupil: string | undefined) =>
    page.pupils.find(({ id }) => id === pupil)?.nickname ?? words('teach.talk.gone');
  return (
    <details className="desk-card">
      <summary>
        <h3>{words('teach.talk.title', { count: said.length })}</h3>
      </summary>
      <div className="row">
        <Button className="button button-small" onPress={() => void send({ type: 'freeText', on: !freeText })}>
          {words(freeText ? 'teach.talk.off' : 'teach.talk.on')}
        </Button>
      </div>
      <p className="note">{words(freeText ? 'teach.talk.isOn' : 'teach.talk.isOff')}</p>
      <ol className="plain said-list">
        {said.map(({ id, pupil, sentence, words: own, seat }) => (
          <li key={id}>
            <span className="label">
              {words('teach.talk.who', { pupil: speakerOf(pupil), person: nameOf(desk, seat) })}
            </span>
            <span className={own ? 'said-own' : ''}>{own || words(`class.sentence.${sentence}` as ClassKey)}</span>
          </li>
        ))}
      </ol>
      {said.length === 0 && <p className="quiet">{words('teach.talk.nothing')}</p>}
    </details>
  );
}
