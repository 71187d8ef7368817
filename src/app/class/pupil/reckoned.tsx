import { useMemo } from 'react';
import type { Counsel, Reckoning } from '../../../engine/index.ts';
import { imagine, reckoning } from '../../../engine/index.ts';
import { OddsGauge, useOddsWords } from '../../../panels/odds-gauge.tsx';
import { reasonWords } from '../../../panels/reason-words.ts';
import { useTable } from '../../../panels/table.tsx';
import { weightiest } from '../../weightiest.ts';
import { actionWords } from './action-words.ts';
import { useSeated } from './seated.ts';

/** As many reasons as one reads, and options as one weighs. */
const TOLD = 4;

/** What a member or a client would do if he were left to himself, as far as he himself knows: advice, and no more. */
export function Reckoned() {
  const { words } = useSeated();
  const table = useTable();
  const { view } = table;
  const oddsWords = useOddsWords();
  const found = useMemo(() => (view.owes ? reckoning(imagine(view), view.seat) : undefined), [view]);
  if (found === undefined) return null;
  const options = [...found.options].sort((a, b) => b.permille - a.permille);
  const [first] = options;
  if (first === undefined) return null;
  return (
    <details className="pupil-reckoned">
      <summary>
        {words('pupil.reckoned.most', {
          action: actionWords(table, first.action),
          odds: oddsWords(first.permille),
        })}
      </summary>
      <dl className="chances">
        {options.slice(0, TOLD).map(({ action, permille }) => (
          <div key={JSON.stringify(action)}>
            <dt>{actionWords(table, action)}</dt>
            <dd>
              <OddsGauge permille={permille} />
            </dd>
          </div>
        ))}
      </dl>
      <Why {...found} />
      <p className="quiet">{words('pupil.reckoned.what')}</p>
    </details>
  );
}

function Why({ account, counsel }: Reckoning) {
  const { text } = useTable();
  const { words } = useSeated();
  const reasonsFor = (toward: 1 | -1) =>
    weightiest(account?.reasons ?? [], toward, TOLD).map(reason => reasonWords(reason, text));
  const sides = [
    [text('advice.draws'), reasonsFor(1)],
    [text('advice.holds'), reasonsFor(-1)],
    [words('pupil.reckoned.for'), concernsOf(counsel, 1).map(concern => text(`concern.${concern}`))],
    [words('pupil.reckoned.against'), concernsOf(counsel, -1).map(concern => text(`concern.${concern}`))],
  ] as const;
  return sides.map(
    ([name, reasons]) =>
      reasons.length > 0 && (
        <p key={name}>
          <strong>{name}</strong> {reasons.join('; ')}.
        </p>
      ),
  );
}

/** What moves a member, weightiest first: to go along, or not to. */
const concernsOf = (counsel: Counsel | undefined, toward: number) =>
  (counsel?.concerns ?? [])
    .filter(({ points }) => toward * points > 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, TOLD)
    .map(({ concern }) => concern);
