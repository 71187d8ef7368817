import type { Person } from '../engine/ids.ts';
import { bandOf } from './bands.ts';
import { useTable } from './table.tsx';
import { Gauge, Mark } from './ui/marks.tsx';

/** Above everything: who one is, which turn it is, how the times are, and how warned one is. */
export function Status() {
  const { view, text, names, level } = useTable();
  const turns = view.scenario.lengths[view.length]?.turns ?? [];
  const turn = turns[view.turn - 1];
  const words = turn && level.get('turns', turn.id);
  const alarm = bandOf('alarm', view.alarm[view.seat] ?? 0);
  const tension = bandOf('tension', view.tension);
  const suspicion = view.windows[view.seat];
  const own =
    suspicion === undefined
      ? []
      : ([
          ['play.suspicion', `band.warned.${suspicion}`, suspicion],
          ['play.alarm', `band.alarm.${alarm}`, alarm],
        ] as const);
  const gauges = [['play.tension', `band.tension.${tension}`, tension] as const, ...own];
  return (
    <header className="status">
      <div className="status-turn">
        <p className="label">
          {view.turn === 0 ? text('play.beforeTurns') : text('play.turn', { turn: view.turn, turns: turns.length })}
        </p>
        <h1>{view.turn === 0 ? (level.division?.name ?? level.title) : (words?.name ?? '')}</h1>
        {words && <p className="dates">{words.dates}</p>}
      </div>
      <ol className="calendar" aria-hidden="true">
        {turns.map(({ id }, index) => (
          <li key={id} className={index + 1 < view.turn ? 'past' : index + 1 === view.turn ? 'now' : ''} />
        ))}
      </ol>
      <dl className="status-self">
        <div className="you">
          <dt className="for-ears">{text('home.seat')}</dt>
          <dd>
            <Mark patron={view.seat} /> {text('play.you', { name: names.man(view.seat as Person) })}
          </dd>
        </div>
        {gauges.map(([label, word, step]) => (
          <div key={label}>
            <dt>{text(label)}</dt>
            <dd>
              <Gauge word={text(word)} step={step} />
            </dd>
          </div>
        ))}
      </dl>
    </header>
  );
}
