import { type ReactNode, useMemo, useState } from 'react';
import { inkOf, PALETTE, PRINTS } from '../../../art/palette.ts';
import type { Estimate } from '../../../lab/estimate.ts';
import { settingOf } from '../../../lab/settings.ts';
import { Pick } from '../../pick.tsx';
import { Figure, type FigureProps } from '../figure.tsx';
import type { Grid } from '../grid.ts';
import type { Plan } from '../plan.ts';
import { parts } from '../readings/changes.ts';
import { type Reading, sharesOf } from '../readings/counted.ts';
import { endingsOfAll } from '../readings/endings.ts';
import { endingIds, type Look, patronsOf } from './look.ts';

type Sweep = Extract<Plan, { readonly aim: 'number' }>;
interface SweepProps {
  readonly look: Look;
  readonly plan: Sweep;
}

/** How often an ending comes, against the number that is varied. */
export function EndingSweep({ look, plan }: SweepProps) {
  const { words, all } = look;
  const { text } = words;
  const [chosen, setChosen] = useState<string>();
  const ids = endingIds(look);
  // The ending of 1953, where the level has it.
  const ending = chosen ?? ids[0] ?? '';
  const readings = useMemo(() => endingsOfAll(all, ids).filter(({ id }) => id === ending), [look, ending]);
  const name = words.ending(ending);
  const style = { stroke: PALETTE.ink, fill: PALETTE.ink, symbol: 'circle' } as const;
  return (
    <SweepFigure
      {...{ look, plan, readings }}
      name={`ending-${ending}`}
      column="ending"
      title={text('lab.sweep.ending')}
      lines={[{ id: ending, label: name, ...style }]}
    >
      <Pick label={text('lab.sweep.which')} value={ending} onPick={setChosen}>
        {ids.map(id => (
          <option key={id} value={id}>
            {words.ending(id)}
          </option>
        ))}
      </Pick>
    </SweepFigure>
  );
}

const SYMBOLS = { rhomb: 'diamond2', square: 'square2', disc: 'circle', ring: 'circle' } as const;

/** How often each patron wins, against the number that is varied. */
export function WinsSweep({ look, plan }: SweepProps) {
  const { words, all } = look;
  const readings = useMemo(() => all.flatMap(counted => sharesOf(counted, 'win', patronsOf(look))), [look]);
  const lines = patronsOf(look).map((id, i) => {
    const { plane, deep, shape } = PRINTS[inkOf(id, i)];
    return { id, label: words.person(id), stroke: deep, fill: plane, symbol: SYMBOLS[shape] };
  });
  const title = words.text('lab.sweep.wins');
  return <SweepFigure {...{ look, plan, readings, lines, title }} name="wins" column="patron" />;
}

interface LineStyle {
  readonly id: string;
  readonly label: string;
  readonly stroke: string;
  readonly fill: string;
  readonly symbol: 'circle' | 'diamond2' | 'square2';
}
interface SweepFigureProps extends SweepProps {
  readonly name: string;
  readonly title: string;
  readonly column: 'ending' | 'patron';
  readonly readings: readonly Reading[];
  readonly lines: readonly LineStyle[];
  /** What is chosen for it. */
  readonly children?: ReactNode;
}

function SweepFigure({ look, plan, name, title, column, readings, lines, children }: SweepFigureProps) {
  const { words, all, level } = look;
  const { text } = words;
  const usual = settingOf(level.scenario, plan.bench.length, plan.lens, plan.path);
  const draw = useMemo<FigureProps['draw']>(() => {
    const [from = 0, to = 0] = [plan.values[0], plan.values.at(-1)];
    const given = {
      lines: lines.map(({ id, ...line }) => ({ ...line, points: pointsOf(readings, id) })),
      usual: usual >= from && usual <= to ? { at: usual, label: text('lab.sweep.usual') } : undefined,
      across: words.coefficient(plan.path),
      up: text('lab.shares'),
    };
    return (plots, place) => plots.lines(given, place);
  }, [readings]);
  const arms = new Map(all.map(({ arm }) => [arm.key, arm]));
  const grid: Grid = {
    columns: [column],
    measured: 'share',
    rows: readings.map(({ arm, id, ...estimate }) => ({ arm: arms.get(arm)!, cells: [id], estimate })),
  };
  const said = lines.flatMap(({ id, label }) => saidOf(look, label, pointsOf(readings, id)));
  return <Figure {...{ words, plan, name, title, draw, grid, said }}>{children}</Figure>;
}

interface Point extends Estimate {
  readonly x: number;
}
const pointsOf = (readings: readonly Reading[], of: string): Point[] =>
  readings.filter(({ id, n }) => id === of && n > 0).map(({ arm, ...estimate }) => ({ x: Number(arm), ...estimate }));

/** From one end to the other, and whether the two can be told apart. */
function saidOf({ words }: Look, name: string, points: readonly Point[]): string[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  const ends = {
    first: words.share(first),
    from: words.number(first.x),
    last: words.share(last),
    to: words.number(last.x),
  };
  const told = words.text(parts(first, last) ? 'lab.sweep.parts' : 'lab.sweep.touches');
  return [`${words.text('lab.sweep.said', { name, ...ends })} ${told}`];
}
