import { createContext, useContext } from 'react';
import { useTable } from './table.tsx';
import { Sources } from './ui/sources.tsx';

/** Whether it is told how it went in 1953: not where a class has yet to find out. */
export const TellsRecord = createContext(false);

/** What a turn is about, and what befalls in it. */
export function Episode() {
  const { view, level } = useTable();
  const tellsRecord = useContext(TellsRecord);
  const turn = view.scenario.lengths[view.length]?.turns[view.turn - 1];
  const told = turn && level.get('turns', turn.id);
  const events = view.scenario.events.filter((event, i) => view.happened[i] && event.turn[view.length] === view.turn);
  return (
    <>
      {told && (
        <p className="briefing">
          {told.briefing} {tellsRecord && told.record} <Sources ids={told.sources ?? []} />
        </p>
      )}
      {events.map(({ id }) => {
        const event = level.get('events', id);
        return (
          event && (
            <section key={id} className="paper event">
              <h3>{event.name}</h3>
              <p>
                {event.text} <Sources ids={event.sources} />
              </p>
            </section>
          )
        );
      })}
    </>
  );
}
