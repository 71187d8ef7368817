import { type ReactNode, useEffect, useRef } from 'react';
import type { Phase } from '../engine/chart.ts';
import type { Key } from '../text/index.ts';
import { Stages } from './stages.tsx';
import { useTable } from './table.tsx';

/** The sentence that says what is asked; empty where nothing is. */
function askedKey(view: ReturnType<typeof useTable>['view']): Key | undefined {
  if (!view.owes && view.phase !== 'over') return undefined;
  switch (view.phase) {
    case 'deals':
    case 'dispatches':
    case 'resolution':
    case 'warning':
    case 'tally':
    case 'aftermath':
    case 'verdict':
      return undefined;
    case 'approaches':
      return view.options.some(({ type }) => type === 'reply') ? 'ask.approachesReply' : 'ask.approachesEvening';
    default:
      return `ask.${view.phase}`;
  }
}

interface AskedProps {
  /** Changes with every new thing asked: then the heading takes the focus. */
  readonly moment: string;
  readonly title: string;
  /** Where in the game it stands; nowhere, if it is no part of one. */
  readonly phase?: Phase | undefined;
  /** Whose turn it is. */
  readonly whose?: string | undefined;
  readonly what?: string | undefined;
  /** Whether it wants the whole screen. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** Where the eye and the focus go next: a heading, what is asked in one sentence, and what can be done. */
export function Ask({ moment, title, phase, whose, what, wide = false, children }: AskedProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  // It is the moment that moves the focus.
  useEffect(() => {
    heading.current?.focus({ preventScroll: first.current });
    first.current = false;
  }, [moment]);
  return (
    <section className={wide ? 'ask ask-wide' : 'ask'} aria-labelledby="asked">
      {phase !== undefined && <Stages phase={phase} />}
      <header className="ask-head">
        {whose !== undefined && <p className="overline">{whose}</p>}
        <h2 id="asked" ref={heading} tabIndex={-1}>
          {title}
        </h2>
      </header>
      <div role="status" className="asked">
        {what}
      </div>
      {children}
    </section>
  );
}

/** Papers that lie open across the table. */
const WIDE: ReadonlySet<Phase> = new Set<Phase>(['ballot', 'over']);

/** What is asked of this seat now. */
export function AskedNow({ moment, children }: { readonly moment: string; readonly children: ReactNode }) {
  const { view, text, names } = useTable();
  const key = askedKey(view);
  return (
    <Ask
      moment={moment}
      title={text(`phase.${view.phase}`)}
      phase={view.phase}
      whose={view.owes ? text('play.yourTurn', { name: names.man(view.seat) }) : undefined}
      what={key === undefined ? text('play.waiting') : text(key)}
      wide={WIDE.has(view.phase)}
    >
      {children}
    </Ask>
  );
}
