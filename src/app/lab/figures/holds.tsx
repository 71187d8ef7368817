import { useMemo, useState } from 'react';
import { Pick } from '../../pick.tsx';
import { Figure, type FigureProps } from '../figure.tsx';
import type { Grid } from '../grid.ts';
import { gamesOf } from '../readings/counted.ts';
import { takenMost } from '../readings/flips.ts';
import { type Hold, holdsOf } from '../readings/holds.ts';
import { clientsOf, type Look, patronsOf, worldsOf } from './look.ts';

/** What holds a man to his first patron, turn by turn, in every world. */
export function HoldsFigure({ look }: { readonly look: Look }) {
  const { words, plan, all } = look;
  const { text } = words;
  const [chosen, setChosen] = useState<string>();
  // He who is taken most often is the first that one wants to see.
  const surest = useMemo(() => takenMost(all, clientsOf(look), patronsOf(look), 1)[0], [look]);
  const man = chosen ?? surest ?? clientsOf(look)[0] ?? '';
  const holds = useMemo(() => all.map(counted => holdsOf(counted, man)), [look, man]);
  const draw = useMemo<FigureProps['draw']>(() => {
    if (holds.every(of => of.length === 0)) return undefined;
    const notes = new Map(holds.flatMap(of => of.slice(-1).map(last => [last.arm, noteOf(look, last)] as const)));
    const given = {
      worlds: worldsOf(look),
      holds: holds.flat(),
      turns: text('lab.holds.turns'),
      points: text('lab.holds.points'),
      notes,
    };
    return ({ fans }, place) => fans(given, place);
  }, [holds]);
  const grid: Grid = {
    columns: ['man', 'turn', 'p05', 'p25', 'p50', 'p75', 'p95'],
    measured: 'still',
    rows: holds.flatMap((of, i) =>
      of.map(({ turn, p05, p25, p50, p75, p95, still }) => ({
        arm: all[i]!.arm,
        cells: [man, turn, p05, p25, p50, p75, p95],
        estimate: still,
      })),
    ),
  };
  const said = holds.map((of, i) => saidOf(look, words.world(plan, all[i]!.arm), of));
  const people = clientsOf(look).map(id => ({ id, name: words.person(id) }));
  const some = all.some(counted => gamesOf(counted) > 0);
  return (
    <Figure
      name={`hold-${man}`}
      title={text('lab.holds.title')}
      {...{ words, plan, draw, grid }}
      said={some ? said : []}
    >
      <Pick label={text('lab.holds.man')} value={man} onPick={setChosen}>
        {people
          .sort((a, b) => a.name.localeCompare(b.name))
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </Pick>
      <p className="quiet">{text('lab.holds.key')}</p>
    </Figure>
  );
}

const noteOf = ({ words }: Look, { turn, still }: Hold): string =>
  words.text('lab.holds.still', { turn, share: words.shareShort(still.estimate) });

function saidOf({ words }: Look, world: string, holds: readonly Hold[]): string {
  const [first, last] = [holds[0], holds.at(-1)];
  if (first === undefined || last === undefined) return words.text('lab.holds.none', { world });
  return words.text(first === last ? 'lab.holds.once' : 'lab.holds.said', {
    world,
    first: Math.round(first.p50),
    from: first.turn,
    last: Math.round(last.p50),
    to: last.turn,
    still: words.share(last.still),
  });
}
