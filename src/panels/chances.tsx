import { oddsOf } from './bands.ts';
import { useFigures } from './odds.ts';
import { type Advice, useTable } from './table.tsx';
import { Gauge } from './ui/marks.tsx';

/** How likely each thing is that an action may lead to: in words, in figures where they are asked for. */
export function Chances({ chances }: Pick<Advice, 'chances'>) {
  const { text } = useTable();
  const figures = useFigures();
  return (
    <dl className="chances">
      {chances.map(({ name, permille }) => (
        <div key={name}>
          <dt>{text(`advice.chance.${name}`)}</dt>
          <dd>
            <Gauge
              word={`${text(`band.odds.${oddsOf(permille)}`)} ${figures(permille)}`.trim()}
              step={oddsOf(permille)}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}
