import type { RefObject } from 'react';
import { Field } from './field.tsx';

interface PinFieldProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly help?: string;
  readonly fault: string;
}

/** Four digits. Their value is React's business in no way, for React would write it into the page. */
export function PinField({ field, label, help, fault }: PinFieldProps) {
  return (
    <Field label={label} help={help} fault={fault}>
      {(id, describedBy) => (
        <input
          ref={field}
          id={id}
          type="password"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={4}
          aria-invalid={fault !== ''}
          aria-describedby={describedBy}
        />
      )}
    </Field>
  );
}
