import { NOBODY, type Person } from '../../engine/ids.ts';
import { CardTear } from '../card-tear.tsx';
import { useTable } from '../table.tsx';
import { Said } from '../ui/said.tsx';

interface TurningProps {
  readonly person: Person;
  readonly from: Person;
  readonly to: Person;
  onDone(): void;
}

/** A man changes his patron, before everything else; said once. */
export function Turning(turned: TurningProps) {
  const { text, names } = useTable();
  const { person, from, to } = turned;
  const words = { person: names.man(person), from: names.man(from), to: names.man(to) };
  const said = from === NOBODY ? 'board.taken' : to === NOBODY ? 'board.freed' : 'board.turned';
  return (
    <div className="turning">
      <CardTear {...turned} />
      <Said className="turning-said">{text(said, words)}</Said>
    </div>
  );
}
