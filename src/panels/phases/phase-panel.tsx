import { type ComponentType, lazy, Suspense } from 'react';
import type { Phase } from '../../engine/chart.ts';
import { lureWords } from '../clauses.ts';
import { useTable } from '../table.tsx';
import { Sources } from '../ui/sources.tsx';
import { Agenda } from './agenda.tsx';
import { Decision } from './decision.tsx';
import { Confrontation, MotionCard } from './motion-card.tsx';
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
  audience: Matter,
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

function OpenPost() {
  const { view, names, level } = useTable();
  const naming = view.options.find(action => action.type === 'name');
  if (naming === undefined) return null;
  const post = level.get('offices', view.scenario.offices[naming.office]?.id ?? '');
  return (
    <section className="paper">
      <h3>{names.post(naming.office)}</h3>
      {post && (
        <p>
          {post.what} <Sources ids={post.sources} />
        </p>
      )}
    </section>
  );
}

/** A secret approach, or a sounding, that waits for an answer. */
function Suit() {
  const table = useTable();
  const { view, text, names } = table;
  const reply = view.options.find(action => action.type === 'reply');
  const suit = reply && view.suits.find(s => s.by === reply.by && s.to === (view.seat as number));
  if (suit === undefined) return null;
  const lures = [
    ...(suit.office >= 0 ? [{ term: 'post' as const, office: suit.office }] : []),
    ...(suit.safety ? [{ term: 'safety' as const, office: suit.office }] : []),
    ...(suit.pressure ? [{ term: 'pressure' as const, office: suit.office }] : []),
  ];
  return (
    <article className="paper letter">
      <h3>
        {text(suit.against >= 0 ? 'event.sounded' : 'event.approached', {
          person: names.man(suit.to),
          other: names.man(suit.by),
        })}
      </h3>
      {suit.against >= 0 && <p>{text('term.take.join', { person: names.man(suit.against) })}</p>}
      <ul className="clauses">
        {lures.map(lure => (
          <li key={lure.term}>{lureWords(table, lure)}</li>
        ))}
      </ul>
    </article>
  );
}

function Matter() {
  const { view, text, names, level } = useTable();
  const settling = view.options.find(action => action.type === 'settle');
  const matter = view.spoils[0];
  if (settling === undefined || matter === undefined) return null;
  return (
    <section className="paper">
      <h3>
        {text(`action.settleMatter.${matter.spoil}`, {
          person: names.man(matter.person),
          office: names.post(matter.office),
        })}
      </h3>
      {matter.office >= 0 && <p>{level.get('offices', view.scenario.offices[matter.office]?.id ?? '')?.what}</p>}
    </section>
  );
}

function ChapterCard() {
  const { view, level } = useTable();
  const chapter = level.get('chapters', view.scenario.chapters[view.chapter]?.id ?? '');
  if (chapter === undefined) return null;
  return (
    <section className="paper">
      <p className="overline">{chapter.date}</p>
      <h3>{chapter.name}</h3>
      <p>
        {chapter.text} <Sources ids={chapter.sources} />
      </p>
    </section>
  );
}
