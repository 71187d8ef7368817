import type { Item } from '../text/index.ts';
import { useTable } from './table.tsx';
import { Sources } from './ui/sources.tsx';

/** The page of the turn: what was printed, and what was not. An item about what has not happened is not printed. */
export function Pravda() {
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
        {printed.map(item => (
          <NewsItem key={item.head} item={item} />
        ))}
      </div>
      {page.unsaid && (
        <aside className="unsaid">
          <h4>{text('pravda.unsaid')}</h4>
          <p>
            {page.unsaid.text} <Sources ids={page.unsaid.sources} />
          </p>
        </aside>
      )}
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
