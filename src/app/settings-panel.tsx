import type { Text } from '../text/index.ts';
import { Pick } from './pick.tsx';
import { type Settings, set, useSettings } from './settings.ts';

const SIZES = { normal: 'home.textNormal', large: 'home.textLarge', largest: 'home.textLargest' } as const;
const MOTIONS = { system: 'home.motionSystem', none: 'home.motionNone' } as const;

/** How big the text is, and whether anything moves. */
export function SettingsPanel({ text }: { readonly text: Text }) {
  const { size, motion } = useSettings();
  return (
    <section className="settings">
      <h2 className="section-title">{text('home.settings')}</h2>
      <div className="picks">
        <Pick label={text('home.textSize')} value={size} onPick={value => set({ size: value as Settings['size'] })}>
          {Object.entries(SIZES).map(([value, key]) => (
            <option key={value} value={value}>
              {text(key)}
            </option>
          ))}
        </Pick>
        <Pick label={text('home.motion')} value={motion} onPick={value => set({ motion: value as Settings['motion'] })}>
          {Object.entries(MOTIONS).map(([value, key]) => (
            <option key={value} value={value}>
              {text(key)}
            </option>
          ))}
        </Pick>
      </div>
    </section>
  );
}
