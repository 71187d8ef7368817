import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Sheet } from '../../panels/ui/sheet.tsx';
import type { Text } from '../../text/index.ts';
import { download } from '../download.ts';
import { Field } from '../field.tsx';
import { hashOf } from './address.ts';
import { bare, pack } from './link.ts';
import { protocolOf } from './protocol.ts';
import type { Watched } from './watched.ts';

interface ShareProps {
  readonly text: Text;
  readonly watched: Watched;
  onClose(): void;
}

/** Gives a game away: as a link, in words, and for programs. */
export function Share({ text, watched, onClose }: ShareProps) {
  const { reel, id, eyes } = watched;
  const { record } = reel;
  const name = `nests-and-tails-${record.level}-${id ?? record.actions.length}`;
  return (
    <Sheet title={text('history.share')} close={text('app.close')} onClose={onClose}>
      <h2>{text('history.share')}</h2>
      {eyes === undefined ? (
        <>
          <Link text={text} watched={watched} />
          <p>
            <Button className="button" onPress={() => download(`${name}.txt`, 'text/plain', protocolOf(watched, text))}>
              {text('history.protocol')}
            </Button>{' '}
            {text('history.protocolWhat')}
          </p>
          <p>
            <Button
              className="button"
              onPress={() => download(`${name}.json`, 'application/json', JSON.stringify(record, undefined, 1))}
            >
              {text('history.json')}
            </Button>{' '}
            {text('history.jsonWhat')}
          </p>
        </>
      ) : (
        <p>{text('history.shareUnfinished')}</p>
      )}
    </Sheet>
  );
}

function Link({ text, watched }: Pick<ShareProps, 'text' | 'watched'>) {
  const { reel, id } = watched;
  const [link, setLink] = useState('');
  const [said, setSaid] = useState('');
  useEffect(() => {
    const base = location.href.replace(/#.*$/, '');
    if (id !== undefined) setLink(base + hashOf({ kind: 'record', id }));
    else
      pack(bare(reel.record)).then(
        packed => setLink(base + hashOf({ kind: 'game', packed })),
        error => setSaid(String(error)),
      );
  }, [reel, id]);
  const copy = () =>
    navigator.clipboard
      ? navigator.clipboard.writeText(link).then(
          () => setSaid(text('history.shareCopied')),
          () => setSaid(text('history.shareNotCopied')),
        )
      : setSaid(text('history.shareNotCopied'));
  return (
    <>
      <Field label={text('history.shareLink')} help={id === undefined ? text('history.shareLinkWhat') : undefined}>
        {(field, describedBy) => (
          <textarea
            id={field}
            className="share-link"
            readOnly
            rows={3}
            value={link === '' ? text('history.shareMaking') : link}
            aria-describedby={describedBy}
            onFocus={({ target }) => target.select()}
          />
        )}
      </Field>
      <p>
        <Button className="button" isDisabled={link === ''} onPress={() => void copy()}>
          {text('history.shareCopy')}
        </Button>{' '}
        <span role="status">{said}</span>
      </p>
    </>
  );
}
