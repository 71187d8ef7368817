import { digest, type Seen } from './event-words.ts';
import { useTable } from './table.tsx';

/** What a seat saw, as sentences. */
export function Saw({ seen, counted = false }: { readonly seen: readonly Seen[]; readonly counted?: boolean }) {
  const { text, names } = useTable();
  const lines = digest(seen, text, names, counted);
  if (lines.length === 0) return counted ? null : <p className="quiet">{text('play.sawNothing')}</p>;
  return (
    <ul className="saw">
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}

/** All of it, the latest turn first. */
export function Log({ seen }: { readonly seen: readonly Seen[] }) {
  const { text, names, view } = useTable();
  const turns = [...new Set(seen.map(({ turn }) => turn))].sort((a, b) => b - a);
  if (turns.length === 0) return <p className="quiet">{text('play.sawNothing')}</p>;
  return turns.map(turn => (
    <section key={turn} className="log">
      <h3>
        {turn === 0
          ? text('play.beforeTurns')
          : `${text('play.turn', { turn, turns: view.scenario.lengths[view.length]?.turns.length ?? turn })}: ${names.turn(turn)}`}
      </h3>
      <Saw seen={seen.filter(item => item.turn === turn)} />
    </section>
  ));
}
