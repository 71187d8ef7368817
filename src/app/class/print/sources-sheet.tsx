import { use, useId } from 'react';
import { standingOf } from '../../../panels/ui/standing.ts';
import { loadFacts } from '../../levels.ts';
import { type SheetProps, sourcesOf } from './kit.ts';

/** Every row that is cited on the other sheets: what it states, where it is from, and how well it stands. */
export function SourcesSheet({ kit, wanted }: SheetProps) {
  const facts = use(loadFacts());
  const heading = useId();
  const { text, words } = kit;
  const cited = sourcesOf(kit, wanted);
  return (
    <section className="kit-part kit-sources" aria-labelledby={heading}>
      <h2 id={heading} className="section-title">
        {words('print.part.sources')}
      </h2>
      <p className="quiet">{kit.level.text.article}</p>
      {cited.length === 0 && <p>{words('print.sources.none')}</p>}
      <dl>
        {cited.map(id => {
          const fact = facts[id];
          return (
            <div key={id}>
              <dt>{id}</dt>
              <dd>
                {fact?.statement} <cite>{fact?.citation}</cite> ({fact && standingOf(text, fact.standing)})
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
