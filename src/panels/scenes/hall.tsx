import type { CSSProperties } from 'react';
import type { Person } from '../../engine/ids.ts';
import type { Seen } from '../event-words.ts';
import { useTable } from '../table.tsx';
import { Mark } from '../ui/marks.tsx';
import { MIDDLE, ROWS, type Seat } from './hall.ts';
import '../style/scenes.css';
import '../style/scenes-hall.css';

const [WIDTH, HEIGHT] = [1200, 548];

interface HallProps {
  readonly seats: readonly Seat[];
  readonly seen: readonly Seen[];
  /** Whom it has named, and how many have spoken against him, once it is time to show it. */
  readonly named: Person | undefined;
  readonly against: number;
  /** Whether the seats fill one after the other. */
  readonly filling: boolean;
}

/** The Central Committee's hall. Whoever has spoken against one of the three is tied to the rostrum. */
export function Hall({ seats, seen, named, against, filling }: HallProps) {
  const { text, names } = useTable();
  const spoke = new Set(seen.flatMap(({ event }) => (event.event === 'testified' ? [event.person as number] : [])));
  return (
    <figure className={filling ? 'hall filling' : 'hall'}>
      <div className={named === undefined ? 'hall-floor' : 'hall-floor hall-count-given'}>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
          <path className="on-red" d={`M1200 ${HEIGHT}V70L600 ${HEIGHT}Z`} />
          <path className="on-deep" d={`M1200 ${HEIGHT}V330L600 ${HEIGHT}Z`} />
          {ROWS.map(radius => (
            <circle key={radius} className="row-of-seats" cx={MIDDLE.x} cy={MIDDLE.y} r={radius} />
          ))}
          {seats.map(({ person, x, y }) =>
            spoke.has(person) ? <path key={person} className="tie" d={`M${x} ${y}L${MIDDLE.x} ${MIDDLE.y}`} /> : null,
          )}
          {seats.map(({ person, x, y, turn, gone }) => (
            <path
              key={person}
              className={gone ? 'chair-back gone' : 'chair-back'}
              transform={`translate(${x} ${y}) rotate(${turn})`}
              d="M-30-34H30L25 30H-25Z"
            />
          ))}
          <circle className="on-red" cx={MIDDLE.x} cy={MIDDLE.y} r="186" />
          <circle className="on-paper" cx={MIDDLE.x} cy={MIDDLE.y} r="172" />
          <path className="on-paper-2" d={`M772 ${HEIGHT}A172 172 0 0 0 704 411L600 ${HEIGHT}Z`} />
          <Rostrum />
        </svg>
        {seats.map(({ person, banner, gone, x, y }, index) =>
          gone ? null : (
            <span
              key={person}
              className="hall-seat"
              aria-hidden="true"
              style={
                {
                  insetInlineStart: `${(100 * x) / WIDTH}%`,
                  insetBlockStart: `${(100 * y) / WIDTH}cqw`,
                  '--at': index,
                } as CSSProperties
              }
            >
              <Mark patron={banner} />
            </span>
          ),
        )}
        {named !== undefined && (
          <p className="hall-count" aria-hidden="true">
            <span>{against}</span> <small>{text('scene.speaks', { count: against })}</small>{' '}
            <strong>{names.man(named)}</strong>
          </p>
        )}
      </div>
      <figcaption className="hall-key">
        <span>{text('scene.hall')}</span>
        {seats.some(({ gone }) => gone) && (
          <span>
            <i className="key-gone" /> {text('scene.emptySeat')}
          </span>
        )}
        {spoke.size > 0 && (
          <span>
            <i className="key-spoke" /> {text('scene.spoke')}
          </span>
        )}
      </figcaption>
    </figure>
  );
}

/** Nobody stands on it yet. */
function Rostrum() {
  return (
    <g className="rostrum">
      <path className="on-ink" d="M536 430H664L650 548H550Z" />
      <path className="on-red" d="M552 446H648L637 548H563Z" />
      <path className="on-deep" d="M648 446 637 548H600Z" />
      <path className="on-ink" d="M524 418H676V434H524Z" />
    </g>
  );
}
