import { type ReactNode, useId } from 'react';

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly children: ReactNode;
  readonly help?: string | undefined;
  onPick(value: string): void;
}

/** A native list with its label. */
export function Pick({ label, value, children, help, onPick }: PickProps) {
  const id = useId();
  return (
    <p className="pick">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={event => onPick(event.target.value)}
        {...(help ? { 'aria-describedby': `${id}-help` } : {})}
      >
        {children}
      </select>
      {help && (
        <span id={`${id}-help`} className="quiet">
          {help}
        </span>
      )}
    </p>
  );
}
