import { useTable } from '../../../panels/table.tsx';

/** With which a turn begins: what all have heard, and what stands in the paper. */
export function TurnCard() {
  const { view, text, level } = useTable();
  const turns = view.scenario.lengths[view.length]?.turns ?? [];
  const turn = turns[view.turn - 1];
  const told = turn && level.get('turns', turn.id);
  const befell = view.scenario.events.flatMap(({ id, turn: of }, index) => {
    const event = view.happened[index] && of[view.length] === view.turn ? level.get('events', id) : undefined;
    return event === undefined ? [] : [{ id, ...event }];
  });
  return (
    <article className="public-sheet public-card">
      <p className="overline">{text('play.turn', { turn: view.turn, turns: turns.length })}</p>
      <h2>{told?.name}</h2>
      <p className="public-card-dates">{told?.dates}</p>
      <p>{told?.briefing}</p>
      {befell.map(({ id, name, text: what }) => (
        <section key={id}>
          <h3>{name}</h3>
          <p>{what}</p>
        </section>
      ))}
      {told?.pravda && (
        <p className="public-headline">
          <strong>{text('pravda.masthead')}</strong> {told.pravda.headline}
        </p>
      )}
    </article>
  );
}
