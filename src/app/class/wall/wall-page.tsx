import { type FormEvent, useEffect, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { codeFrom } from '../../../net/lesson.ts';
import type { ClassText } from '../../../text/index.ts';
import { Field } from '../../field.tsx';
import { PageHead, type PageProps } from '../../gallery/page-head.tsx';
import { Worded } from '../fetched.tsx';
import { Wall } from './wall.tsx';
import './wall.css';
import './wall-table.css';
import './wall-scenes.css';

const BOARD = '#/board/';
/** The code of the lesson that the address names; undefined if it names none. */
const codeNow = (): string | undefined =>
  window.location.hash.startsWith(BOARD)
    ? codeFrom(decodeURIComponent(window.location.hash.slice(BOARD.length)))
    : undefined;

/** What hangs on the wall while a class plays: what everybody may know, and nothing else. */
export default function WallPage({ text }: PageProps) {
  const [code, setCode] = useState(codeNow);
  useEffect(() => {
    const follow = () => setCode(codeNow());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return (
    <Worded text={text}>
      {words =>
        code === undefined ? (
          <WhichLesson text={text} words={words} />
        ) : (
          <Wall key={code} text={text} words={words} code={code} />
        )
      }
    </Worded>
  );
}

/** Without a code in the address it is asked for. */
function WhichLesson({ text, words }: { readonly text: PageProps['text']; readonly words: ClassText }) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const go = (event: FormEvent) => {
    event.preventDefault();
    const code = codeFrom(typed);
    setWrong(code === undefined);
    if (code !== undefined) window.location.hash = `${BOARD}${code}`;
  };
  return (
    <div className="public-ask">
      <PageHead text={text} title={words('wall.title')} what={words('wall.what')} />
      <main id="main" tabIndex={-1}>
        <form onSubmit={go}>
          <Field label={words('wall.code')} fault={wrong ? words('wall.noCode') : ''}>
            {(id, about) => (
              <input
                id={id}
                aria-describedby={about}
                value={typed}
                maxLength={12}
                autoComplete="off"
                autoCapitalize="characters"
                onChange={({ target }) => setTyped(target.value)}
              />
            )}
          </Field>
          <Button type="submit" className="button button-main">
            {words('wall.show')}
          </Button>
        </form>
      </main>
    </div>
  );
}
