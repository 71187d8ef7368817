import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { ClassText, Text } from '../../../text/index.ts';
import { Field } from '../../field.tsx';
import { PageHead } from '../../gallery/page-head.tsx';
import { useLoaded } from '../../loaded.ts';
import { serverInfo } from '../ask.ts';
import { baseNow } from '../base.ts';
import { addressOf, kept, opensBy } from './address.ts';
import { addressesFor } from './join-address.ts';
import { OpenLesson } from './open-lesson.tsx';

interface DoorProps {
  readonly text: Text;
  readonly words: ClassText;
  /** The key that opens lessons here, as the address has it. */
  readonly pass: string | undefined;
  onOpened(code: string, key: string): void;
}

const loadServer = () => serverInfo();

/** Before there is a lesson: whether there is a server at all, and whether one has its key. */
export function Door({ text, words, pass, onOpened }: DoorProps) {
  const server = useLoaded(loadServer, '');
  const last = kept();
  const inside = (): ReactNode => {
    if (server.is !== 'here') return <p className="loading">{text('app.loading')}</p>;
    if (server.value === undefined) return <NoServer words={words} />;
    return (
      <>
        {last !== undefined && (
          <p className="teach-last">
            {words('teach.door.last', { code: last.code })}{' '}
            <a className="link" href={addressOf(last.code, last.key)}>
              {words('teach.door.back')}
            </a>
          </p>
        )}
        {addressesFor(baseNow(), server.value).length === 0 && <p className="quiet">{words('teach.door.alone')}</p>}
        {pass === undefined ? (
          <AskKey words={words} />
        ) : (
          <OpenLesson text={text} words={words} pass={pass} onOpened={onOpened} />
        )}
      </>
    );
  };
  return (
    <div className="teach">
      <PageHead text={text} title={words('teach.title')} what={words('teach.what')} />
      <main id="main" tabIndex={-1} className="stack">
        {inside()}
      </main>
    </div>
  );
}

/** A page that was only handed out, by whatever server: everything but lessons on many screens works there. */
function NoServer({ words }: { readonly words: ClassText }) {
  return (
    <section className="teach-none">
      <h2>{words('teach.none.title')}</h2>
      <p>{words('teach.none.what')}</p>
      <ul>
        <li>
          <a className="link" href="#/room">
            {words('teach.none.room')}
          </a>
        </li>
        <li>
          <a className="link" href="#/">
            {words('teach.none.hotSeat')}
          </a>
        </li>
      </ul>
      <p className="quiet">{words('teach.none.start')}</p>
    </section>
  );
}

function AskKey({ words }: { readonly words: ClassText }) {
  const [key, setKey] = useState('');
  return (
    <form
      className="stack teach-key"
      onSubmit={event => {
        event.preventDefault();
        const said = key.trim();
        // Whoever pastes a whole address means to go there.
        const from = said.indexOf('#/teach/');
        if (said !== '') window.location.hash = from < 0 ? opensBy(said) : said.slice(from);
      }}
    >
      <Field label={words('teach.key.label')} help={words('teach.key.what')}>
        {(id, describedBy) => (
          <input
            id={id}
            type="password"
            autoComplete="off"
            spellCheck={false}
            value={key}
            aria-describedby={describedBy}
            onChange={({ target }) => setKey(target.value)}
          />
        )}
      </Field>
      <Button type="submit" className="button button-main" isDisabled={key.trim() === ''}>
        {words('teach.key.on')}
      </Button>
    </form>
  );
}
