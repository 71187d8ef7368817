import type { ReactNode } from 'react';
import type { Portraits } from '../../art/portraits.ts';
import { ORDERS } from '../../engine/terms.ts';
import { VoteSign } from '../../panels/ballot/signs.tsx';
import { Icon } from '../../panels/board/icon.tsx';
import { LEGEND } from '../../panels/help/legend.ts';
import { Stamp } from '../../panels/ui/stamp.tsx';
import type { Text } from '../../text/index.ts';
import { pictures } from '../help/pictures.tsx';
import type { Level } from '../levels.ts';

interface SignsProps {
  readonly text: Text;
  readonly level: Level;
  readonly portraits: Portraits;
}

const VOTES = ['aye', 'nay', 'abstain'] as const;

/** Every stamp, mark and sign, drawn by what draws the game. */
export function Signs({ text, level: { scenario, text: words }, portraits }: SignsProps) {
  const patrons = scenario.people.slice(0, scenario.patrons);
  const drawn = pictures(
    patrons.map(({ id }) => ({ id, name: words.get('people', id)?.name ?? id })),
    text,
    portraits,
  );
  const stamps = [
    { word: text('card.noLonger') },
    { word: text('ballot.stamp.carried') },
    { word: text('ballot.stamp.rejected') },
    { word: text('scene.fall.arrested') },
    { word: text('scene.fall.struck') },
    { word: text('scene.fall.demoted') },
    { word: text('dossier.secret'), gloss: text('dossier.secretRussian') },
  ];
  const towns = [...new Set(scenario.offices.map(({ place }) => place))].filter(place => TOWNS.has(place));
  return (
    <>
      <Wall title={text('gallery.stamps')}>
        {stamps.map(stamp => (
          <li key={stamp.word} className="wall-stamp">
            <Stamp {...stamp} />
          </li>
        ))}
      </Wall>
      <Wall title={text('gallery.marks')}>
        {LEGEND.flatMap(({ marks }) => marks).map(mark => (
          <li key={mark}>
            <span className="legend-picture">{drawn[mark]}</span>
            {text(`help.mark.${mark}.name`)}
          </li>
        ))}
        {VOTES.map(vote => (
          <li key={vote}>
            <VoteSign vote={vote} />
            {text(`vote.${vote}`)}
          </li>
        ))}
      </Wall>
      <Wall title={text('gallery.orders')}>
        {ORDERS.map(order => (
          <li key={order}>
            <Icon name={`order-${order}`} />
            {text(`order.${order}.name`)}
          </li>
        ))}
        {towns.map(town => (
          <li key={town}>
            <Icon name={`nest-${town}`} />
            {words.get('places', town)}
          </li>
        ))}
      </Wall>
    </>
  );
}

/** Which places have a picture of their own. */
const TOWNS: ReadonlySet<string> = new Set(['leningrad', 'kiev', 'tbilisi', 'minsk', 'lvov', 'moscow']);

function Wall({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2 className="section-title">{title}</h2>
      <ul className="wall">{children}</ul>
    </section>
  );
}
