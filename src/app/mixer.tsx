import type { Text } from '../text/index.ts';
import { Field } from './field.tsx';
import { set, useSettings } from './settings.ts';

const SLIDERS = ['volume', 'music', 'effects'] as const;
export type Slider = (typeof SLIDERS)[number];
const SWITCHES = ['sound', 'captions'] as const;

/** How loud, and whether at all; and whether what can be heard is written too. */
export function Mixer({ text }: { readonly text: Text }) {
  const settings = useSettings();
  const names = { sound: text('sound.on'), captions: text('sound.captions') };
  return (
    <fieldset className="mixer">
      <legend className="label">{text('sound.title')}</legend>
      <p className="row">
        {SWITCHES.map(name => (
          <label key={name}>
            <input
              type="checkbox"
              checked={settings[name] === 'on'}
              onChange={({ target }) => set({ [name]: target.checked ? 'on' : 'off' })}
            />
            {names[name]}
          </label>
        ))}
      </p>
      {SLIDERS.map(name => (
        <Field key={name} label={text(`sound.${name}`)}>
          {id => (
            <input
              type="range"
              id={id}
              min={0}
              max={100}
              step={5}
              value={settings[name]}
              aria-valuetext={`${settings[name]} %`}
              onChange={({ target }) => set({ [name]: target.valueAsNumber })}
            />
          )}
        </Field>
      ))}
      <p className="quiet">{text('sound.what')}</p>
    </fieldset>
  );
}
