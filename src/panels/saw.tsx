import { createContext, useContext } from 'react';
import { digest, type Seen } from './event-words.ts';
import { useTable } from './table.tsx';

/** What happened to a seat at the screen, and not in the game. */
interface Note {
  readonly turn: number;
  readonly line: string;
}
const Notes = createContext<readonly Note[]>([]);
export const NotesProvider = Notes.Provider;

interface SawProps {
  readonly seen: readonly Seen[];
  readonly counted?: boolean;
  /** Whether a long list of what does not concern it is folded away. */
  readonly folded?: boolean;
}
/** More lines than these are long. */
const LONG = 8;

/** What a seat saw, as sentences: first what concerns itself. */
export function Saw({ seen, counted = false, folded = false }: SawProps) {
  const { text, names, view } = useTable();
  const concerns = ({ event }: Seen) =>
    event.event !== 'called' && [event.person, event.other].includes(view.seat as never);
  const yours = digest(seen.filter(concerns), text, names, counted);
  const others = digest(
    seen.filter(item => !concerns(item)),
    text,
    names,
    counted,
  );
  if (yours.length + others.length === 0) return counted ? null : <p className="quiet">{text('play.sawNothing')}</p>;
  return (
    <>
      <Lines lines={yours} name="saw saw-own" />
      {folded && others.length > LONG ? (
        <details className="saw-more">
          <summary>{text('play.sawMore', { count: others.length })}</summary>
          <Lines lines={others} name="saw" />
        </details>
      ) : (
        <Lines lines={others} name="saw" />
      )}
    </>
  );
}

function Lines({ lines, name }: { readonly lines: readonly string[]; readonly name: string }) {
  if (lines.length === 0) return null;
  return (
    <ul className={name}>
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}

/** All of it, the latest turn first. */
export function Log({ seen }: { readonly seen: readonly Seen[] }) {
  const { text, names, view } = useTable();
  const notes = useContext(Notes);
  const turns = [...new Set([...seen, ...notes].map(({ turn }) => turn))].sort((a, b) => b - a);
  if (turns.length === 0) return <p className="quiet">{text('play.sawNothing')}</p>;
  return turns.map(turn => (
    <section key={turn} className="log">
      <h3>
        {turn === 0
          ? text('play.beforeTurns')
          : `${text('play.turn', { turn, turns: view.scenario.lengths[view.length]?.turns.length ?? turn })}: ${names.turn(turn)}`}
      </h3>
      <Lines lines={notes.filter(note => note.turn === turn).map(({ line }) => line)} name="saw saw-own" />
      <Saw seen={seen.filter(item => item.turn === turn)} />
    </section>
  ));
}
