import type { Phase } from '../engine/chart.ts';
import type { Key } from '../text/index.ts';
import { useTable } from './table.tsx';

interface Stage {
  readonly name: Key;
  readonly phases: readonly Phase[];
}

/** The stretches of a game, each as its players walk it. What no one is asked in belongs to the stage before. */
const STRETCHES: readonly (readonly Stage[])[] = [
  [
    { name: 'stage.proposal', phases: ['deals', 'division'] },
    { name: 'stage.bargaining', phases: ['bargaining', 'concession'] },
    { name: 'stage.vote', phases: ['divisionBallot'] },
    { name: 'stage.staffing', phases: ['formation'] },
  ],
  [
    { name: 'stage.dispatches', phases: ['dispatches'] },
    { name: 'stage.alliances', phases: ['offers', 'answers', 'informing'] },
    { name: 'stage.orders', phases: ['orders'] },
    { name: 'stage.evening', phases: ['approaches', 'resolution'] },
    {
      name: 'stage.presidium',
      phases: [
        ...(['agenda', 'statements', 'warning', 'room', 'ballot', 'tally', 'defiance', 'custody'] as const),
        ...(['riposte', 'aftermath', 'redivision'] as const),
      ],
    },
  ],
  [
    { name: 'stage.spoils', phases: ['settlement'] },
    { name: 'stage.pleas', phases: ['pleas', 'audience'] },
  ],
  [
    { name: 'stage.plenum', phases: ['plenum', 'verdict'] },
    { name: 'stage.years', phases: ['epilogue'] },
    { name: 'stage.end', phases: ['over'] },
  ],
];

/** The stretch of the game in which a phase lies, and which of its stages it is. */
function stretchOf(phase: Phase): { readonly stretch: readonly Stage[]; readonly now: number } {
  const stretch = STRETCHES.find(stages => stages.some(({ phases }) => phases.includes(phase))) ?? [];
  return { stretch, now: stretch.findIndex(({ phases }) => phases.includes(phase)) };
}

/** How many stages of its stretch lie behind a phase. */
export const stagesBehind = (phase: Phase): number => Math.max(0, stretchOf(phase).now);

interface StagesProps {
  readonly phase: Phase;
  /** As a line of words on a paper, or as slanted plates over the board. */
  readonly look?: 'stages' | 'plates';
}

/** Where in the turn one stands: what is past, what is now, what comes. */
export function Stages({ phase, look = 'stages' }: StagesProps) {
  const { text } = useTable();
  const { stretch, now } = stretchOf(phase);
  return (
    <ol className={look} aria-label={text('stage.where')}>
      {stretch.map(({ name }, index) => (
        <li
          key={name}
          className={index < now ? 'past' : ''}
          {...(index === now ? { 'aria-current': 'step' as const } : {})}
        >
          {text(name)}
        </li>
      ))}
    </ol>
  );
}
