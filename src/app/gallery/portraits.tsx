import { type Ink, inkOf } from '../../art/palette.ts';
import { HEAD, type Look, type Portraits } from '../../art/portraits.ts';
import type { Text } from '../../text/index.ts';
import type { Level } from '../levels.ts';

interface PortraitWallProps {
  readonly text: Text;
  readonly level: Level;
  readonly portraits: Portraits;
}

const STATES = ['known', 'unknown', 'contested', 'arrested'] as const;

/** How a state is printed; whoever is known is so in the ink of each patron. */
function looksOf(state: (typeof STATES)[number], inks: readonly Ink[], own: Ink): readonly Look[] {
  switch (state) {
    case 'known':
      return inks.map(ink => ({ ink }));
    case 'unknown':
      return [{ ink: 'n' }];
    case 'contested':
      return [{ ink: own, state: 'contested' }];
    case 'arrested':
      return [{ ink: own, state: 'arrested' }];
  }
}

/** Everybody who appears, in every state, as large as on a card and as small as in a list. */
export function PortraitWall({ text, level: { scenario, text: words }, portraits }: PortraitWallProps) {
  const inks = scenario.people.slice(0, scenario.patrons).map(({ id }, index) => inkOf(id, index));
  return (
    <section aria-labelledby="gallery-portraits">
      <h2 id="gallery-portraits" className="section-title">
        {text('gallery.portraits')}
      </h2>
      <p className="quiet">{text('gallery.portraitsWhat')}</p>
      <ul className="men">
        {scenario.people.map(({ id }, index) => {
          const name = words.get('people', id)?.name ?? id;
          const own = inks[index % inks.length] ?? 'n';
          return (
            <li key={id}>
              <h3>{name}</h3>
              <div className="man-states">
                {STATES.map(state => (
                  <figure key={state}>
                    {looksOf(state, inks, own).map(look => (
                      <img key={look.ink} src={portraits.url(id, look)} alt="" width={92} height={110} />
                    ))}
                    <figcaption>
                      {/* His picture stays as it is; it is the name that is struck out. */}
                      {state === 'arrested' && <s>{name}</s>} {text(`gallery.state.${state}`)}
                    </figcaption>
                  </figure>
                ))}
                <figure>
                  {inks.map(ink => (
                    <img key={ink} src={portraits.url(id, { ink, view: HEAD })} alt="" width={34} height={35} />
                  ))}
                  <figcaption>{text('gallery.small')}</figcaption>
                </figure>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
