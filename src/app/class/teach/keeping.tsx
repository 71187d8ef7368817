import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { forget } from './address.ts';
import { useDesk } from './desk.tsx';
import { Twice } from './twice.tsx';

/** How to come back to the lesson, and how to have done with it. */
export function Keeping() {
  const { words, page, send } = useDesk();
  const [said, setSaid] = useState('');
  const copy = () => {
    const failed = () => setSaid(words('teach.keeping.notCopied'));
    // Without TLS, as in a school's own network, a page may not write to the clipboard.
    if (navigator.clipboard === undefined) failed();
    else navigator.clipboard.writeText(window.location.href).then(() => setSaid(words('teach.keeping.copied')), failed);
  };
  return (
    <details className="desk-card" open={page.settings.pace === 'days' || page.stage === 'lobby'}>
      <summary>
        <h3>{words('teach.keeping.title')}</h3>
      </summary>
      <p>{words('teach.keeping.what')}</p>
      <div className="row">
        <Button className="button button-small" onPress={copy}>
          {words('teach.keeping.copy')}
        </Button>
      </div>
      <p role="status" className="note">
        {said}
      </p>
      <p className="note">{words('teach.keeping.deleteWhat')}</p>
      <Twice
        label={words('teach.keeping.delete')}
        question={words('teach.keeping.deleteSure', { count: page.pupils.length })}
        sure={words('teach.keeping.deleteYes')}
        onSure={() => {
          forget();
          void send({ type: 'delete' });
        }}
      />
    </details>
  );
}
