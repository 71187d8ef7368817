import { FactsTable } from './facts-table.tsx';
import type { LabWords } from './words.ts';

/** What stands where results will, until there are any: how to read them, and what they cannot show. */
export function Empty({ words: { text } }: { readonly words: LabWords }) {
  return (
    <section className="paper lab-empty">
      <h2>{text('lab.empty.title')}</h2>
      <p>{text('lab.empty.how')}</p>
      <p>{text('lab.empty.read')}</p>
      <p>{text('lab.empty.limits')}</p>
    </section>
  );
}

/** The stylised facts, of which nothing has been measured yet. */
export function EmptyFacts({ words }: { readonly words: LabWords }) {
  return (
    <>
      <p>{words.text('lab.fact.intro')}</p>
      <FactsTable words={words} lenses={[]} found={new Map()} />
    </>
  );
}
