import type { Person } from '../../engine/ids.ts';
import type { Part, Score } from '../../engine/scoring.ts';
import { useTable } from '../table.tsx';
import { Mark } from '../ui/marks.tsx';
import { nowShareOf } from './lead.ts';
import { PartsTable } from './parts-table.tsx';
import type { DebriefProps } from './told.ts';

const RANKS = ['1', '2', '3'] as const;
const YEARS = ['now', 'later'] as const;
type Year = (typeof YEARS)[number];

/** How the three stand: in a word, by their shares, and line by line of what these are made. */
export function Ranks({ debrief }: DebriefProps) {
  const { text, names, view } = useTable();
  const { scores, winner } = debrief.result;
  const ranked = [...scores].sort(
    (a, b) => Number(b.patron === winner) - Number(a.patron === winner) || b.total - a.total,
  );
  const weight = Math.round(100 * nowShareOf(view));
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
              {Object.entries({ now, later, total }).map(([key, share]) => (
                <td key={key}>
                  <Bar share={share} label={text('debrief.share', { share })} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">{text('debrief.ranksWhat', { now: weight, later: 100 - weight })}</p>
      <Parts ranked={ranked} fallen={patron => view.fell[patron] === true} />
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

interface PartsProps {
  readonly ranked: readonly Score[];
  fallen(patron: Person): boolean;
}

/** Each share line by line; what takes from it stands under what adds to it. */
function Parts({ ranked, fallen }: PartsProps) {
  const { text } = useTable();
  return (
    <PartsTable
      caption={text('debrief.parts')}
      men={ranked.map(({ patron }) => patron)}
      noteOn={patron => (fallen(patron) ? text('tables.fell') : undefined)}
      accounts={YEARS.map(year => ({
        lines: partsIn(ranked, year).map(part => ({
          label: text(`debrief.part.${part}`),
          figures: ranked.map(({ parts }) => shareOf(parts, year, part)),
        })),
        sum: { label: text(`debrief.${year}`), figures: ranked.map(score => score[year]) },
      }))}
    />
  );
}

const shareOf = (parts: readonly Part[], wanted: Year, name: Part['part']): number =>
  parts.find(({ year, part }) => year === wanted && part === name)?.share ?? 0;

/** What counts for any of the three in a year, the weightiest first, what takes from it last. */
function partsIn(scores: readonly Score[], wanted: Year): readonly Part['part'][] {
  const sums = new Map<Part['part'], number>();
  for (const { year, part, share } of scores.flatMap(({ parts }) => parts))
    if (year === wanted) sums.set(part, (sums.get(part) ?? 0) + share);
  return [...sums].sort(([, a], [, b]) => b - a).map(([part]) => part);
}
