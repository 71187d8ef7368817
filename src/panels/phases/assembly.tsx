import { useMemo } from 'react';
import { NONE, type Person } from '../../engine/ids.ts';
import type { View } from '../../engine/view.ts';
import { eventWords, type Seen } from '../event-words.ts';
import { patronsOf, postsOf } from '../knowing.ts';
import { menOf, seatsOf } from '../scenes/hall.ts';
import { Hall } from '../scenes/hall.tsx';
import { useFrames } from '../scenes/use-frames.ts';
import { useTable } from '../table.tsx';
import { Mark } from '../ui/marks.tsx';
import { Print } from '../ui/print.tsx';
import { Stamp } from '../ui/stamp.tsx';
import '../style/room.css';

/** The hall fills; the count of whoever is named comes up; the stamp lands. */
const TIMES = [1500, 700, 0] as const;

/** The Central Committee in session: the hall, the three before it, who has spoken against each, and whom it has named. */
export default function Assembly({ seen = [] }: { readonly seen?: readonly Seen[] }) {
  const { view, text, names } = useTable();
  const verdict = seen.findLast(({ event }) => event.event === 'verdict');
  const why = verdict && whyOf(seen, verdict);
  const named = verdict === undefined || why === 'none' ? undefined : (verdict.event.person as Person);
  const seats = useMemo(() => seatsOf(view), [view]);
  const at = useFrames(TIMES);
  return (
    <section className="confrontation full-scene assembly" aria-label={text('stage.plenum')}>
      <Hall
        seats={seats}
        seen={seen}
        named={at > 0 ? named : undefined}
        against={named === undefined ? 0 : speakersAgainst(seen, named).length}
        filling={at === 0}
      />
      <ul className="three">
        {patronsOf(view).map(patron => (
          <li key={patron}>
            <Print person={patron} state={isArrested(view, patron) ? 'arrested' : undefined} />
            <h3>
              <Mark patron={patron} /> {names.man(patron)}
            </h3>
            <p className="three-post">
              {view.fell[patron] && !(why === 'weakest' && patron === named)
                ? text('tables.fell')
                : postsOf(view, patron).map(names.shortPost).join('; ')}
            </p>
            <p className="three-men">{text('scene.men', { count: menOf(seats, patron) })}</p>
            <p className="three-against">
              <Against seen={seen} patron={patron} />
            </p>
            {named === patron && <Stamp className={at > 1 ? 'lands' : 'not-yet'} word={text('plenum.named')} />}
          </li>
        ))}
      </ul>
      {verdict !== undefined && (
        <div className="assembly-words">
          <p className="scene-line">{eventWords(verdict, text, names)}</p>
          {why !== undefined && <p>{text(`plenum.why.${why}`)}</p>}
        </div>
      )}
    </section>
  );
}

/** Whoever was voted out keeps the ink of his print. */
const isArrested = ({ falls }: View, patron: Person): boolean =>
  falls.some(({ person, how }) => person === patron && how !== 'demoted');

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
