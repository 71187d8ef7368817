import { useState } from 'react';
import { SETTABLE, settingOf } from '../../../lab/settings.ts';
import { Field } from '../../field.tsx';
import { MOST_STEPS, rangeOf } from '../draft.ts';
import { NAMED } from '../numbers.ts';
import type { LabWords } from '../words.ts';
import type { AskProps } from './form.tsx';

/** Lines of the list that are seen at once. */
const LINES = 5;

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

/** The coefficients that have something in their name or path, those with a name of ours first. */
function search(
  words: LabWords,
  wanted: string,
): { readonly named: readonly string[]; readonly others: readonly string[] } {
  const has = (path: string) =>
    `${path} ${words.coefficient(path)}`.toLowerCase().includes(wanted.trim().toLowerCase());
  return {
    named: Object.keys(NAMED).filter(has),
    others: SETTABLE.filter(path => NAMED[path] === undefined && has(path)),
  };
}

/** A list that is narrowed by typing. What is chosen stands in it, or is the first that does. */
function CoefficientPick({ words, level, draft, onDraft }: AskProps) {
  const { text } = words;
  const [wanted, setWanted] = useState('');
  const { named, others } = search(words, wanted);
  const choose = (path: string) =>
    onDraft({ ...draft, path, ...rangeOf(level.scenario, draft.length, draft.lens, path) });
  const narrow = (typed: string) => {
    setWanted(typed);
    const found = search(words, typed);
    const all = [...found.named, ...found.others];
    if (all[0] !== undefined && !all.includes(draft.path)) choose(all[0]);
  };
  const usual = words.number(settingOf(level.scenario, draft.length, draft.lens, draft.path));
  const none = named.length + others.length === 0;
  return (
    <>
      <Field label={text('lab.search')} help={none ? text('lab.searchNone') : text('lab.searchHelp')}>
        {(id, describedBy) => (
          <input
            id={id}
            type="search"
            value={wanted}
            aria-describedby={describedBy}
            onChange={event => narrow(event.target.value)}
            // Enter would play: here it ends the search.
            onKeyDown={event => event.key === 'Enter' && event.preventDefault()}
          />
        )}
      </Field>
      <Field label={text('lab.coefficient')} help={text('lab.coefficientUsual', { path: draft.path, value: usual })}>
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
            {others.length > 0 && (
              <optgroup label={text('lab.all')}>
                {others.map(path => (
                  <option key={path} value={path}>
                    {path}
                  </option>
                ))}
              </optgroup>
            )}
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
