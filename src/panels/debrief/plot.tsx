import { type ReactNode, useId } from 'react';
import type { Span } from '../loyalty.ts';
import { useTable } from '../table.tsx';

interface Line {
  /** From 0 to 100, a value a moment; where there is none, the line breaks. */
  readonly values: readonly (number | undefined)[];
  readonly dashed?: boolean;
}
interface PlotProps {
  readonly lines: readonly Line[];
  /** What was believed: a stretch a moment. */
  readonly stretches?: readonly (Span | undefined)[];
  /** Where something changed: after which moment, and what stands there. */
  readonly changes?: readonly { readonly after: number; readonly marks: ReactNode }[];
  /** What the top and the foot of the scale mean. */
  readonly high: string;
  readonly low: string;
  /** Under each moment; an empty one has its tick and no word. */
  readonly ticks: readonly string[];
}

const WIDTH = 282;
const HEIGHT = 164;
const LEFT = 10;
const RIGHT = 14;
const TOP = 22;
const FOOT = 40;

/** Runs of what is there, each with the index at which it begins. */
function runsOf<T>(values: readonly (T | undefined)[]): { readonly from: number; readonly run: readonly T[] }[] {
  const runs: { from: number; run: T[] }[] = [];
  values.forEach((value, index) => {
    if (value === undefined) return;
    const last = runs.at(-1);
    if (last !== undefined && last.from + last.run.length === index) last.run.push(value);
    else runs.push({ from: index, run: [value] });
  });
  return runs;
}

/** A small plot in ink: lines, what was believed as a hatched stretch, and where something changed. It is for the eye only. */
export function Plot({ lines, stretches = [], changes = [], high, low, ticks }: PlotProps) {
  const hatch = useId();
  const step = (WIDTH - LEFT - RIGHT) / Math.max(1, ticks.length - 1);
  const x = (moment: number) => LEFT + moment * step;
  const y = (value: number) => TOP + ((100 - value) / 100) * (HEIGHT - TOP - FOOT);
  const path = (points: readonly (readonly [number, number])[]) =>
    points.map(([px, py], i) => `${i === 0 ? 'M' : 'L'}${px.toFixed(1)} ${py.toFixed(1)}`).join('');
  return (
    <div className="plot" aria-hidden="true">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <defs>
          <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path className="plot-hatch" d="M0 0V6" />
          </pattern>
        </defs>
        <path className="plot-grid" d={`M${LEFT} ${y(100)}H${WIDTH - RIGHT}M${LEFT} ${y(50)}H${WIDTH - RIGHT}`} />
        <path className="plot-axis" d={`M${LEFT} ${y(0)}H${WIDTH - RIGHT}`} />
        {ticks.map((_, moment) => (
          <path key={moment} className="plot-axis" d={`M${x(moment)} ${y(0)}v5`} />
        ))}
        {runsOf(stretches).map(({ from, run }) => (
          <path
            key={from}
            className="plot-stretch"
            fill={`url(#${hatch})`}
            d={`${path([
              ...run.map((span, i) => [x(from + i), y(span[1])] as const),
              ...run.map((span, i) => [x(from + i), y(span[0])] as const).reverse(),
            ])}Z`}
          />
        ))}
        {changes.map(({ after }) => (
          <path key={after} className="plot-change" d={`M${x(after + 0.5)} ${TOP}V${y(0)}`} />
        ))}
        {lines.map(({ values, dashed }, line) =>
          runsOf(values).map(({ from, run }) => (
            <path
              key={`${line}/${from}`}
              className={dashed ? 'plot-line plot-dashed' : 'plot-line'}
              d={`${path(run.map((value, i) => [x(from + i), y(value)] as const))}h.01`}
            />
          )),
        )}
        <text className="plot-word" x={LEFT} y={TOP - 7}>
          {high}
        </text>
        <text className="plot-word" x={LEFT + 3} y={y(0) - 5}>
          {low}
        </text>
        {ticks.map((word, moment) => (
          <text
            key={moment}
            className="plot-word"
            x={x(moment)}
            y={y(0) + 19 + (moment % 2) * 15}
            textAnchor={moment === 0 ? 'start' : moment === ticks.length - 1 ? 'end' : 'middle'}
          >
            {word}
          </text>
        ))}
      </svg>
      {changes.map(({ after, marks }) => (
        <span key={after} className="plot-marks" style={{ insetInlineStart: `${(100 * x(after + 0.5)) / WIDTH}%` }}>
          {marks}
        </span>
      ))}
    </div>
  );
}

/** The day on which each turn began, and the end. */
export function useTicks(turns: readonly number[]): readonly string[] {
  const { view, text } = useTable();
  const specs = view.scenario.lengths[view.length]?.turns ?? [];
  const month = new Intl.DateTimeFormat(document.documentElement.lang, { month: 'short', timeZone: 'UTC' });
  return turns.map((turn, index) => {
    const from = specs[turn - 1]?.from;
    if (index === turns.length - 1 || from === undefined) return text('debrief.end');
    const day = new Date(`${from}T00:00Z`);
    return `${day.getUTCDate()} ${month.format(day)}`;
  });
}
