import { Button } from 'react-aria-components/Button';
import type { Text } from '../../text/index.ts';
import { dayWords } from './day-words.ts';
import type { Reel } from './reel.ts';
import { dayOf } from './telling.ts';
import { type Playback, SPEEDS, type Speed } from './use-playback.ts';
import './transport.css';

interface TransportProps {
  readonly text: Text;
  readonly playback: Playback;
  readonly reel: Reel;
  /** What each frame is called. */
  readonly titles: readonly string[];
}

/** Play, pause, step, speed; and the calendar, a stretch of it for each chapter, with a handle to walk along it. */
export function Transport({ text, playback, reel, titles }: TransportProps) {
  const { at, playing, speed, go, step, toggle, setSpeed } = playback;
  const { frames } = reel;
  const last = frames.length - 1;
  const heads = frames.flatMap(({ chapter }, index) => (chapter === undefined ? [] : [index]));
  const year = dayOf(reel, frames[0]!).day.slice(0, 4);
  const dayAt = (index: number) => dayWords(text, dayOf(reel, frames[index]!), 'short', year);
  const button = (key: 'first' | 'back' | 'on' | 'last', sign: string, to: () => void, off: boolean) => (
    <Button className="button transport-button" aria-label={text(`history.${key}`)} isDisabled={off} onPress={to}>
      <span aria-hidden="true">{sign}</span>
    </Button>
  );
  return (
    <section className="transport" aria-label={text('history.walk')} aria-description={text('history.keys')}>
      <div className="transport-row">
        {button('first', '|◀', () => go(0), at === 0)}
        {button('back', '◀', () => step(-1), at === 0)}
        <Button className="button button-main transport-play" onPress={toggle}>
          <span aria-hidden="true">{playing ? '❚❚' : '▶'}</span> {text(playing ? 'history.pause' : 'history.play')}
        </Button>
        {button('on', '▶', () => step(1), at === last)}
        {button('last', '▶|', () => go(last), at === last)}
        <label className="transport-speed">
          <span>{text('history.speed')}</span>
          <select
            aria-label={text('history.speed')}
            value={speed}
            onChange={event => setSpeed(Number(event.target.value) as Speed)}
          >
            {SPEEDS.map(speed => (
              <option key={speed} value={speed}>
                {text('history.speedOf', { speed })}
              </option>
            ))}
          </select>
        </label>
        <span className="transport-count">{text('history.step', { step: at + 1, steps: frames.length })}</span>
      </div>
      <div className="history-calendar">
        <input
          type="range"
          min={0}
          max={last}
          value={at}
          aria-label={text('history.calendar')}
          aria-valuetext={text('history.calendarAt', { date: dayAt(at), title: titles[at] ?? '' })}
          onChange={event => go(Number(event.target.value))}
        />
        <ol>
          {heads.map((head, index) => {
            const next = heads[index + 1] ?? frames.length;
            return (
              <li key={head} style={{ flexGrow: next - head }}>
                <Button
                  className="history-chapter"
                  aria-label={text('history.calendarAt', { date: dayAt(head), title: titles[head] ?? '' })}
                  {...(at >= head && at < next ? { 'aria-current': 'step' as const } : {})}
                  onPress={() => go(head)}
                >
                  <span>{dayAt(head)}</span>
                </Button>
              </li>
            );
          })}
        </ol>
      </div>
    </section>
  );
}
