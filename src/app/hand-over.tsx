import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Ask } from '../panels/asked.tsx';
import type { Text } from '../text/index.ts';
import { forcedWords, type Lock } from './locks.ts';
import { isPin, opens, pinOf } from './pin.ts';
import { PinField } from './pin-field.tsx';

interface HandOverProps {
  readonly text: Text;
  readonly name: string;
  readonly turn: number;
  readonly lock: Lock;
  /** Where it does not say whose turn it is, but who has come forward. */
  readonly title?: string;
  readonly what?: string;
  readonly leave?: string;
  /** What else may be done at the cover. */
  readonly children?: ReactNode;
  onLock(lock: Lock): void;
  onOpen(): void;
  onLeave(): void;
}

/** Between two persons at one screen: whose turn it is. Nothing of the game stands here, nor behind it. */
export default function HandOver(props: HandOverProps) {
  const { text, name, lock, onLeave, children } = props;
  const [forgotten, setForgotten] = useState(false);
  const what = props.what ?? text(lock.pin === undefined ? 'play.passWhat' : 'play.passWhatPin', { name });
  return (
    <main id="main" className="hand-over">
      <h1 className="overline">{text('app.title')}</h1>
      <Ask moment={`hand ${name} ${forgotten}`} title={props.title ?? text('play.pass', { name })} what={what}>
        {lock.forced.map((turn, index) => (
          <p key={index} className="hand-over-note">
            {forcedWords(text, turn)}
          </p>
        ))}
        {lock.pin === undefined ? (
          <Unlocked {...props} />
        ) : forgotten ? (
          <Forgotten {...props} onBack={() => setForgotten(false)} />
        ) : (
          <Locked {...props} pin={lock.pin} onForgotten={() => setForgotten(true)} />
        )}
      </Ask>
      {children}
      <Button className="button button-small" onPress={onLeave}>
        {props.leave ?? text('play.leave')}
      </Button>
    </main>
  );
}

/** No PIN yet: he may set one. */
function Unlocked({ text, name, lock, onLock, onOpen }: HandOverProps) {
  const [fault, setFault] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const open = async (event: FormEvent) => {
    event.preventDefault();
    const digits = input.current?.value ?? '';
    if (digits !== '') {
      if (!isPin(digits)) return setFault(text('pin.four'));
      onLock({ ...lock, pin: await pinOf(digits) });
    }
    onOpen();
  };
  return (
    <form className="pin" onSubmit={event => void open(event)}>
      <details className="more">
        <summary>{text('pin.set')}</summary>
        <PinField field={input} label={text('pin.choose')} help={text('pin.what')} fault={fault} />
      </details>
      <Button type="submit" className="button button-main button-large">
        {text('play.passReady', { name })}
      </Button>
    </form>
  );
}

interface LockedProps extends HandOverProps {
  readonly pin: NonNullable<Lock['pin']>;
  onForgotten(): void;
}

function Locked({ text, name, pin, onOpen, onForgotten }: LockedProps) {
  const [fault, setFault] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const open = async (event: FormEvent) => {
    event.preventDefault();
    setFault('');
    const field = input.current;
    if (await opens(pin, field?.value ?? '')) return onOpen();
    setFault(text('pin.wrong'));
    field?.select();
  };
  return (
    <form className="pin" onSubmit={event => void open(event)}>
      <PinField field={input} label={text('pin.of', { name })} fault={fault} />
      <Button type="submit" className="button button-main button-large">
        {text('pin.open')}
      </Button>
      <Button className="button button-small" onPress={onForgotten}>
        {text('pin.forgotten')}
      </Button>
    </form>
  );
}

/** The second step: it is said what opening the seat without its PIN leaves behind. */
function Forgotten({
  text,
  name,
  turn,
  lock,
  onLock,
  onOpen,
  onBack,
}: HandOverProps & { readonly onBack: () => void }) {
  return (
    <div className="pin">
      <p>{text('pin.forceWhat', { name, said: forcedWords(text, turn) })}</p>
      <Button className="button button-main" onPress={onBack}>
        {text('pin.back')}
      </Button>
      <Button
        className="button"
        onPress={() => {
          onLock({ forced: [...lock.forced, turn] });
          onOpen();
        }}
      >
        {text('pin.force')}
      </Button>
    </div>
  );
}
