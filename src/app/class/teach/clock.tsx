import { Button } from 'react-aria-components/Button';
import { asTime, useLeft } from '../left.ts';
import { useDesk } from './desk.tsx';

/** What is given at a press, in seconds. */
const MORE = [30, 120] as const;

/** Where the lesson is, how long it has, and what the teacher does with the time. */
export function Clock() {
  const { text, words, page, view, level } = useDesk();
  const { stage, clock } = page;
  const turns = level.scenario.lengths[page.settings.setup.length]?.turns ?? [];
  const turn = turns[(view?.turn ?? 0) - 1];
  const phase = stage === 'play' || stage === 'paused' ? clock?.phase : undefined;
  const name = turn && level.text.get('turns', turn.id)?.name;
  return (
    <div className="console-clock">
      <div className="clock-where">
        <p className="label">
          {view === undefined || phase === undefined
            ? words(`teach.stage.${stage}`)
            : view.turn === 0
              ? text('play.beforeTurns')
              : text('play.turn', { turn: view.turn, turns: turns.length })}
          {phase !== undefined && name && `: ${name}`}
        </p>
        <p className="clock-phase" role="status">
          {phase === undefined ? words(`teach.stageWhat.${stage}`) : text(`phase.${phase}`)}
        </p>
      </div>
      {(stage === 'play' || stage === 'paused') && <Running />}
    </div>
  );
}

function Running() {
  const { words, page, line, send } = useDesk();
  const { stage, clock } = page;
  const left = useLeft(line);
  const isPaused = stage === 'paused';
  const round = clock?.round ?? 0;
  return (
    <>
      <p className={isPaused ? 'clock-time clock-paused' : 'clock-time'} role="timer">
        {left === undefined ? (
          <span className="clock-untimed">{words(isPaused ? 'teach.clock.paused' : 'teach.clock.untimed')}</span>
        ) : (
          <>
            <span className="clock-figures">{asTime(left)}</span>
            <span className="label">{words(isPaused ? 'teach.clock.paused' : 'teach.clock.left')}</span>
          </>
        )}
      </p>
      <div className="row clock-hands">
        <Button
          className={isPaused ? 'button button-small button-main' : 'button button-small'}
          onPress={() => void send({ type: isPaused ? 'resume' : 'pause' })}
        >
          {words(isPaused ? 'teach.clock.resume' : 'teach.clock.pause')}
        </Button>
        {left !== undefined &&
          MORE.map(seconds => (
            <Button
              key={seconds}
              className="button button-small"
              aria-label={words('teach.clock.moreWhat', { time: asTime(seconds) })}
              onPress={() => void send({ type: 'extend', round, seconds })}
            >
              {words('teach.clock.more', { time: asTime(seconds) })}
            </Button>
          ))}
        <Button
          className="button button-small"
          isDisabled={isPaused}
          onPress={() => void send({ type: 'close', round })}
        >
          {words('teach.clock.close')}
        </Button>
      </div>
    </>
  );
}
