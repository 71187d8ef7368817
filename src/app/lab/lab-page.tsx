import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { Net } from '../../panels/ui/net.tsx';
import type { LevelText, Text } from '../../text/index.ts';
import { BASE, type Level, loadLevel } from '../levels.ts';
import { toHead } from '../to-head.ts';
import { AskForm } from './ask/form.tsx';
import { Crew } from './crew.ts';
import { type Draft, freshDraft, onLevel } from './draft.ts';
import { Empty, EmptyFacts } from './empty.tsx';
import { begin } from './experiment.ts';
import { beginFacts } from './facts.ts';
import { loadPlayed } from './history.ts';
import type { Plan } from './plan.ts';
import { Result, type Shown } from './result.tsx';
import type { Run } from './run.ts';
import { labWords } from './words.ts';
import './lab.css';

interface LabPageProps {
  readonly text: Text;
  /** All there are, by id. */
  readonly levels: ReadonlyMap<string, LevelText>;
}

/** The same rules by the hundred: what one asks, and what is counted. */
export default function LabPage({ text, levels }: LabPageProps) {
  const [wanted, setWanted] = useState(BASE);
  const [level, setLevel] = useState<Level>();
  const [draft, setDraft] = useState<Draft>();
  const [problem, setProblem] = useState('');
  const [shown, setShown] = useState<Shown>();
  const crew = useCrew();
  const busy = useBusy(shown?.of.run);
  const words = useMemo(() => level && labWords(text, level), [text, level]);

  useEffect(toHead, []);
  useEffect(() => {
    let current = true;
    setProblem('');
    loadLevel(wanted).then(
      loaded => {
        if (!current) return;
        if (!loaded.ok) return setProblem(loaded.problems.map(({ path, problem }) => `${path}: ${problem}`).join('; '));
        const { scenario } = loaded.value;
        setLevel(loaded.value);
        setDraft(old => (old === undefined ? freshDraft(scenario, wanted) : onLevel(old, scenario, wanted)));
      },
      error => current && setProblem(String(error)),
    );
    return () => {
      current = false;
    };
  }, [wanted]);

  const play = (plan: Plan) => {
    if (words === undefined || level === undefined) return;
    const hands = crew(shown?.of.run.progress.state === 'failed');
    const of = plan.aim === 'facts' ? beginFacts(hands, plan) : begin(hands, plan);
    setShown(last => ({ nth: (last?.nth ?? 0) + 1, of, words, level }));
  };
  /** Who thinks of measuring the facts is shown which there are. */
  const beforeFacts = draft?.aim === 'facts' && !busy && shown?.of.plan.aim !== 'facts';
  return (
    <div className="lab">
      <header className="lab-head">
        <a className="overline" href="#/">
          {text('lab.back')}
        </a>
        <h1>{text('lab.title')}</h1>
        <p>{text('lab.what')}</p>
      </header>
      <main id="main" tabIndex={-1}>
        {problem !== '' && (
          <p role="alert" className="faults">
            {text('app.failed', { reason: problem })}
          </p>
        )}
        {words !== undefined && level !== undefined && draft !== undefined && (
          <AskForm {...{ words, level, draft, levels, busy }} onDraft={setDraft} onLevel={setWanted} onPlan={play} />
        )}
        <div className="lab-result">
          {shown !== undefined && !beforeFacts && (
            <Net key={shown.nth} broken={reason => <p role="alert">{text('lab.failed', { reason })}</p>}>
              <Result shown={shown} />
            </Net>
          )}
          {words !== undefined && beforeFacts && <EmptyFacts words={words} />}
          {words !== undefined && shown === undefined && !beforeFacts && <Empty words={words} />}
        </div>
      </main>
    </div>
  );
}

/** The page's workers, hired when they are first wanted and let go with the page; `anew` if the last have failed. */
function useCrew(): (anew: boolean) => Crew {
  const crew = useRef<Crew>(undefined);
  const leave = () => {
    crew.current?.close();
    crew.current = undefined;
  };
  useEffect(() => leave, []);
  return anew => {
    if (anew) leave();
    crew.current ??= new Crew(loadPlayed);
    return crew.current;
  };
}

const silent = () => () => undefined;
const useBusy = (run: Run | undefined): boolean =>
  useSyncExternalStore(run?.subscribe ?? silent, () => run?.progress.state === 'running');
