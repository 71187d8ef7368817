import { type ComponentType, lazy, Suspense } from 'react';
import type { Phase } from '../../engine/chart.ts';
import { useTable } from '../table.tsx';
import { Agenda } from './agenda.tsx';
import { Confrontation } from './confrontation.tsx';
import { Decision } from './decision.tsx';
import { ChapterCard, Matter, OpenPost, Orphaned, Suit, TwoSeats } from './matters.tsx';
import { MotionCard } from './motion-card.tsx';
import { Orders } from './orders.tsx';
import { PackageBuilder, PackageCard } from './package.tsx';

const lettersPage = () => import('../letters/letters.tsx');
const Letters = lazy(lettersPage);

/** What stands before a decision: the motion, the package, the letter it is about. */
const BEFORE: { readonly [P in Phase]?: ComponentType } = {
  bargaining: PackageCard,
  concession: PackageCard,
  divisionBallot: PackageCard,
  formation: OpenPost,
  informing: lazy(() => lettersPage().then(page => ({ default: page.LettersRead }))),
  approaches: Suit,
  statements: MotionCard,
  room: Confrontation,
  defiance: Confrontation,
  custody: Confrontation,
  riposte: Confrontation,
  settlement: Matter,
  pleas: Orphaned,
  audience: Matter,
  redivision: TwoSeats,
  plenum: lazy(() => import('./assembly.tsx')),
  epilogue: ChapterCard,
};
/** Phases whose decisions are more than one choice. */
const DESKS: { readonly [P in Phase]?: ComponentType } = {
  division: PackageBuilder,
  offers: Letters,
  answers: Letters,
  orders: Orders,
  agenda: Agenda,
  ballot: lazy(() => import('../ballot/desk.tsx')),
};

/** What can be done now. */
export function PhasePanel() {
  const { view, text } = useTable();
  const Desk = DESKS[view.phase];
  const Before = BEFORE[view.phase];
  return (
    <Suspense fallback={<p className="loading">{text('app.loading')}</p>}>
      {Desk !== undefined ? (
        <Desk />
      ) : (
        <div className="stack">
          {Before !== undefined && <Before />}
          <Decision options={view.options} />
        </div>
      )}
    </Suspense>
  );
}
