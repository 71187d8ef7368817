import { OddsGauge } from './odds-gauge.tsx';
import { type Advice, useTable } from './table.tsx';

/** How likely each thing is that an action may lead to: in words, in figures where they are asked for. */
export function Chances({ chances }: Pick<Advice, 'chances'>) {
  const { text } = useTable();
  return (
    <dl className="chances">
      {chances.map(({ name, permille }) => (
        <div key={name}>
          <dt>{text(`advice.chance.${name}`)}</dt>
          <dd>
            <OddsGauge permille={permille} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
