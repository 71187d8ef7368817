import { Button } from 'react-aria-components/Button';
import { digest } from '../panels/event-words.ts';
import { Stages } from '../panels/stages.tsx';
import { useTable } from '../panels/table.tsx';
import { Said } from '../panels/ui/said.tsx';
import type { Session } from './session.ts';
import type { Sight } from './sights.ts';

/** What the others do, one thing after the other, as this seat can see it. Each is announced once. */
export function Watching({ session }: { readonly session: Session }) {
  const { view, text, names } = useTable();
  const linesOf = (sight: Sight) => digest(sight, text, names);
  const { watched } = session;
  const before = watched.slice(0, -1).toReversed().flatMap(linesOf);
  return (
    <section className="ask watching" aria-labelledby="asked">
      <Stages phase={view.phase} />
      <header className="ask-head">
        <h2 id="asked" tabIndex={-1}>
          {text('watch.title')}
        </h2>
      </header>
      <div className="watching-strip">
        <Said className="watching-now">
          {linesOf(watched.at(-1) ?? []).map(line => (
            <p key={line}>{line}</p>
          ))}
        </Said>
        <div className="row">
          {/* Whoever does not want to wait has the key under his finger. */}
          <Button
            autoFocus
            className="button"
            onPress={() => session.skip()}
            onKeyDown={({ key }) => key === 'Escape' && session.skip()}
          >
            {text('watch.skip')}
          </Button>
          {session.mayTakeBack && (
            <Button className="button" onPress={() => session.takeBack()}>
              {text('play.takeBack')}
            </Button>
          )}
        </div>
      </div>
      {before.length > 0 && (
        <ul className="saw" aria-label={text('play.sawSince')}>
          {before.map((line, index) => (
            <li key={before.length - index}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
