import { useId } from 'react';
import { usePortraits } from '../../../panels/ui/portrait.tsx';
import { Sources } from '../../../panels/ui/sources.tsx';
import type { Sourced } from '../../../text/index.ts';
import { standingOf } from '../print/role-cards.tsx';
import { useSeated } from './seated.ts';

/** Who a pupil is in the game: what he wants, what he fears, what is on record, each with its sources. */
export function RoleCard() {
  const { words, page, level } = useSeated();
  const portraits = usePortraits();
  const heading = useId();
  const id = page.seat ?? '';
  const spec = level.scenario.people.find(person => person.id === id);
  const card = level.text.card(id);
  if (spec === undefined || card === undefined) return null;
  return (
    <article className="pupil-card" aria-labelledby={heading}>
      <header>
        {portraits && <img src={portraits.url(id, { ink: 'n' })} alt="" width={400} height={480} />}
        <div>
          <h2 id={heading}>{card.name}</h2>
          <p className="typed">{card.fullName}</p>
          <p className="label">{standingOf({ words, level }, spec)}</p>
          <p>{card.who}</p>
        </div>
      </header>
      <dl>
        {(['wants', 'fears'] as const).map(drive => (
          <div key={drive} className={`pupil-${drive}`}>
            <dt>{words(`print.cards.${drive}`)}</dt>
            <dd>
              <Said said={card[drive]} />
            </dd>
          </div>
        ))}
        {card.past.length > 0 && (
          <div>
            <dt>{words('print.cards.past')}</dt>
            {card.past.map(line => (
              <dd key={line.text}>
                <Said said={line} />
              </dd>
            ))}
          </div>
        )}
      </dl>
      <p className="quiet">{words('pupil.card.secret')}</p>
    </article>
  );
}

const Said = ({ said }: { readonly said: Sourced }) => (
  <>
    {said.text} <Sources ids={said.sources} />
  </>
);
