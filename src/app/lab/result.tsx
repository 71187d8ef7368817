import { useEffect, useRef } from 'react';
import type { Level } from '../levels.ts';
import { whoName, whoOf } from './ask/bench.tsx';
import type { Experiment } from './experiment.ts';
import type { Measuring } from './facts.ts';
import { FactsOutcome } from './facts-outcome.tsx';
import { Outcome } from './outcome.tsx';
import type { Plan } from './plan.ts';
import type { LabWords } from './words.ts';

/** What has been asked, in the words and on the level that were chosen then. */
export interface Shown {
  /** Counted up with each that is asked. */
  readonly nth: number;
  readonly of: Experiment | Measuring;
  readonly words: LabWords;
  readonly level: Level;
}
const isMeasuring = (of: Shown['of']): of is Measuring => of.plan.aim === 'facts';

/** What was asked, and what is counted of it. Whoever asks anew begins at its head. */
export function Result({ shown: { of, words, level } }: { readonly shown: Shown }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [of]);
  return (
    <>
      <header className="ask-head lab-result-head">
        <p className="overline">{termsLine(words, level, of.plan)}</p>
        <h2 ref={heading} tabIndex={-1}>
          {titleOf(words, of.plan)}
        </h2>
      </header>
      {isMeasuring(of) ? (
        <FactsOutcome words={words} measuring={of} />
      ) : (
        <Outcome words={words} level={level} experiment={of} />
      )}
    </>
  );
}

function titleOf(words: LabWords, plan: Plan): string {
  switch (plan.aim) {
    case 'question':
      return words.text(`lab.question.${plan.question}.ask`);
    case 'number':
      return words.coefficient(plan.path);
    case 'readings':
      return words.list(plan.lenses.map(words.lens));
    case 'facts':
      return words.text('lab.aim.facts.name');
  }
}

function termsLine(words: LabWords, level: Level, { bench, ...plan }: Plan): string {
  const turns = words.text('home.lengthOf', { count: level.scenario.lengths[bench.length]?.turns.length ?? 0 });
  const who = whoName(words, plan.aim === 'facts' ? 'historical' : whoOf(bench));
  const terms = words.text('lab.terms', { level: level.text.title, turns, who, seed: bench.seed });
  return 'lens' in plan ? words.text('lab.termsLens', { lens: words.lens(plan.lens), terms }) : terms;
}
