import { useEffect } from 'react';
import { Ask } from '../../../panels/asked.tsx';
import { useLoaded } from '../../loaded.ts';
import { loadLessonText } from '../files.ts';
import { FreeSeats } from './free-seats.tsx';
import { Notices } from './notices.tsx';
import { OwnPage } from './own-page.tsx';
import { RoleCard } from './role-card.tsx';
import { nameOf, useSeated } from './seated.ts';
import { Teammates } from './teammates.tsx';

/** Before it begins: who one is, with whom, and what there is to read meanwhile. */
export function Lobby() {
  const { text, words, page, me, level } = useSeated();
  const { choose } = page.settings;
  const name = nameOf({ page, me });
  const man = page.seat ? (level.text.get('people', page.seat)?.name ?? '') : '';
  useEffect(() => {
    document.title = `${words('pupil.stage.lobby')} – ${text('app.title')}`;
  }, [text, words]);
  const what = man === '' ? words(choose ? 'pupil.lobby.choose' : 'pupil.lobby.given') : words('pupil.lobby.wait');
  return (
    <>
      <Notices />
      <main id="main" tabIndex={-1} className="pupil-lobby">
        <Ask
          moment={`lobby ${page.game} ${man}`}
          title={man === '' ? words('pupil.lobby.welcome', { name }) : words('pupil.lobby.youAre', { man })}
          what={what}
        >
          {choose && !page.seat && <FreeSeats />}
        </Ask>
        {page.seat && <Teammates />}
        {page.seat && <RoleCard />}
        <Rules />
        <details className="since">
          <summary>{text('home.noteAgain')}</summary>
          <p>{level.text.contentNote}</p>
        </details>
        {choose && page.seat && (
          <details className="since">
            <summary>{words('pupil.seats.other')}</summary>
            <FreeSeats />
          </details>
        )}
        <OwnPage />
      </main>
    </>
  );
}

/** What the teacher will read aloud. */
function Rules() {
  const { words, page } = useSeated();
  const lesson = useLoaded(loadLessonText, page.settings.level);
  if (lesson.is !== 'here') return null;
  return (
    <details className="since pupil-rules">
      <summary>{words('print.part.rules')}</summary>
      <dl>
        {lesson.value.rules.map(({ head, text }) => (
          <div key={head}>
            <dt>{head}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
