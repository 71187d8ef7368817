import { useState } from 'react';
import { SETTABLE, settingOf } from '../../../lab/settings.ts';
import { Field } from '../../field.tsx';
import { MOST_STEPS, rangeOf } from '../draft.ts';
import { NAMED } from '../numbers.ts';
import type { AskProps } from './form.tsx';

/** Lines of the list that are seen at once. */
const LINES = 7;

/** Which coefficient is varied, between which values, in how many steps. */
export function NumberFields(props: AskProps) {
  const { words, faults } = props;
  const { text } = words;
  const range = faults.has('range') ? text('lab.rangeFault') : undefined;
  return (
    <>
      <CoefficientPick {...props} />
      <div className="lab-range">
        <NumberField {...props} label={text('lab.from')} field="from" fault={range} />
        <NumberField {...props} label={text('lab.to')} field="to" />
        <NumberField
          {...props}
          label={text('lab.steps')}
          field="steps"
          fault={faults.has('steps') ? text('lab.stepsFault', { most: MOST_STEPS }) : undefined}
        />
      </div>
    </>
  );
}

/** A list that is narrowed by typing: a name of ours, or a path of the model. */
function CoefficientPick({ words, level, draft, onDraft }: AskProps) {
  const { text } = words;
  const [wanted, setWanted] = useState('');
  const found = SETTABLE.filter(path =>
    `${path} ${words.coefficient(path)}`.toLowerCase().includes(wanted.trim().toLowerCase()),
  );
  const named = Object.keys(NAMED).filter(path => found.includes(path));
  const choose = (path: string) =>
    onDraft({ ...draft, path, ...rangeOf(level.scenario, draft.length, draft.lens, path) });
  const usual = settingOf(level.scenario, draft.length, draft.lens, draft.path);
  return (
    <>
      <Field label={text('lab.search')} help={text('lab.searchHelp')}>
        {(id, describedBy) => (
          <input
            id={id}
            type="search"
            value={wanted}
            aria-describedby={describedBy}
            onChange={event => setWanted(event.target.value)}
            // Enter would play: here it ends the search.
            onKeyDown={event => event.key === 'Enter' && event.preventDefault()}
          />
        )}
      </Field>
      <Field
        label={text('lab.coefficient')}
        help={
          found.length === 0
            ? text('lab.searchNone')
            : text('lab.coefficientUsual', { path: draft.path, value: words.number(usual) })
        }
      >
        {(id, describedBy) => (
          <select
            id={id}
            size={LINES}
            value={draft.path}
            aria-describedby={describedBy}
            onChange={event => choose(event.target.value)}
          >
            {named.length > 0 && (
              <optgroup label={text('lab.named')}>
                {named.map(path => (
                  <option key={path} value={path}>
                    {words.coefficient(path)}
                  </option>
                ))}
              </optgroup>
            )}
            <optgroup label={text('lab.all')}>
              {found
                .filter(path => !named.includes(path))
                .map(path => (
                  <option key={path} value={path}>
                    {path}
                  </option>
                ))}
            </optgroup>
          </select>
        )}
      </Field>
    </>
  );
}

interface NumberFieldProps extends AskProps {
  readonly label: string;
  readonly field: 'from' | 'to' | 'steps';
  readonly fault?: string | undefined;
}
function NumberField({ draft, onDraft, label, field, fault }: NumberFieldProps) {
  return (
    <Field label={label} fault={fault}>
      {(id, describedBy) => (
        <input
          id={id}
          inputMode="decimal"
          value={draft[field]}
          aria-describedby={describedBy}
          onChange={event => onDraft({ ...draft, [field]: event.target.value })}
        />
      )}
    </Field>
  );
}
