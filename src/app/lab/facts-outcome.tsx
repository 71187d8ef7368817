import { useEffect, useState, useSyncExternalStore } from 'react';
import { Button } from 'react-aria-components/Button';
import type { FactResult } from '../../lab/facts/index.ts';
import { type Verdict, verdictOf } from '../../lab/facts/verdict.ts';
import { download } from '../download.ts';
import { type Found, factsCsv, type Measuring } from './facts.ts';
import { FactsTable } from './facts-table.tsx';
import { ProgressStrip } from './progress.tsx';
import type { LabWords } from './words.ts';

interface FactsOutcomeProps {
  readonly words: LabWords;
  readonly measuring: Measuring;
}

/** Every stylised fact, with what has been found of it under each reading by now. */
export function FactsOutcome({ words, measuring }: FactsOutcomeProps) {
  const { text } = words;
  const { run, plan } = measuring;
  const version = useSyncExternalStore(run.subscribe, run.version);
  const [found, setFound] = useState<Found>(new Map());
  useEffect(() => {
    let wanted = true;
    measuring.found().then(now => wanted && setFound(now));
    return () => {
      wanted = false;
    };
  }, [measuring, version]);
  return (
    <>
      <ProgressStrip words={words} progress={run.progress} onStop={() => run.stop()} />
      <div className="lab-said">
        {[...found].map(([lens, results]) => (
          <p key={lens}>{summary(words, lens, results)}</p>
        ))}
      </div>
      <FactsTable words={words} lenses={plan.lenses} found={found} />
      <Button
        className="button button-small lab-save"
        aria-label={text('lab.ofFigure', { what: text('lab.csv'), figure: text('lab.aim.facts.name') })}
        onPress={() => download(`nests-and-tails-facts-${plan.bench.seed}.csv`, 'text/csv', factsCsv(plan, found))}
      >
        {text('lab.csv')}
      </Button>
    </>
  );
}

function summary(words: LabWords, lens: string, results: readonly FactResult[]): string {
  const verdicts = results.flatMap(it => (it.expected === undefined ? [] : [verdictOf(it, it.expected)]));
  const count = (verdict: Verdict) => verdicts.filter(it => it === verdict).length;
  const [holds, fails, of] = [count('holds'), count('fails'), verdicts.length];
  return words.text('lab.fact.said', { world: words.lens(lens), holds, fails, of });
}
