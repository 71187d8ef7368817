import type { Text } from '../text/index.ts';
import { Field } from './field.tsx';

interface SeedFieldProps {
  readonly text: Text;
  readonly seed: string;
  onSeed(seed: string): void;
}

/** The number from which all chance of a game follows; empty for any. */
export function SeedField({ text, seed, onSeed }: SeedFieldProps) {
  return (
    <Field label={text('home.seed')} help={text('home.seedHelp')}>
      {(id, describedBy) => (
        <input
          id={id}
          inputMode="numeric"
          value={seed}
          aria-describedby={describedBy}
          onChange={event => onSeed(event.target.value.replace(/\D/g, ''))}
        />
      )}
    </Field>
  );
}
