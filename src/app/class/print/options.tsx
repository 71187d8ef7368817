import { Button } from 'react-aria-components/Button';
import { FEWEST_PUPILS, MOST_PUPILS } from '../../../levels/lesson.ts';
import { Field } from '../../field.tsx';
import { type Kit, PARTS, TIMED, type Wanted } from './kit.ts';

interface OptionsProps {
  readonly kit: Kit;
  readonly wanted: Wanted;
  onWanted(wanted: Wanted): void;
}

/** What is to be printed: nothing of this is on paper. */
export function Options({ kit: { words, level }, wanted, onWanted }: OptionsProps) {
  const sizes = Array.from({ length: MOST_PUPILS - FEWEST_PUPILS + 1 }, (_, nth) => FEWEST_PUPILS + nth);
  return (
    <form
      className="kit-options on-screen"
      onSubmit={event => {
        event.preventDefault();
        window.print();
      }}
    >
      <fieldset>
        <legend className="label">{words('print.parts')}</legend>
        {PARTS.map(part => (
          <label key={part} className="kit-tick">
            <input
              type="checkbox"
              checked={wanted.parts.includes(part)}
              onChange={({ target }) =>
                onWanted({
                  ...wanted,
                  parts: PARTS.filter(p => (p === part ? target.checked : wanted.parts.includes(p))),
                })
              }
            />
            {words(`print.part.${part}`)}
          </label>
        ))}
      </fieldset>
      <div className="kit-picks">
        <Field label={words('print.for')} help={words('print.forWhat')}>
          {(id, describedBy) => (
            <select
              id={id}
              aria-describedby={describedBy}
              value={wanted.pupils ?? ''}
              onChange={({ target }) => onWanted({ ...wanted, pupils: Number(target.value) || undefined })}
            >
              <option value="">{words('print.everybody', { count: level.scenario.people.length })}</option>
              {sizes.map(count => (
                <option key={count} value={count}>
                  {words('print.classOf', { count })}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={words('print.lesson')}>
          {id => (
            <select
              id={id}
              value={wanted.lesson}
              onChange={({ target }) =>
                onWanted({ ...wanted, lesson: TIMED.find(name => name === target.value) ?? wanted.lesson })
              }
            >
              {TIMED.map(name => (
                <option key={name} value={name}>
                  {words('print.minutes', { count: Number(name) })}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Button type="submit" className="button button-main" isDisabled={wanted.parts.length === 0}>
          {words('print.button')}
        </Button>
      </div>
    </form>
  );
}
