import { useEffect, useState } from 'react';
import { asTime, useLeft } from '../left.ts';
import { spoken } from './said.ts';
import { nameOf, useSeated } from './seated.ts';

/** Always in sight: the code, who one is, where the lesson is, and the time that is left. */
export function PupilHead() {
  const { words, page, me, level } = useSeated();
  const man = page.seat ? (level.text.get('people', page.seat)?.name ?? page.seat) : undefined;
  const name = nameOf({ page, me });
  return (
    <header className="pupil-head">
      <p className="pupil-code">
        <span className="for-ears">{words('join.code')}</span> {spoken(page.code)}
      </p>
      <div className="pupil-self">
        <h1>{man ?? name}</h1>
        {man !== undefined && <p>{words('pupil.head.playedBy', { name })}</p>}
      </div>
      <p className="pupil-where">
        <Where />
      </p>
      <Time />
    </header>
  );
}

/** Which turn it is, and what is being done. */
function Where() {
  const { text, words, page, level } = useSeated();
  const { stage, settings, clock } = page;
  if (stage === 'lobby' || stage === 'debrief' || !page.view) return words(`pupil.stage.${stage}`);
  const turn = Number(page.view.turn);
  const turns = level.scenario.lengths[settings.setup.length]?.turns.length ?? 0;
  const when = turn === 0 ? text('play.beforeTurns') : text('play.turn', { turn, turns });
  return (
    <>
      {when}
      {clock && <span>{text(`phase.${clock.phase}`)}</span>}
    </>
  );
}

const SECOND = 1000;
/** When it is said aloud, in seconds; not in a window that begins with no more. */
const SAID = [30, 10] as const;
/** From here on it is to be seen that it ends. */
const SOON = 10;

/** What is left of the window, as figures and as a bar; said aloud when it is nearly over. */
function Time() {
  const { words, line, page } = useSeated();
  const left = useLeft(line);
  const { stage, clock } = page;
  const whole = clock?.of ? clock.of / SECOND : undefined;
  if (stage !== 'play' && stage !== 'paused') return null;
  if (stage === 'paused')
    return (
      <p className="pupil-time pupil-paused" role="status">
        {words('pupil.time.paused')}
      </p>
    );
  if (left === undefined || whole === undefined) return <p className="pupil-time">{words('pupil.time.none')}</p>;
  return (
    <>
      <p className={left <= SOON ? 'pupil-time pupil-soon' : 'pupil-time'} role="timer">
        <span className="for-ears">{words('pupil.time.left')}</span> {asTime(left)}
      </p>
      <span className="pupil-bar" aria-hidden="true">
        <i style={{ inlineSize: `${Math.min(100, (100 * left) / whole)}%` }} />
      </span>
      <Spoken left={left} whole={whole} round={clock?.round ?? 0} />
    </>
  );
}

interface SpokenProps {
  readonly left: number;
  readonly whole: number;
  readonly round: number;
}
function Spoken({ left, whole, round }: SpokenProps) {
  const { words } = useSeated();
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(''), [round]);
  useEffect(() => {
    const seconds = SAID.find(at => at === left && at < whole);
    if (seconds !== undefined) setSaid(words('pupil.time.soon', { count: seconds }));
  }, [left, whole, words]);
  return (
    <span className="for-ears" aria-live="polite">
      {said}
    </span>
  );
}
