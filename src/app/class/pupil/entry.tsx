import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { codeFrom } from '../../../net/lesson.ts';
import type { ClassText, Text } from '../../../text/index.ts';
import { Field } from '../../field.tsx';
import { PageHead } from '../../gallery/page-head.tsx';
import { toJoin } from './address.ts';
import { seatsOfBrowser } from './kept-seats.ts';
import { Otherwise } from './otherwise.tsx';
import { spoken } from './said.ts';
import { Unserved } from './unserved.tsx';

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
        <Unserved text={text} words={words} />
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
