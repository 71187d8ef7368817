import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useDesk } from './desk.tsx';

interface TwiceProps {
  readonly label: string;
  /** What it would do, with whatever is lost by it. */
  readonly question: string;
  /** What is pressed the second time. */
  readonly sure: string;
  readonly isDisabled?: boolean;
  onSure(): void;
}

/** Something that cannot be undone: it is asked twice, and the second time what it does stands beside it. */
export function Twice({ label, question, sure, isDisabled = false, onSure }: TwiceProps) {
  const { words } = useDesk();
  const [asking, setAsking] = useState(false);
  const back = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  // Whoever presses Enter twice by mistake has done nothing.
  useEffect(() => {
    if (asking) back.current?.focus();
    else if (asked.current) first.current?.focus();
    asked.current = asking;
  }, [asking]);
  if (!asking)
    return (
      <Button ref={first} className="button button-small" isDisabled={isDisabled} onPress={() => setAsking(true)}>
        {label}
      </Button>
    );
  return (
    <fieldset
      className="twice"
      aria-label={question}
      onKeyDown={event => {
        if (event.key !== 'Escape') return;
        // The sheet that it stands on stays.
        event.stopPropagation();
        setAsking(false);
      }}
    >
      <p>{question}</p>
      <div className="row">
        <Button
          className="button button-small button-main"
          onPress={() => {
            setAsking(false);
            onSure();
          }}
        >
          {sure}
        </Button>
        <Button ref={back} className="button button-small" onPress={() => setAsking(false)}>
          {words('teach.twice.back')}
        </Button>
      </div>
    </fieldset>
  );
}
