import { Fragment, useEffect, useState, useSyncExternalStore } from 'react';
import type { Expected, FactResult } from '../../lab/facts/index.ts';
import type { Key } from '../../text/index.ts';
import type { Found, Measuring } from './facts.ts';
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
  const [first = []] = [...found.values()];
  return (
    <>
      <ProgressStrip words={words} progress={run.progress} onStop={() => run.stop()} />
      <p>{text('lab.fact.intro')}</p>
      <div className="lab-said">
        {[...found].map(([lens, results]) => (
          <p key={lens}>{summary(words, lens, results)}</p>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard */}
      <section className="table-scroll lab-facts" aria-label={text('lab.aim.facts.name')} tabIndex={0}>
        <table>
          <caption>{text('lab.fact.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('lab.lens')}</th>
              <th scope="col">{text('lab.fact.estimate')}</th>
              <th scope="col">{text('lab.fact.expected')}</th>
              <th scope="col">{text('lab.fact.verdict')}</th>
            </tr>
          </thead>
          <tbody>
            {first.map((fact, i) => (
              <Fragment key={fact.id}>
                <FactHead words={words} fact={fact} />
                {fact.expected !== undefined &&
                  plan.lenses.map(lens => {
                    const result = found.get(lens)?.[i];
                    return result && <FactRow key={lens} words={words} lens={lens} result={result} />;
                  })}
              </Fragment>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function summary(words: LabWords, lens: string, results: readonly FactResult[]): string {
  const measured = results.filter(({ expected }) => expected !== undefined);
  const holds = measured.filter(it => it.holds).length;
  return words.text('lab.fact.said', { world: words.lens(lens), holds, of: measured.length });
}

function FactHead({ words, fact }: { readonly words: LabWords; readonly fact: FactResult }) {
  const { text } = words;
  const { id, kind, basis, deniedBy } = fact;
  const denied =
    deniedBy.length > 0 ? ` ${text('lab.fact.denied', { list: words.list(deniedBy.map(words.lens)) })}` : '';
  return (
    <tr className="group">
      <th scope="rowgroup" colSpan={4}>
        <span className="lab-fact-id">{id}</span> {text(`lab.facts.${id}` as Key)}
        <span className="note">
          {text(`lab.fact.kind.${kind}`)}; {text(`lab.fact.basis.${basis}`)}.{denied}
          {fact.expected === undefined && ` ${text('lab.fact.unmeasured')}`}
        </span>
      </th>
    </tr>
  );
}

interface FactRowProps {
  readonly words: LabWords;
  readonly lens: string;
  readonly result: FactResult;
}
function FactRow({ words, lens, result }: FactRowProps) {
  const { text } = words;
  const { estimate, low, high, n, expected, holds } = result;
  const said = { mean: roughly(estimate), interval: `${roughly(low)}\u2060–\u2060${roughly(high)}` };
  const known = n > 0 && !Number.isNaN(estimate);
  return (
    <tr>
      <th scope="row">{words.lens(lens)}</th>
      <td>{known && text('lab.mean', said)}</td>
      <td>{expected && expectation(words, expected)}</td>
      <td className={known ? (holds ? 'lab-holds' : 'lab-fails') : ''}>
        {text(known ? (holds ? 'lab.fact.holds' : 'lab.fact.fails') : 'lab.fact.waiting')}
      </td>
    </tr>
  );
}

/** As exact as it makes sense: facts are shares, ratios and points alike. */
const roughly = (value: number): string => (Number.isFinite(value) ? String(Number(value.toPrecision(3))) : '∞');

function expectation({ text }: LabWords, expected: Expected): string {
  if ('above' in expected) return text('lab.fact.above', { value: expected.above });
  if ('below' in expected) return text('lab.fact.below', { value: expected.below });
  const [low, high] = expected.within;
  return text('lab.fact.within', { low, high });
}
