import type { Action } from '../engine/action.ts';
import { Chances } from './chances.tsx';
import { useFigures } from './odds.ts';
import { reasonWords } from './reason-words.ts';
import { type Advice, type Look, type Looks, useTable } from './table.tsx';

const LOOKS: readonly Look[] = ['aye', 'nay', 'unsure'];

/** What an action would likely do, in words, as far as this seat can tell. */
export function Advised({ action }: { readonly action: Action }) {
  const { text, advise } = useTable();
  const advice = advise(action);
  if (advice === undefined) return null;
  return (
    <section className="odds" aria-label={text('advice.title')}>
      {advice.looks.length > 0 && <Room looks={advice.looks} />}
      {advice.chances.length > 0 && <Outlook advice={advice} />}
    </section>
  );
}

function Outlook({ advice }: { readonly advice: Advice }) {
  const { text } = useTable();
  return (
    <>
      <p className="label">{text('advice.title')}</p>
      {advice.chances.some(({ name }) => name === 'sits') && <p>{text('advice.arrest')}</p>}
      <Chances chances={advice.chances} />
      {(['draws', 'holds'] as const).map(
        side =>
          advice[side].length > 0 && (
            <p key={side}>
              <strong>{text(`advice.${side}`)}</strong>{' '}
              {advice[side].map(reason => reasonWords(reason, text)).join('; ')}.
            </p>
          ),
      )}
      <p className="quiet">{text('advice.what')}</p>
    </>
  );
}

/** Who is likely for, who against, who open. */
function Room({ looks }: Pick<Advice, 'looks'>) {
  const { text, names } = useTable();
  const figures = useFigures();
  const nameOf = ({ person, aye, promised }: Looks[number]) =>
    promised
      ? text('advice.promised', { person: names.man(person) })
      : `${names.man(person)} ${aye === undefined ? '' : figures(aye)}`.trim();
  return (
    <>
      <p className="label">{text('advice.room')}</p>
      <dl className="room">
        {LOOKS.map(wanted => {
          const found = looks.filter(({ look }) => look === wanted);
          return (
            <div key={wanted}>
              <dt>{text(`advice.looks.${wanted}`, { count: found.length })}</dt>
              <dd>{found.map(nameOf).join(', ') || text('app.nobody')}</dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
