import { type FormEvent, lazy, Suspense, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Net } from '../../../panels/ui/net.tsx';
import { isPin } from '../../pin.ts';
import { PinField } from '../../pin-field.tsx';
import { leaveFor } from './address.ts';
import { forgetSeat } from './kept-seats.ts';
import { nameOf, useSeated } from './seated.ts';

const SettingsSheet = lazy(() => import('../../settings-sheet.tsx'));
const HelpSheet = lazy(() => import('../../help/help-sheet.tsx'));

/** What belongs to the page and not to the game: help, settings, the PIN, and leaving this device. */
export function OwnPage() {
  const { text, level } = useSeated();
  const [sheet, setSheet] = useState<'help' | 'settings'>();
  const close = () => setSheet(undefined);
  const patrons = level.scenario.people
    .slice(0, level.scenario.patrons)
    .map(({ id }) => ({ id, name: level.text.get('people', id)?.name ?? id }));
  return (
    <section className="pupil-own">
      <div className="row">
        <Button className="button button-small" onPress={() => setSheet('help')}>
          {text('help.title')}
        </Button>
        <Button className="button button-small" onPress={() => setSheet('settings')}>
          {text('settings.title')}
        </Button>
      </div>
      <Pin />
      <Leave />
      {/* A sheet that cannot be had takes nothing with it. */}
      <Net key={sheet} broken={reason => <p role="alert">{text('app.failed', { reason })}</p>}>
        <Suspense fallback={null}>
          {sheet === 'settings' && <SettingsSheet text={text} onClose={close} />}
          {sheet === 'help' && <HelpSheet text={text} patrons={patrons} onClose={close} />}
        </Suspense>
      </Net>
    </section>
  );
}

/** With a PIN he comes back from another device. */
function Pin() {
  const { text, words, page, me, errands } = useSeated();
  const [fault, setFault] = useState('');
  const [isSet, setIsSet] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const set = async (event: FormEvent) => {
    event.preventDefault();
    const input = field.current;
    if (input === null || !isPin(input.value)) return setFault(words('join.noPin'));
    setFault('');
    if (!(await errands.pin(input.value))) return;
    input.value = '';
    setIsSet(true);
  };
  return (
    <details className="since">
      <summary>{words(isSet || me?.hasPin ? 'pupil.pin.change' : 'pupil.pin.set')}</summary>
      <form className="pin" onSubmit={event => void set(event)}>
        <PinField
          field={field}
          label={text('pin.choose')}
          help={words('pupil.pin.what', { name: nameOf({ page, me }) })}
          fault={fault}
        />
        <Button type="submit" className="button button-small">
          {words('pupil.pin.keep')}
        </Button>
      </form>
    </details>
  );
}

/** Whoever leaves a device that is not his own takes his seat from it. */
function Leave() {
  const { words, page } = useSeated();
  return (
    <details className="since">
      <summary>{words('pupil.leave.title')}</summary>
      <p>{words('pupil.leave.what')}</p>
      <Button
        className="button button-small"
        onPress={() => {
          forgetSeat(page.code);
          leaveFor();
        }}
      >
        {words('pupil.leave.now')}
      </Button>
    </details>
  );
}
