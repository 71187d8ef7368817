import { type Advice, type Look, useTable } from '../table.tsx';

const LOOKS: readonly Look[] = ['aye', 'nay', 'unsure'];

/** How the room looks to this seat: who is likely for, who against, who open. */
export function Room({ advice }: { readonly advice: Advice | undefined }) {
  const { text, names } = useTable();
  if (advice?.about !== 'motion') return null;
  return (
    <div className="odds">
      <p className="label">{text('motion.forecast')}</p>
      <dl className="room">
        {LOOKS.map(wanted => {
          const found = advice.looks.filter(({ look }) => look === wanted);
          return (
            <div key={wanted}>
              <dt>{text(`motion.looks.${wanted}`, { count: found.length })}</dt>
              <dd>{found.map(({ person }) => names.man(person)).join(', ') || text('app.nobody')}</dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
