import type { Text } from '../../text/index.ts';

/** What stands where results will, until there are any: how to read them, and what they cannot show. */
export function Empty({ text }: { readonly text: Text }) {
  return (
    <section className="paper lab-empty">
      <h2>{text('lab.empty.title')}</h2>
      <p>{text('lab.empty.how')}</p>
      <p>{text('lab.empty.read')}</p>
      <p>{text('lab.empty.limits')}</p>
    </section>
  );
}
