import { type ReactNode, useId } from 'react';

interface FieldProps {
  readonly label: string;
  readonly help?: string | undefined;
  /** What is wrong with what has been entered; said at once when it comes. Undefined where nothing can be. */
  readonly fault?: string | undefined;
  /** The control, by its own id and the ids of what describes it. */
  children(id: string, describedBy: string | undefined): ReactNode;
}

/** A control with its label, and what there is to know about it. */
export function Field({ label, help, fault, children }: FieldProps) {
  const id = useId();
  const about = [help && `${id}-help`, fault !== undefined && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <p className="pick">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {children(id, about || undefined)}
      {help && (
        <span id={`${id}-help`} className="quiet">
          {help}
        </span>
      )}
      {fault !== undefined && (
        <strong id={`${id}-fault`} role="alert">
          {fault}
        </strong>
      )}
    </p>
  );
}
