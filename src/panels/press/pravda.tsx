import type { Item } from '../../text/index.ts';
import { eventWords, type Seen } from '../event-words.ts';
import { useTable } from '../table.tsx';
import { Mark } from '../ui/marks.tsx';
import { Sources } from '../ui/sources.tsx';
import { Cut } from './cuts.tsx';
import '../style/press.css';

/** What the readers of the paper can see for themselves: who has gained, and who has gone. */
const EFFECTS: ReadonlySet<string> = new Set(['adopted', 'freed', 'arrested', 'struck', 'backfired', 'demoted']);

/** The page of the turn: what was printed, and what was not. An item about what has not happened is not printed. */
export default function Pravda({ seen }: { readonly seen: readonly Seen[] }) {
  const { view, text, level } = useTable();
  const turn = view.scenario.lengths[view.length]?.turns[view.turn - 1];
  const words = turn && level.get('turns', turn.id);
  const page = words?.pravda;
  if (page === undefined) return null;
  const adopted = (id: string) => (view.sponsor[view.scenario.policies.findIndex(p => p.id === id)] ?? -1) >= 0;
  const happened = (id: string) => view.happened[view.scenario.events.findIndex(e => e.id === id)] === true;
  const printed = page.items.filter(
    ({ policy, event }) => (policy === undefined || adopted(policy)) && (event === undefined || happened(event)),
  );
  return (
    <article className="pravda" aria-label={text('pravda.masthead')}>
      <header>
        <p className="masthead">{text('pravda.masthead')}</p>
        <p className="organ">
          <span>{text('pravda.organ')}</span>
          <time>{page.date}</time>
        </p>
        <h3>{page.headline}</h3>
      </header>
      <div className="columns">
        {printed.slice(0, 1).map(item => (
          <NewsItem key={item.head} item={item} />
        ))}
        {page.unsaid && (
          <figure className="item">
            <Cut turn={view.turn} />
            <figcaption>
              <span className="unsaid">{text('pravda.unsaid')}</span> {page.unsaid.text}{' '}
              <Sources ids={page.unsaid.sources} />
            </figcaption>
          </figure>
        )}
        {printed.slice(1).map(item => (
          <NewsItem key={item.head} item={item} />
        ))}
      </div>
      <Effects seen={seen.filter(({ event }) => EFFECTS.has(event.event))} />
      <p className="ours">{level.pravdaNote}</p>
    </article>
  );
}

function NewsItem({ item }: { readonly item: Item }) {
  return (
    <section className="item">
      <h4>{item.head}</h4>
      <p>
        {item.text} <Sources ids={item.sources} />
      </p>
    </section>
  );
}

/** What it comes to for the three, under a red rule. */
function Effects({ seen }: { readonly seen: readonly Seen[] }) {
  const { text, names, view } = useTable();
  if (seen.length === 0) return null;
  return (
    <ul className="effects" aria-label={text('pravda.effects')}>
      {seen.map(item => {
        const { person, other } = item.event;
        const patron = [person, other].find(it => it >= 0 && it < view.scenario.patrons);
        return (
          <li key={`${item.ply}/${item.event.event}/${person}`}>
            <Mark patron={patron ?? -1} /> {eventWords(item, text, names)}
          </li>
        );
      })}
    </ul>
  );
}
