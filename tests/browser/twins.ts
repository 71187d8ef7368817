import {
  type Action,
  apply,
  fateOf,
  legalActions,
  owing,
  type Phase,
  type Position,
  recordOf,
  type Scenario,
  type Seat,
  type Setup,
  startPosition,
  viewFrom,
} from '../../src/engine/index.ts';
import { told } from '../engine/oracle.ts';
import { generator, one } from '../fixture.ts';

/** Where a person is asked: all who are asked before him have decided, and he has not. */
export interface Asked {
  readonly scenario: Scenario;
  readonly setup: Setup;
  /** The seats that persons play, in order. */
  readonly persons: readonly Seat[];
  readonly seat: Seat;
  readonly phase: Phase;
  /** The round from which on the two games differ. */
  readonly since: Phase;
}
interface Line {
  readonly positions: readonly Position[];
  readonly actions: readonly Action[];
}

const ENDS: ReadonlySet<string> = new Set(['seal', 'pass', 'send', 'reply', 'vote']);
const MOST = 3000;

const isAsked = ({ persons, seat, phase }: Asked, here: Position): boolean =>
  here.phase === phase && owing(here)[0] === seat && owing(here).every(it => persons.includes(it));

/** Goes on from a line by lot, house and computers first, up to where the person is asked; undefined if he never is. */
function goOn(asked: Asked, { positions, actions }: Line, random: () => number): Line | undefined {
  const line = { positions: [...positions], actions: [...actions] };
  for (let plies = 0; plies < MOST; plies++) {
    const here = line.positions[line.positions.length - 1]!;
    if (isAsked(asked, here)) return line;
    const debtors = owing(here);
    const debtor = debtors.find(it => !asked.persons.includes(it)) ?? debtors[0];
    if (debtor === undefined) return undefined;
    const options = legalActions(here, debtor);
    const ends = debtor === fateOf(asked.scenario) ? [] : options.filter(({ type }) => ENDS.has(type));
    const action = one(ends.length > 0 && random() < 0.4 ? ends : options, random);
    line.actions.push(action);
    line.positions.push(apply(here, action));
  }
  return undefined;
}

/** Two games, as saved files, that differ in what others have done in secret, and that the person's seat cannot tell apart. */
export function twins(asked: Asked, seed: number): readonly [string, string] {
  const { scenario, setup, seat, since } = asked;
  const begin: Line = { positions: [startPosition(scenario, setup)], actions: [] };
  for (let tries = 0; tries < 40; tries++) {
    const first = goOn(asked, begin, generator(seed + tries));
    if (first === undefined) continue;
    const at = first.positions.findLastIndex(
      ({ phase }, ply) => phase === since && first.positions[ply - 1]?.phase !== since,
    );
    if (at < 0 || first.actions.slice(at).some(action => action.seat === seat)) continue;
    const stem: Line = { positions: first.positions.slice(0, at + 1), actions: first.actions.slice(0, at) };
    const wanted = told(viewFrom(first.positions.at(-1)!, seat));
    for (let others = 0; others < 40; others++) {
      const second = goOn(asked, stem, generator(~seed - 1000 * tries - others));
      if (second === undefined || told(viewFrom(second.positions.at(-1)!, seat)) !== wanted) continue;
      if (JSON.stringify(second.actions) === JSON.stringify(first.actions)) continue;
      return [fileOf(asked, setup, first.actions), fileOf(asked, setup, second.actions)];
    }
  }
  throw new Error(`no two games that seat ${seat} cannot tell apart in ${asked.phase}`);
}

const fileOf = ({ scenario, persons }: Asked, setup: Setup, actions: readonly Action[]): string =>
  JSON.stringify({
    ...{ game: 'nests-and-tails', save: 1, seed: 1 },
    seats: persons.map(seat => scenario.people[seat]?.id),
    record: recordOf(scenario, setup, actions),
  });
