import type { Person } from '../../engine/ids.ts';
import { seenIn } from '../knowing.ts';
import { signWords } from '../sign-words.ts';
import { useTable } from '../table.tsx';

/** Which way a sign speaks; every one has an innocent reading too. */
const leaning = (leans: number) => (leans > 0 ? 'against' : leans < 0 ? 'for' : 'open');
const GLYPHS = { against: '▼', for: '▲', open: '◆' } as const;

/** What has reached this seat about a man, the latest first. */
export function Signs({ person }: { readonly person: Person }) {
  const { view, text, names } = useTable();
  if (view.scenario.people[person]?.role === 'patron') return null;
  const signs = (seenIn(view.signs[view.seat]) ?? []).filter(sign => sign.about === person).reverse();
  return (
    <section className="signs">
      <h3 className="label">{text('dossier.signs')}</h3>
      {signs.length === 0 ? (
        <p className="quiet">{text('dossier.signsNone')}</p>
      ) : (
        <ul>
          {signs.map((sign, index) => {
            const way = leaning(sign.leans);
            return (
              <li key={index}>
                <span className="sign-turn">{text('dossier.signTurn', { turn: sign.turn })}</span>
                <span>{signWords(sign, text, names)}</span>
                <span className={`sign-way sign-${way}`}>
                  <span aria-hidden="true">{GLYPHS[way]}</span> {text(`dossier.signWay.${way}`)}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
