import { useMemo, useSyncExternalStore } from 'react';
import type { Level } from '../levels.ts';
import { Changes } from './change.tsx';
import type { Experiment } from './experiment.ts';
import { FlipsFigure } from './figures/flips.tsx';
import { HoldsFigure } from './figures/holds.tsx';
import type { Look } from './figures/look.ts';
import { EndingsFigure, WinsFigure } from './figures/shares.tsx';
import { EndingSweep, WinsSweep } from './figures/sweeps.tsx';
import { ProgressStrip } from './progress.tsx';
import { gamesOf } from './readings/counted.ts';
import type { LabWords } from './words.ts';

interface OutcomeProps {
  readonly words: LabWords;
  readonly level: Level;
  readonly experiment: Experiment;
}

/** What an experiment has counted, while it goes on and when it is done. */
export function Outcome({ words, level, experiment }: OutcomeProps) {
  const { run, plan, counted } = experiment;
  const version = useSyncExternalStore(run.subscribe, run.version);
  const look = useMemo<Look>(() => ({ words, plan, level, all: counted() }), [words, plan, level, version]);
  const some = look.all.some(it => gamesOf(it) > 0);
  return (
    <>
      <ProgressStrip words={words} progress={run.progress} onStop={() => run.stop()} />
      {some && plan.aim === 'question' && <Changes look={look} />}
      {some && plan.aim === 'number' && (
        <div className="lab-figures">
          <EndingSweep look={look} plan={plan} />
          <WinsSweep look={look} plan={plan} />
        </div>
      )}
      {some && plan.aim !== 'number' && (
        <div className="lab-figures">
          <EndingsFigure look={look} />
          <WinsFigure look={look} />
          <FlipsFigure look={look} />
          <HoldsFigure look={look} />
        </div>
      )}
    </>
  );
}
