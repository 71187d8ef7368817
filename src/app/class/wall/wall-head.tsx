import { bandOf } from '../../../panels/bands.ts';
import { useTable } from '../../../panels/table.tsx';
import { Gauge } from '../../../panels/ui/marks.tsx';
import { useStand } from './stand.ts';

/** Which turn it is, how the times are, and the code, for those who come late. */
export function WallHead() {
  const { view, text, level } = useTable();
  const { words, page } = useStand();
  const turns = view.scenario.lengths[view.length]?.turns ?? [];
  const turn = turns[view.turn - 1];
  const told = turn && level.get('turns', turn.id);
  const tension = bandOf('tension', view.tension);
  return (
    <header className="public-head">
      <p className="public-turn">
        {view.turn === 0 ? text('play.beforeTurns') : text('play.turn', { turn: view.turn, turns: turns.length })}
      </p>
      <h1>{view.turn === 0 ? (level.division?.name ?? level.title) : (told?.name ?? '')}</h1>
      {told && <p className="public-dates">{told.dates}</p>}
      <p className="public-tension">
        {text('play.tension')} <Gauge word={text(`band.tension.${tension}`)} step={tension} />
      </p>
      {!page.locked && <p className="public-head-code">{words('wall.head.code', { code: page.code })}</p>}
    </header>
  );
}
