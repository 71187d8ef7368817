import type { Key, Text } from '../text/index.ts';
import { Mixer, type Slider } from './mixer.tsx';
import { Pick } from './pick.tsx';
import { type Settings, set, useSettings } from './settings.ts';

type Name = Exclude<keyof Settings, 'noted' | 'sound' | 'captions' | Slider>;
interface Setting {
  readonly label: Key;
  readonly help?: Key;
  /** By value. */
  readonly choices: Readonly<Record<string, Key>>;
}

const SETTINGS: Readonly<Record<Name, Setting>> = {
  size: {
    label: 'settings.size',
    choices: { normal: 'settings.normal', large: 'settings.large', largest: 'settings.largest' },
  },
  motion: { label: 'settings.motion', choices: { system: 'settings.system', none: 'settings.none' } },
  speed: {
    label: 'settings.speed',
    help: 'settings.speedWhat',
    choices: { readable: 'settings.readable', brisk: 'settings.brisk', atOnce: 'settings.atOnce' },
  },
  odds: {
    label: 'settings.odds',
    help: 'settings.oddsWhat',
    choices: { words: 'settings.words', exact: 'settings.exact' },
  },
  layout: {
    label: 'settings.layout',
    choices: { board: 'settings.board', tables: 'settings.tables' },
  },
  keys: {
    label: 'settings.keys',
    help: 'settings.keysWhat',
    choices: { on: 'settings.keysOn', off: 'settings.keysOff' },
  },
};

/** What a reader may set for himself: text, motion, the others' pace, and how odds are told. */
export function SettingsPanel({ text }: { readonly text: Text }) {
  const settings = useSettings();
  return (
    <section className="settings">
      <h2 className="section-title">{text('settings.title')}</h2>
      <div className="picks">
        {(Object.keys(SETTINGS) as Name[]).map(name => {
          const { label, help, choices } = SETTINGS[name];
          return (
            <Pick
              key={name}
              label={text(label)}
              value={settings[name]}
              help={help && text(help)}
              onPick={value => set({ [name]: value })}
            >
              {Object.entries(choices).map(([value, key]) => (
                <option key={value} value={value}>
                  {text(key)}
                </option>
              ))}
            </Pick>
          );
        })}
      </div>
      <Mixer text={text} />
    </section>
  );
}
