import { type FormEvent, useEffect, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { codeFrom } from '../../../net/lesson.ts';
import type { ClassText, Text } from '../../../text/index.ts';
import { Field } from '../../field.tsx';
import { PageHead } from '../../gallery/page-head.tsx';
import { serverInfo } from '../ask.ts';
import { toJoin } from './address.ts';
import { seatsOfBrowser } from './kept-seats.ts';
import { spoken } from './said.ts';

export interface JoinProps {
  readonly text: Text;
  readonly words: ClassText;
}
/** So many seats of before are offered. */
const OFFERED = 3;
/** A code with its spaces, and one or two letters too many. */
const LONGEST = 12;

/** Where a pupil writes the code that stands on the wall. */
export function Entry({ text, words }: JoinProps) {
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState('');
  const [isServed, ask] = useServed();
  const kept = seatsOfBrowser().slice(0, OFFERED);
  const enter = (event: FormEvent) => {
    event.preventDefault();
    const code = codeFrom(typed);
    if (code === undefined) setFault(words('join.noCode'));
    else toJoin(code);
  };
  return (
    <div className="join">
      <PageHead text={text} title={words('join.title')} what={words('join.what')} />
      <main id="main" tabIndex={-1} className="join-main">
        {isServed === false && (
          <section className="faults join-unserved" role="alert">
            <h2 className="label">{words('join.unserved')}</h2>
            <p>{words('join.unservedWhat')}</p>
            <Button className="button button-small" onPress={ask}>
              {text('app.again')}
            </Button>
          </section>
        )}
        <form className="join-form" onSubmit={enter}>
          <Field label={words('join.code')} help={words('join.codeHelp')} fault={fault}>
            {(id, describedBy) => (
              <input
                id={id}
                className="join-code"
                value={typed}
                onChange={({ target }) => {
                  setTyped(target.value);
                  setFault('');
                }}
                autoComplete="off"
                autoCapitalize="characters"
                autoCorrect="off"
                spellCheck={false}
                maxLength={LONGEST}
                aria-invalid={fault !== ''}
                aria-describedby={describedBy}
              />
            )}
          </Field>
          <Button type="submit" className="button button-main button-large">
            {words('join.go')}
          </Button>
        </form>
        {kept.length > 0 && (
          <section className="join-kept">
            <h2 className="label">{words('join.kept')}</h2>
            {kept.map(({ code, nickname }) => (
              <Button key={code} className="button" onPress={() => toJoin(code)}>
                {words('join.keptAs', { name: nickname, code: spoken(code) })}
              </Button>
            ))}
          </section>
        )}
        <Otherwise words={words} />
      </main>
    </div>
  );
}

/** How one plays without a lesson that is joined. */
function Otherwise({ words }: Pick<JoinProps, 'words'>) {
  return (
    <section className="join-otherwise">
      <h2 className="label">{words('join.otherwise')}</h2>
      <ul className="plain">
        <li>
          <a className="link" href="#/">
            {words('join.alone')}
          </a>
        </li>
        <li>
          <a className="link" href="#/room">
            {words('join.room')}
          </a>
        </li>
        <li>
          <a className="link" href="#/privacy">
            {words('join.privacy')}
          </a>
        </li>
      </ul>
    </section>
  );
}

/** Whether this page comes from a server of lessons: undefined until it is known. */
function useServed(): readonly [served: boolean | undefined, askAgain: () => void] {
  const [tries, setTries] = useState(0);
  const [served, setServed] = useState<boolean>();
  useEffect(() => {
    let left = false;
    setServed(undefined);
    void serverInfo().then(info => left || setServed(info !== undefined));
    return () => {
      left = true;
    };
  }, [tries]);
  return [served, () => setTries(count => count + 1)];
}
