import { useId } from 'react';
import type { Portraits } from '../../../art/portraits.ts';
import type { PersonSpec } from '../../../engine/scenario.ts';
import type { RoleCard } from '../../../text/index.ts';
import { useLoadedPortraits } from '../../loaded-portraits.ts';
import { cardsFor, type Kit, type SheetProps } from './kit.ts';

interface Dealt {
  readonly spec: PersonSpec;
  readonly card: RoleCard;
}
/** Two rows of two make a page, and fit both A4 and Letter. */
const ROOMS = 4;
/** A card with more letters than this takes a row to itself. */
const CROWDED = 780;

const isCrowded = ({ card }: Dealt): boolean =>
  [card.who, card.wants.text, card.fears.text, ...card.past.map(({ text }) => text)].join('').length > CROWDED;

/** Cards as they lie on pages: those that take a row lie first, so that none is left half empty. */
function pagesOf(cards: readonly Dealt[]): Dealt[][] {
  const pages: Dealt[][] = [];
  let room = 0;
  for (const card of [...cards.filter(isCrowded), ...cards.filter(card => !isCrowded(card))]) {
    const takes = isCrowded(card) ? ROOMS / 2 : 1;
    if (room < takes) {
      pages.push([]);
      room = ROOMS;
    }
    pages.at(-1)?.push(card);
    room -= takes;
  }
  return pages;
}

/** A card for every seat, each of them secret from the others. */
export function RoleCards({ kit, wanted }: SheetProps) {
  const portraits = useLoadedPortraits();
  const { words, level } = kit;
  const heading = useId();
  const cards = cardsFor(kit, wanted.pupils).flatMap(id => {
    const spec = level.scenario.people.find(person => person.id === id);
    const card = level.text.card(id);
    return spec && card ? [{ spec, card }] : [];
  });
  return (
    <section className="kit-part" aria-labelledby={heading}>
      <h2 id={heading} className="section-title on-screen">
        {words('print.part.cards')}
      </h2>
      <p className="quiet on-screen">{words('print.cards.what')}</p>
      <div className="role-cards">
        {pagesOf(cards).map((page, nth) => (
          <div key={nth} className="kit-page role-page">
            {page.map((dealt, at) => (
              <Card key={at} kit={kit} dealt={dealt} portraits={portraits} />
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}

interface CardProps {
  readonly kit: Kit;
  readonly dealt: Dealt;
  readonly portraits: Portraits | undefined;
}

/** Who a man is when the game begins, what he wants and what he fears. */
function Card({ kit, dealt, portraits }: CardProps) {
  const { words } = kit;
  const { spec, card } = dealt;
  const heading = useId();
  return (
    <article className={`role-card ${isCrowded(dealt) ? 'role-wide' : ''}`} aria-labelledby={heading}>
      <header>
        {portraits && <img src={portraits.url(spec.id, { ink: 'n' })} alt="" width={400} height={480} />}
        <div>
          <h3 id={heading}>{card.name}</h3>
          <p className="role-full">{card.fullName}</p>
          <p className="role-seat">{standingOf(kit, spec)}</p>
          <p>{card.who}</p>
        </div>
      </header>
      <dl>
        <PostRow kit={kit} spec={spec} />
        <div className="role-drive">
          <dt>{words('print.cards.wants')}</dt>
          <dd>{card.wants.text}</dd>
        </div>
        <div className="role-drive">
          <dt>{words('print.cards.fears')}</dt>
          <dd>{card.fears.text}</dd>
        </div>
        {card.past.length > 0 && (
          <div className="role-past">
            <dt>{words('print.cards.past')}</dt>
            {card.past.map(({ text }) => (
              <dd key={text}>{text}</dd>
            ))}
          </div>
        )}
      </dl>
      <footer>
        <b>{words('print.cards.secret')}</b> {words('print.cards.sources', { ids: card.sources.join(', ') })}
      </footer>
    </article>
  );
}

/** What everybody may know of his place among the others. */
export function standingOf({ words, level }: Pick<Kit, 'words' | 'level'>, spec: PersonSpec): string {
  const { patrons, members, people } = level.scenario;
  if (spec.role !== 'client') return words(`print.cards.${spec.role}`, { count: patrons + members });
  if (spec.fallen) return words('print.cards.fallen');
  const patron = people[spec.patron];
  if (patron === undefined) return words('print.cards.nobodys');
  return words('print.cards.manOf', { person: level.text.get('people', patron.id)?.name ?? patron.id });
}

/** The post that he has before anything is done, and what it is good for; a patron's are divided first. */
function PostRow({ kit: { words, level, data }, spec }: { readonly kit: Kit; readonly spec: PersonSpec }) {
  const { scenario, text } = level;
  const { holders } = scenario.lengths[data.paces['45'].length]?.opening ?? { holders: [] };
  const held = scenario.offices.find((_, office) => scenario.people[holders[office] ?? -1] === spec);
  const office = held && text.get('offices', held.id);
  if (office === undefined || spec.role === 'patron') return null;
  return (
    <div className="role-post">
      <dt>{words('print.cards.post')}</dt>
      <dd>
        <b>{office.name}.</b> {office.what}
      </dd>
    </div>
  );
}
