import {
  type Action,
  chances,
  fateOf,
  type GameRecord,
  type Misfit,
  type Position,
  type Replayed,
  reckoning,
  replay,
  result,
  sameAction,
  type WireAction,
} from '../engine/index.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { HistoricalRecord, Sourcing } from './record.ts';

/** One action of a record as it is told: the action itself, its evidence, and what odds the model gave it. */
export type Told = WireAction &
  Partial<Sourcing> & {
    /** 0-based. */
    readonly n: number;
    readonly seat: string;
    readonly type: string;
    /** For fate, members and clients: the odds of just this, by chance or by the man's reckoning. */
    readonly permille?: number;
  };

export interface Annals {
  readonly steps: readonly Told[];
  /** Whether every action was legal where it stands. */
  readonly legal: boolean;
  readonly misfit?: Misfit;
  /** `null` if the record stops before the end. */
  readonly ending: string | null;
  readonly winner: string | null;
  /** Whose man each client was last, and truly: `null` for nobody's ever. */
  readonly patrons: Readonly<Record<string, string | null>>;
}

/** The odds of an action where they are the model's to give: by chance, or by a client's or member's own reckoning. */
export function permilleOf(here: Position, action: Action): number | undefined {
  const odds = action.seat === fateOf(here.game.scenario) ? chances(here) : reckoning(here, action.seat)?.options;
  return odds?.find(odd => sameAction(odd.action, action))?.permille;
}

function lastPatrons({ people }: Scenario, { positions }: Replayed): Record<string, string | null> {
  const patrons: Record<string, string | null> = {};
  people.forEach(({ id, role }, person) => {
    if (role !== 'client') return;
    const last = positions.findLast(({ game }) => game.serves[person]! >= 0);
    patrons[id] = last === undefined ? null : people[last.game.serves[person]!]!.id;
  });
  return patrons;
}

/** Replays a record and tells it. */
export function annalsOf(scenario: Scenario, record: GameRecord | HistoricalRecord): Annals {
  const replayed = replay(scenario, record);
  const { positions, actions, misfit } = replayed;
  const history = 'history' in record ? record.history : [];
  const steps = actions.map((action, n): Told => {
    const permille = permilleOf(positions[n]!, action);
    return { n, ...record.actions[n]!, ...history[n], ...(permille === undefined ? {} : { permille }) } as Told;
  });
  const outcome = result(positions[positions.length - 1]!);
  return {
    steps,
    legal: misfit === undefined,
    ...(misfit === undefined ? {} : { misfit }),
    ending: outcome?.ending ?? null,
    winner: outcome === undefined ? null : scenario.people[outcome.winner]!.id,
    patrons: lastPatrons(scenario, replayed),
  };
}
