import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { CodeWall } from './code-wall.tsx';
import { useDesk } from './desk.tsx';
import { inGroups, shortly } from './join-address.ts';

/** The code, as large as it must be; a press shows it to the class. */
export function CodeCard() {
  const { words, page, addresses } = useDesk();
  const [shown, setShown] = useState(false);
  const [base] = addresses;
  return (
    <div className="code-card">
      <Button
        className="code-button"
        aria-label={words('teach.code.show', { code: [...page.code].join(' ') })}
        onPress={() => setShown(true)}
      >
        {inGroups(page.code)}
      </Button>
      <p className="code-where">
        {base === undefined ? words('teach.code.alone') : shortly(base)}
        <span className="note">{words('teach.code.press')}</span>
      </p>
      {shown && <CodeWall onClose={() => setShown(false)} />}
    </div>
  );
}
