import { NONE } from '../../engine/ids.ts';
import { eventWords, type Seen } from '../event-words.ts';
import { useTable } from '../table.tsx';
import { Mark } from '../ui/marks.tsx';
import { Sources } from '../ui/sources.tsx';
import { Answers } from './answers.tsx';
import { Knowledge, Standings } from './courses.tsx';
import { Decisions } from './decisions.tsx';
import { Fates } from './fates.tsx';
import type { DebriefProps } from './told.ts';
import { Votes } from './votes.tsx';
import '../style/debrief.css';

/** How it went: the victims first, then the ending beside history, the three, who betrayed whom and why, every man's fate. */
export function DebriefPanel({ debrief, seen }: DebriefProps & { readonly seen: readonly Seen[] }) {
  return (
    <div className="debrief">
      <Victims />
      <Ending debrief={debrief} />
      <Ranks debrief={debrief} />
      <Standings debrief={debrief} />
      <YearsAfter seen={seen} />
      <Answers debrief={debrief} />
      <Knowledge debrief={debrief} />
      <Votes debrief={debrief} />
      <Decisions debrief={debrief} />
      <Fates debrief={debrief} />
    </div>
  );
}

function Victims() {
  const { view, text, level } = useTable();
  const { policies } = view.scenario;
  const lines = level.victims.flatMap(({ text: words, without, policy, sources }) => {
    const index = policies.findIndex(({ id }) => id === policy);
    if (policy !== undefined && index < 0) return [];
    const said = index < 0 || (view.sponsor[index] ?? NONE) !== NONE ? words : without;
    return said === undefined ? [] : [{ said, sources }];
  });
  if (lines.length === 0) return null;
  return (
    <section className="victims">
      <h3>{text('debrief.victims')}</h3>
      {lines.map(({ said, sources }) => (
        <p key={said}>
          {said} <Sources ids={sources} />
        </p>
      ))}
    </section>
  );
}

function Ending({ debrief }: DebriefProps) {
  const { text, names, level } = useTable();
  const { ending, winner } = debrief.result;
  const words = level.get('endings', ending);
  return (
    <section>
      <p className="overline">{text('debrief.ending')}</p>
      <h3>{words?.name ?? ending}</h3>
      <p>
        {words?.text} {text('debrief.winner', { person: names.man(winner) })}
      </p>
      {words && (
        <>
          <h4>{text('debrief.beside')}</h4>
          <p>
            {words.besideHistory} <Sources ids={words.sources} />
          </p>
        </>
      )}
    </section>
  );
}

const RANKS = ['1', '2', '3'] as const;

function Ranks({ debrief }: DebriefProps) {
  const { text, names } = useTable();
  const { scores, winner } = debrief.result;
  const ranked = [...scores].sort(
    (a, b) => Number(b.patron === winner) - Number(a.patron === winner) || b.total - a.total,
  );
  return (
    <section>
      <table className="ranks">
        <caption>{text('debrief.ranks')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{text('debrief.now')}</th>
            <th scope="col">{text('debrief.later')}</th>
            <th scope="col">{text('debrief.total')}</th>
          </tr>
        </thead>
        <tbody>
          {ranked.map(({ patron, now, later, total }, index) => (
            <tr key={patron}>
              <th scope="row">
                <Mark patron={patron} /> {names.man(patron)}
                <span className="note">{text(`debrief.rank.${RANKS[index] ?? '3'}`)}</span>
              </th>
              {(
                [
                  ['now', now],
                  ['later', later],
                  ['total', total],
                ] as const
              ).map(([key, share]) => (
                <td key={key}>
                  <Bar share={share} label={text('debrief.share', { share })} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">{text('debrief.ranksWhat')}</p>
    </section>
  );
}

/** A share of 1000, as a bar with its number. */
function Bar({ share, label }: { readonly share: number; readonly label: string }) {
  return (
    <span className="share">
      <span className="share-bar" aria-hidden="true">
        <i style={{ inlineSize: `${share / 10}%` }} />
      </span>
      <span>{label}</span>
    </span>
  );
}

function YearsAfter({ seen }: { readonly seen: readonly Seen[] }) {
  const { text, names } = useTable();
  const chapters = seen.filter(({ event }) => event.event === 'chapter');
  if (chapters.length === 0) return null;
  return (
    <section>
      <h3>{text('phase.epilogue')}</h3>
      <ul>
        {chapters.map(item => (
          <li key={item.ply}>{eventWords(item, text, names)}</li>
        ))}
      </ul>
    </section>
  );
}
