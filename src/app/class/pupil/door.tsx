import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Answer, Refusal } from '../../../net/lesson.ts';
import { PageHead, type PageProps } from '../../gallery/page-head.tsx';
import { type LessonInfo, lessonInfo } from '../ask.ts';
import { toJoin } from './address.ts';
import type { JoinProps } from './entry.tsx';
import { seatsOfBrowser } from './kept-seats.ts';
import { NameForm } from './name-form.tsx';
import { PinForm } from './pin-form.tsx';
import { refusalWords, spoken } from './said.ts';
import { enter } from './take-seat.ts';
import { Unserved } from './unserved.tsx';

interface DoorProps extends JoinProps {
  readonly levels: PageProps['levels'];
  readonly code: string;
}
/** Those that another code may mend, and those that trying again may. */
const AGAIN: ReadonlySet<Refusal> = new Set<Refusal>(['broken', 'wait']);

/** Before the lesson: whether there is one, and who comes in. */
export function Door({ text, words, levels, code }: DoorProps) {
  const [tries, setTries] = useState(0);
  const [found, setFound] = useState<Answer<LessonInfo>>();
  const [was, setWas] = useState(() => seatsOfBrowser().find(seat => seat.code === code));
  const [returns, setReturns] = useState(false);
  useEffect(() => {
    let left = false;
    void lessonInfo(code).then(answer => left || setFound(answer));
    return () => {
      left = true;
    };
  }, [code, tries]);
  const locked = found?.ok === true && found.locked;
  return (
    <div className="join">
      <PageHead text={text} title={words('join.lesson', { code: spoken(code) })} what={words('join.lessonWhat')} />
      <main id="main" tabIndex={-1} className="join-main">
        {found === undefined && <p className="loading">{text('app.loading')}</p>}
        {found?.ok === false && found.why === 'broken' && <Unserved text={text} words={words} />}
        {found?.ok === false && (
          <section className="faults" role="alert">
            <p>{refusalWords(words, found.why)}</p>
            {AGAIN.has(found.why) && (
              <Button className="button" onPress={() => setTries(count => count + 1)}>
                {text('app.again')}
              </Button>
            )}
          </section>
        )}
        {found?.ok && was !== undefined && (
          <section className="join-form">
            <p>{words('join.wasHere', { name: was.nickname })}</p>
            <Button className="button button-main button-large" onPress={() => enter(code, was.secret, was.nickname)}>
              {words('join.goOn', { name: was.nickname })}
            </Button>
            <Button className="button" onPress={() => setWas(undefined)}>
              {words('join.somebodyElse')}
            </Button>
          </section>
        )}
        {found?.ok && was === undefined && (
          <>
            {locked && !returns && <p className="faults">{words('refusal.locked')}</p>}
            {!returns && !locked && <NameForm words={words} code={code} />}
            {returns && <PinForm text={text} words={words} code={code} />}
            <Button className="button" onPress={() => setReturns(!returns)}>
              {words(returns ? 'join.isNew' : 'join.wasElsewhere')}
            </Button>
          </>
        )}
        {found?.ok && (
          <section className="pupil-note">
            <h2 className="label">{text('home.note')}</h2>
            <p>{levels.get(found.settings.level)?.contentNote}</p>
          </section>
        )}
        <p>
          <Button className="link" onPress={() => toJoin()}>
            {words('join.otherCode')}
          </Button>
        </p>
      </main>
    </div>
  );
}
