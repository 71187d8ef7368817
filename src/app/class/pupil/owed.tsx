import { NOBODY, type Office, type Person, type View } from '../../../engine/index.ts';
import { boundTo } from '../../../panels/clauses.ts';
import { patronsOf, seenIn } from '../../../panels/knowing.ts';
import { CarbonCopies } from '../../../panels/letters/carbon-copies.tsx';
import { LettersRead } from '../../../panels/letters/letters.tsx';
import { useTable } from '../../../panels/table.tsx';
import { Mark } from '../../../panels/ui/marks.tsx';
import { useSeated } from './seated.ts';
import '../../../panels/style/letters.css';

/** What a seat owes and is owed: promises, pacts, posts named in secret, letters. */
export function Owed() {
  const { words } = useSeated();
  const { view, names } = useTable();
  const pacts = pactsOf(view);
  const posts = postsOwed(view);
  const self = view.seat as Person;
  const suits = view.suits.filter(({ to }) => to === self);
  const due = view.promises.some(({ by, to, state }) => state === 'due' && (by === self || to === self));
  const letters = view.offers.some(({ to }) => to === self);
  const nothing = !due && !letters && pacts.length + posts.length + suits.length === 0;
  return (
    <section className="pupil-owed" aria-label={words('pupil.owed.title')}>
      <h2 className="section-title">{words('pupil.owed.title')}</h2>
      <p className="quiet">{words('pupil.owed.what')}</p>
      {nothing && <p>{words('pupil.owed.nothing')}</p>}
      <ul className="plain">
        {pacts.map(({ other, until }) => (
          <li key={other}>
            <Mark patron={other} /> {words('pupil.owed.pact', { name: names.man(other), turn: until })}
          </li>
        ))}
        {posts.map(({ person, office }) => (
          <li key={person}>
            {person === self
              ? words('pupil.owed.toYou', { post: names.post(office) })
              : words('pupil.owed.byYou', { name: names.man(person), post: names.post(office) })}
          </li>
        ))}
        {suits.map(({ by, against, reply }) => (
          <li key={`${by}/${against}`}>
            <Mark patron={by} />{' '}
            {words(reply === undefined ? 'pupil.owed.suit' : `pupil.owed.replied.${reply}`, { name: names.man(by) })}
          </li>
        ))}
      </ul>
      <CarbonCopies />
      <LettersRead />
    </section>
  );
}

/** With whom he is bound, and until which turn. */
function pactsOf(view: View): { readonly other: Person; readonly until: number }[] {
  const { patrons } = view.scenario;
  const { seat } = view;
  if (seat >= patrons) return [];
  return patronsOf(view).flatMap(other => {
    const until = seenIn(view.pact[seat * patrons + other]) ?? 0;
    return until >= Math.max(1, view.turn) ? [{ other, until: boundTo(view, until) }] : [];
  });
}

/** Posts that were named to a man who came over, as far as this seat knows: to himself, or by him to others. */
const postsOwed = (view: View): { readonly person: Person; readonly office: Office }[] =>
  view.owed.flatMap((owed, person) => {
    const office = seenIn(owed) ?? (NOBODY as number);
    return office < 0 ? [] : [{ person: person as Person, office: office as Office }];
  });
