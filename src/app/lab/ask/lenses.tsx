import { Pick } from '../../pick.tsx';
import type { AskProps } from './form.tsx';

/** One scholar's reading. */
export function LensPick({ words, level, draft, onDraft }: AskProps) {
  return (
    <Pick label={words.text('lab.lens')} value={draft.lens} onPick={lens => onDraft({ ...draft, lens })}>
      {level.scenario.lenses.map(({ id }) => (
        <option key={id} value={id}>
          {words.lens(id)}
        </option>
      ))}
    </Pick>
  );
}

/** One or several of them. */
export function LensesPick({ words, level, draft, faults, onDraft }: AskProps) {
  const ids = level.scenario.lenses.map(({ id }) => id);
  const chosen = new Set(draft.lenses);
  return (
    <fieldset className="lab-lenses">
      <legend className="label">{words.text('lab.lenses')}</legend>
      {ids.map(id => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.has(id)}
            onChange={({ target: { checked } }) =>
              onDraft({ ...draft, lenses: ids.filter(other => (other === id ? checked : chosen.has(other))) })
            }
          />
          {words.lens(id)}
        </label>
      ))}
      {faults.has('lenses') && <strong role="alert">{words.text('lab.lensesFault')}</strong>}
    </fieldset>
  );
}
