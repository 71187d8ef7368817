import type { Person } from '../engine/ids.ts';
import type { View } from '../engine/view.ts';
import { bandOf } from './bands.ts';
import { type Table, useTable } from './table.tsx';

/** What one sees of the table, line by line: of whom, and the word for it. */
function wordsOf(view: View, { text, names }: Table): Map<string, string> {
  const { patrons, members, people } = view.scenario;
  const lines = new Map([[text('play.tension'), text(`band.tension.${bandOf('tension', view.tension)}`)]]);
  const say = (key: 'alarm' | 'credit' | 'protects', person: number, word: string) =>
    lines.set(text(`changes.${key}`, { person: names.man(person as Person) }), word);
  for (let patron = 0; patron < patrons; patron++) {
    say('alarm', patron, text(`band.alarm.${bandOf('alarm', view.alarm[patron] ?? 0)}`));
    say('credit', patron, text(`band.credit.${bandOf('credit', view.credibility[patron] ?? 0)}`));
    say('protects', patron, text(`band.credit.${bandOf('credit', view.protection[patron] ?? 0)}`));
  }
  for (let member = patrons; member < patrons + members; member++)
    for (let patron = 0; patron < patrons; patron++) {
      const words = { person: names.man(member as Person), other: names.man(patron as Person) };
      lines.set(text('changes.warmth', words), text(`warmth.${view.warmth[member * patrons + patron] ?? 'even'}`));
    }
  if (view.seat < patrons)
    for (let person = patrons + members; person < people.length; person++)
      if (view.acknowledged[person] === (view.seat as Person))
        lines.set(names.man(person as Person), text(`trust.${view.trust[person] ?? 'unsure'}`));
  return lines;
}

/** How the table has changed since an earlier view of it. */
export function Changes({ before }: { readonly before: View }) {
  const table = useTable();
  const { text, view } = table;
  const then = wordsOf(before, table);
  const changed = [...wordsOf(view, table)].filter(([what, word]) => then.has(what) && then.get(what) !== word);
  if (changed.length === 0) return null;
  return (
    <section className="since">
      <h3>{text('changes.title')}</h3>
      <dl className="changes">
        {changed.map(([what, word]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              <strong>{word}</strong>{' '}
              <span className="quiet">{text('changes.was', { word: then.get(what) ?? '' })}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
