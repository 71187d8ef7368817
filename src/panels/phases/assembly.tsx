import { NONE, type Person } from '../../engine/ids.ts';
import { eventWords, type Seen } from '../event-words.ts';
import { patronsOf, postsOf } from '../knowing.ts';
import { useTable } from '../table.tsx';
import { Print } from '../ui/print.tsx';
import { Stamp } from '../ui/stamp.tsx';
import '../style/room.css';

/** The Central Committee in session: the three before it, who has spoken against each, and whom it has named. */
export default function Assembly({ seen = [] }: { readonly seen?: readonly Seen[] }) {
  const { view, text, names } = useTable();
  const verdict = seen.findLast(({ event }) => event.event === 'verdict');
  const why = verdict && whyOf(seen, verdict);
  return (
    <section className="confrontation" aria-label={text('stage.plenum')}>
      <ul className="three">
        {patronsOf(view).map(patron => (
          <li key={patron}>
            <Print person={patron} />
            <h3>{names.man(patron)}</h3>
            <p className="three-post">
              {view.fell[patron] && !(why === 'weakest' && patron === verdict?.event.person)
                ? text('tables.fell')
                : postsOf(view, patron).map(names.shortPost).join('; ')}
            </p>
            <p className="three-against">
              <Against seen={seen} patron={patron} />
            </p>
            {verdict?.event.person === patron && <Stamp word={text('plenum.named')} />}
          </li>
        ))}
      </ul>
      {verdict !== undefined && <p className="scene-line">{eventWords(verdict, text, names)}</p>}
      {why !== undefined && <p>{text(`plenum.why.${why}`)}</p>}
    </section>
  );
}

/** Why it named whom it named: whom the delegations have named falls with it, and not before. */
export function whyOf(seen: readonly Seen[], verdict: Seen): 'fallen' | 'weakest' | 'none' {
  const { person } = verdict.event;
  if (person === (NONE as number)) return 'none';
  const fellNow = seen.some(
    ({ event, ply }) => ply === verdict.ply && event.event === 'demoted' && event.person === person,
  );
  return fellNow ? 'weakest' : 'fallen';
}

/** Those who have spoken against one of them. */
export const speakersAgainst = (seen: readonly Seen[], patron: Person): Person[] =>
  seen.flatMap(({ event }) => (event.event === 'testified' && event.other === patron ? [event.person] : []));

/** How many have, and who. */
export function Against({ seen, patron }: { readonly seen: readonly Seen[]; readonly patron: Person }) {
  const { text, names } = useTable();
  const speakers = speakersAgainst(seen, patron);
  if (speakers.length === 0) return null;
  return (
    <>
      <strong>{text('plenum.against', { count: speakers.length })}</strong> {speakers.map(names.man).join(', ')}
    </>
  );
}
