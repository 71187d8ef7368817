import type { Person } from '../../engine/ids.ts';
import { type Loyalty, loyaltyOf } from '../loyalty.ts';
import { type Table, useTable } from '../table.tsx';
import { inkClass } from './ink.ts';

/** How true a man is taken to be, and how well that is known. */
export const loyaltyWords = ({ text }: Pick<Table, 'text'>, { word, sureness }: Loyalty): string =>
  text('loyalty.read', { word: text(`trust.${word}`), sureness: text(`loyalty.${sureness}`) });

interface StretchProps {
  readonly loyalty: Loyalty | undefined;
  readonly ink: string;
}

/** The hatched stretch on a scale that has ticks and no numbers: it is for the eye, the words stand beside it. */
export function Stretch({ loyalty, ink }: StretchProps) {
  const [low, high] = loyalty?.span ?? [0, 0];
  return (
    <span className={`stretch ${ink}`} aria-hidden="true">
      {loyalty !== undefined && <i style={{ insetInlineStart: `${low}%`, inlineSize: `${high - low}%` }} />}
    </span>
  );
}

/** What this seat knows of a man's loyalty to the man he passes for. */
export function LoyaltyBand({ person }: { readonly person: Person }) {
  const table = useTable();
  const { view, text } = table;
  const loyalty = loyaltyOf(view, person);
  if (loyalty === undefined) return null;
  return (
    <div className="loyalty">
      <Stretch loyalty={loyalty} ink={inkClass(view, view.acknowledged[person] ?? -1)} />
      <p className="stretch-ends" aria-hidden="true">
        <span>{text('loyalty.low')}</span>
        <span>{text('loyalty.high')}</span>
      </p>
      <p>{loyaltyWords(table, loyalty)}</p>
    </div>
  );
}
