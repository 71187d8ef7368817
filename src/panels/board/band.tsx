import type { ReactNode } from 'react';
import type { Phase } from '../../engine/chart.ts';
import { bandOf } from '../bands.ts';
import { Stages } from '../stages.tsx';
import { useTable } from '../table.tsx';
import { Gauge } from '../ui/marks.tsx';
import { Menu } from './menu.tsx';

interface BandProps {
  /** Where one stands: in a count that is being shown, still at the count. */
  readonly phase: Phase;
  readonly menu: ReactNode;
}

/** Above the board: the title, where in the turn one stands, the day, and how far the year has got. */
export function Band({ phase, menu }: BandProps) {
  const { view, text, names, level } = useTable();
  const turns = view.scenario.lengths[view.length]?.turns ?? [];
  const turn = turns[view.turn - 1] ?? turns[0];
  const words = view.turn > 0 && turn !== undefined ? level.get('turns', turn.id) : undefined;
  const tension = bandOf('tension', view.tension);
  const day = turn === undefined ? undefined : new Date(`${turn.from}T00:00Z`);
  const month =
    day && new Intl.DateTimeFormat(document.documentElement.lang, { month: 'long', timeZone: 'UTC' }).format(day);
  return (
    <header className="band">
      <h1 className="band-title">{text('app.title')}</h1>
      <Stages phase={phase} look="plates" />
      {day !== undefined && (
        <p className="band-day">
          <strong>{day.getUTCDate()}</strong>
          <span>
            {month}
            <small>{words?.name ?? level.division?.name ?? level.title}</small>
          </span>
        </p>
      )}
      <div className="band-when">
        <Calendar />
        <p>
          <span>
            {view.turn === 0 ? text('play.beforeTurns') : text('play.turn', { turn: view.turn, turns: turns.length })}
            {words && `, ${words.dates.replace(/\s*\d{4}$/, '')}`}
          </span>
          <span className="band-tension">
            <span className="for-ears">{text('play.tension')}</span>{' '}
            <Gauge word={text(`band.tension.${tension}`)} step={tension} />
          </span>
        </p>
      </div>
      <Menu>{menu}</Menu>
      <span className="for-ears">{text('play.you', { name: names.man(view.seat) })}</span>
    </header>
  );
}

const DAY = 86_400_000;

/** One box a turn, as wide as its days. */
function Calendar() {
  const { view } = useTable();
  const turns = view.scenario.lengths[view.length]?.turns ?? [];
  return (
    <ol className="boxes" aria-hidden="true">
      {turns.map(({ id, from, to }, index) => (
        <li
          key={id}
          style={{ flexGrow: Math.round((Date.parse(to) - Date.parse(from)) / DAY) + 6 }}
          className={index + 1 < view.turn ? 'past' : index + 1 === view.turn ? 'now' : ''}
        >
          {view.scenario.events.some(({ turn }, event) => turn[view.length] === index + 1 && view.happened[event]) &&
            '★'}
        </li>
      ))}
    </ol>
  );
}
