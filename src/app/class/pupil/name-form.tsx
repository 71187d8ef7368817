import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { ClassText } from '../../../text/index.ts';
import { Field } from '../../field.tsx';
import { joinLesson } from '../ask.ts';
import { freshNickname } from './nicknames.ts';
import { refusalWords } from './said.ts';
import { enter } from './take-seat.ts';

/** As the server has it. */
const LONGEST = 24;

interface NameFormProps {
  readonly words: ClassText;
  readonly code: string;
}

/** A name for today: one is offered, so that nobody need think of one, or give his own. */
export function NameForm({ words, code }: NameFormProps) {
  const [offered, setOffered] = useState(() => freshNickname());
  const [typed, setTyped] = useState<string>();
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const nickname = typed ?? words(`join.name.${offered}`);
  const another = () => {
    setOffered(freshNickname(offered));
    setTyped(undefined);
  };
  const join = async (event: FormEvent) => {
    event.preventDefault();
    const name = nickname.trim();
    if (name === '') return setFault(words('join.noName'));
    if (busy) return;
    setBusy(true);
    setFault('');
    const answer = await joinLesson(code, name);
    setBusy(false);
    if (answer.ok) return enter(code, answer.secret, name);
    setFault(refusalWords(words, answer.why, answer.what));
    // A name that was only offered is no loss.
    if (answer.why === 'taken' && typed === undefined) another();
  };
  return (
    <form className="join-form" onSubmit={event => void join(event)}>
      <Field label={words('join.nickname')} help={words('join.nicknameHelp')} fault={fault}>
        {(id, describedBy) => (
          <input
            id={id}
            className="join-name"
            value={nickname}
            onChange={({ target }) => {
              setTyped(target.value);
              setFault('');
            }}
            autoComplete="off"
            spellCheck={false}
            maxLength={LONGEST}
            aria-invalid={fault !== ''}
            aria-describedby={describedBy}
          />
        )}
      </Field>
      <div className="row">
        <Button type="submit" className="button button-main button-large" isDisabled={busy}>
          {words('join.enter')}
        </Button>
        <Button className="button" onPress={another}>
          {words('join.another')}
        </Button>
      </div>
    </form>
  );
}
