import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Pick } from '../../pick.tsx';
import { useDesk } from './desk.tsx';
import { Twice } from './twice.tsx';

/** What the teacher does with the lesson as a whole. */
export function Course() {
  const { words, page, send } = useDesk();
  const { stage, locked } = page;
  return (
    <section className="desk-card console-course" aria-label={words('teach.course.title')}>
      <h2>{words('teach.course.title')}</h2>
      {stage === 'lobby' && <Lobby />}
      {stage === 'debrief' && (
        <Twice
          label={words('teach.course.again')}
          question={words('teach.course.againSure')}
          sure={words('teach.course.againYes')}
          onSure={() => void send({ type: 'again' })}
        />
      )}
      <div className="row">
        <Button className="button button-small" onPress={() => void send({ type: 'lock', on: !locked })}>
          {words(locked ? 'teach.course.unlock' : 'teach.course.lock')}
        </Button>
        <a className="link" href={`#/board/${page.code}`} target="_blank" rel="noopener noreferrer">
          {words('teach.course.wall')}
        </a>
      </div>
      <p className="note">{words(locked ? 'teach.course.locked' : 'teach.course.unlocked')}</p>
      {stage !== 'lobby' && <Back />}
      {(stage === 'play' || stage === 'paused') && (
        <Twice
          label={words('teach.course.end')}
          question={words('teach.course.endSure')}
          sure={words('teach.course.endYes')}
          onSure={() => void send({ type: 'end' })}
        />
      )}
    </section>
  );
}

/** Before it begins: for how many the seats are laid. */
function Lobby() {
  const { words, page, data, send } = useDesk();
  const seated = page.pupils.filter(({ seat }) => seat).length;
  return (
    <>
      <Button
        className="button button-main button-large"
        isDisabled={seated === 0}
        onPress={() => void send({ type: 'begin' })}
      >
        {words('teach.course.begin')}
      </Button>
      <p className="note">{words(seated === 0 ? 'teach.course.beginNobody' : 'teach.course.beginWhat')}</p>
      <Pick
        label={words('teach.course.plan')}
        value={String(page.settings.pupils)}
        onPick={value => void send({ type: 'plan', pupils: Number(value) })}
      >
        {Object.keys(data.seatings).map(count => (
          <option key={count} value={count}>
            {count}
          </option>
        ))}
      </Pick>
    </>
  );
}

/** To the beginning of a turn that has been: what was decided since then is no longer part of the game. */
function Back() {
  const { words, page, view, level, send } = useDesk();
  const { turns } = page;
  const now = view?.turn ?? 0;
  const [chosen, setChosen] = useState<number>();
  const last = turns.at(-1);
  if (last === undefined) return null;
  const turn = chosen !== undefined && turns.includes(chosen) ? chosen : last;
  const specs = level.scenario.lengths[page.settings.setup.length]?.turns ?? [];
  const titleOf = (nth: number) => level.text.get('turns', specs[nth - 1]?.id ?? '')?.name ?? '';
  return (
    <div className="course-back">
      <Pick label={words('teach.course.back')} value={String(turn)} onPick={value => setChosen(Number(value))}>
        {turns.map(nth => (
          <option key={nth} value={nth}>
            {words('teach.course.turn', { turn: nth, name: titleOf(nth) })}
          </option>
        ))}
      </Pick>
      <Twice
        key={turn}
        label={turn < now ? words('teach.course.backTo', { turn }) : words('teach.course.anew', { turn })}
        question={
          turn < now
            ? words('teach.course.backSure', { turn, count: now - turn })
            : words('teach.course.backNow', { turn })
        }
        sure={words('teach.course.backYes')}
        onSure={() => void send({ type: 'back', turn })}
      />
    </div>
  );
}
