import { type FormEvent, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { ClassText, Text } from '../../../text/index.ts';
import { Field } from '../../field.tsx';
import { isPin } from '../../pin.ts';
import { PinField } from '../../pin-field.tsx';
import { returnTo } from '../ask.ts';
import { refusalWords } from './said.ts';
import { enter } from './take-seat.ts';

interface PinFormProps {
  readonly text: Text;
  readonly words: ClassText;
  readonly code: string;
}

/** Back to a seat from another device. Five wrong PINs, and only the teacher lets one in. */
export function PinForm({ text, words, code }: PinFormProps) {
  const [nickname, setNickname] = useState('');
  const [fault, setFault] = useState('');
  const pin = useRef<HTMLInputElement>(null);
  const busy = useRef(false);
  const come = async (event: FormEvent) => {
    event.preventDefault();
    const [name, digits] = [nickname.trim(), pin.current?.value ?? ''];
    if (name === '') return setFault(words('join.noName'));
    if (!isPin(digits)) return setFault(words('join.noPin'));
    if (busy.current) return;
    busy.current = true;
    setFault('');
    const answer = await returnTo(code, name, digits);
    busy.current = false;
    if (answer.ok) enter(code, answer.secret, name);
    else setFault(refusalWords(words, answer.why));
  };
  return (
    <form className="join-form pin" onSubmit={event => void come(event)}>
      <p>{words('join.returnWhat')}</p>
      <Field label={words('join.nickname')}>
        {id => (
          <input
            id={id}
            className="join-name"
            value={nickname}
            onChange={({ target }) => setNickname(target.value)}
            autoComplete="off"
            spellCheck={false}
          />
        )}
      </Field>
      <PinField field={pin} label={text('pin.choose')} fault={fault} />
      <Button type="submit" className="button button-main button-large">
        {words('join.return')}
      </Button>
    </form>
  );
}
