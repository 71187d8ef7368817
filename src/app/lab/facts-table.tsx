import { Fragment } from 'react';
import { type Expected, FACTS, type Fact, type FactResult } from '../../lab/facts/index.ts';
import { verdictOf } from '../../lab/facts/verdict.ts';
import type { Key } from '../../text/index.ts';
import type { Found } from './facts.ts';
import { Scroll } from './scroll.tsx';
import type { LabWords } from './words.ts';

interface FactsTableProps {
  readonly words: LabWords;
  readonly lenses: readonly string[];
  readonly found: Found;
}

/** Every stylised fact, what it says, who says it, and what has been found of it under each reading. */
export function FactsTable({ words, lenses, found }: FactsTableProps) {
  const { text } = words;
  return (
    <Scroll label={text('lab.aim.facts.name')}>
      <table className="lab-facts">
        <caption>{text('lab.fact.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('lab.lens')}</th>
            <th scope="col">{text('lab.fact.estimate')}</th>
            <th scope="col">{text('lab.fact.verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {FACTS.map((fact, i) => (
            <Fragment key={fact.id}>
              <FactHead words={words} fact={fact} />
              {lenses.map(lens => {
                const result = found.get(lens)?.[i];
                return result?.expected && <FactRow key={lens} words={words} lens={lens} result={result} />;
              })}
            </Fragment>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function FactHead({ words, fact }: { readonly words: LabWords; readonly fact: Fact }) {
  const { text } = words;
  const { id, kind, basis, deniedBy, measure } = fact;
  const denied =
    deniedBy.length > 0 ? ` ${text('lab.fact.denied', { list: words.list(deniedBy.map(words.lens)) })}` : '';
  return (
    <tr className="group">
      <th scope="rowgroup" colSpan={3}>
        <span className="lab-fact-id">{id}</span> {text(`lab.facts.${id}` as Key)}
        <span className="note">
          {text(`lab.measured.${id}` as Key)}. {text(`lab.fact.kind.${kind}`)}; {text(`lab.fact.basis.${basis}`)}.
          {denied}
          {` ${measure === undefined ? text('lab.fact.unmeasured') : expectation(words, measure.expected)}`}
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
  const { estimate, low, high, expected, deniedBy } = result;
  const at = roughly(result);
  const said = { mean: at(estimate), interval: `${at(low)}\u2060–\u2060${at(high)}` };
  const verdict = expected === undefined ? 'waiting' : verdictOf(result, expected);
  const denied = verdict === 'fails' && deniedBy.includes(lens);
  return (
    <tr>
      <th scope="row">{words.lens(lens)}</th>
      <td>{verdict !== 'waiting' && text('lab.mean', said)}</td>
      <td className={verdict === 'fails' ? 'lab-fails' : ''}>
        {text(denied ? 'lab.fact.deniedRightly' : `lab.fact.${verdict}`)}
      </td>
    </tr>
  );
}

/** As exact as its interval is narrow: facts are shares, ratios and points alike. */
const roughly =
  ({ low, high }: FactResult) =>
  (value: number): string => {
    const digits = high > low ? Math.min(5, Math.max(0, 1 - Math.floor(Math.log10(high - low)))) : 3;
    return Number.isFinite(value) ? value.toFixed(digits) : '∞';
  };

/** What would bear a fact out, in words. */
function expectation({ text }: LabWords, expected: Expected): string {
  if ('above' in expected) return text('lab.fact.above', { value: expected.above });
  if ('below' in expected) return text('lab.fact.below', { value: expected.below });
  const [low, high] = expected.within;
  return text('lab.fact.within', { low, high });
}
