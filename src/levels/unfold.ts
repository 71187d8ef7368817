import {
  type Action,
  apply,
  chances,
  fateOf,
  fromWire,
  isOver,
  legalActions,
  owing,
  type Position,
  reckoning,
  recordOf,
  type Scenario,
  type Seat,
  sameAction,
  startPosition,
  toWire,
  type WireAction,
} from '../engine/index.ts';
import type { Act, Chronicle, Evidence, Otherwise, Told as ToldStep } from './chronicle.ts';
import type { Result } from './problem.ts';
import type { HistoricalRecord, RecordStanding, Sourcing } from './record.ts';

/** One action that a chronicle states. */
interface Entry {
  readonly act: Act;
  readonly evidence: Evidence;
}

/** What another chronicle left, where this one parts from it. */
export interface Other {
  readonly chronicle: Chronicle;
  readonly record: HistoricalRecord;
}

/** The steps in full: what is done as there, it is known not to have happened here. */
function stepsOf({ steps }: Chronicle, other: Other | undefined): ToldStep[] {
  return steps.map(step => {
    if (!('as' in step)) return step;
    const there = other?.chronicle.steps.find(it => 'id' in it && it.id === step.as);
    if (there === undefined || 'as' in there) throw new Error(`no step "${step.as}" to do again`);
    return { ...there, standing: 'counterfactual' };
  });
}

function entriesOf(steps: readonly ToldStep[]): Entry[] {
  return steps.flatMap(step => {
    const acts =
      'votes' in step
        ? Object.entries(step.votes).flatMap(([vote, seats]) => seats.map(seat => ({ type: 'vote', seat, vote })))
        : step.acts.map(act => ({ ...act, seat: step.seat }));
    return acts.map(act => ({ act, evidence: step }));
  });
}

const fits = (wire: Readonly<Record<string, unknown>>, pattern: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(pattern).every(([key, value]) => key === 'pick' || wire[key] === value);

/** Whether the game has left its last turn behind. */
const isAfter = ({ phase, game }: Position): boolean => game.plenumHeld || phase === 'plenum' || phase === 'verdict';

/** The likeliest by the model: by fate's odds, or by the reckoning of the seat. */
function likeliest(here: Position, seat: Seat, options: readonly Action[]): Action | undefined {
  const odds = seat === fateOf(here.game.scenario) ? chances(here) : reckoning(here, seat)?.options;
  const among = (odds ?? []).filter(({ action }) => options.some(option => sameAction(option, action)));
  return among.reduce<(typeof among)[number] | undefined>(
    (best, odd) => (best === undefined || odd.permille > best.permille ? odd : best),
    undefined,
  )?.action;
}

function byRule(here: Position, seat: Seat, rules: readonly Otherwise[]): Action | undefined {
  const { scenario } = here.game;
  const legal = legalActions(here, seat);
  for (const rule of rules) {
    const options = legal.filter(action => fits(toWire(scenario, action), rule));
    if (options.length === 0) continue;
    if (rule.pick === 'middle') return options[options.length >> 1]!;
    return rule.pick === 'likeliest' ? likeliest(here, seat, options) : options[0]!;
  }
  return undefined;
}

/** One walk through the game, with the chronicle in hand. */
class Walk {
  position: Position;
  readonly actions: Action[] = [];
  readonly history: Sourcing[] = [];
  readonly #entries: readonly Entry[];
  readonly #rules: readonly Otherwise[];
  #next = 0;
  #date = '';

  readonly #filled: RecordStanding;

  /** `before`: the actions it takes over from the record that it leaves. */
  constructor(
    scenario: Scenario,
    chronicle: Chronicle,
    steps: readonly ToldStep[],
    before: readonly (readonly [WireAction, Sourcing])[],
  ) {
    this.position = startPosition(scenario, chronicle.setup);
    for (const [wire, sourcing] of before) this.#play(fromWire(scenario, wire), sourcing);
    this.#filled = chronicle.leaves === undefined ? 'needed' : 'counterfactual';
    this.#entries = entriesOf(steps);
    this.#rules = chronicle.otherwise;
  }

  get #turns() {
    const { scenario, length } = this.position.game;
    return scenario.lengths[length]?.turns ?? [];
  }
  /** The turn under way, 0-based; one past the last when all turns are over. The first night belongs to the first. */
  get #turn(): number {
    return isAfter(this.position) ? this.#turns.length : Math.max(0, this.position.game.turn - 1);
  }
  #turnOf(date: string): number {
    const turn = this.#turns.findIndex(({ to }) => date <= to);
    return turn < 0 ? this.#turns.length : turn;
  }
  #said(entry: Entry): string {
    const { seat, type, ...rest } = entry.act;
    return `${entry.evidence.date} ${seat} ${type} ${Object.values(rest).join(' ')}`.trim();
  }

  #play(action: Action, sourcing: Sourcing): void {
    this.#date = sourcing.date;
    this.position = apply(this.position, action);
    this.actions.push(action);
    this.history.push(sourcing);
  }

  /** Plays the next action that the chronicle states, if its hour has come. Returns what is wrong, or whether it did. */
  #state(): boolean | string {
    const entry = this.#entries[this.#next];
    if (entry === undefined) return false;
    const { id, date, about, sources, standing } = entry.evidence;
    const turn = this.#turnOf(date);
    if (turn > this.#turn) return false;
    if (turn < this.#turn) return `no place for ${this.#said(entry)}`;
    const { scenario } = this.position.game;
    const options = owing(this.position)
      .flatMap(seat => legalActions(this.position, seat))
      .filter(action => fits(toWire(scenario, action), entry.act));
    if (options.length === 0) return false;
    if (options.length > 1) return `${this.#said(entry)} may mean ${options.length} things`;
    if (date < this.#date) return `${this.#said(entry)} comes after ${this.#date}`;
    this.#play(options[0]!, { date, ...(about ? { about } : {}), sources, standing, step: id });
    this.#next++;
    return true;
  }

  /** Plays what the rules say of a seat of which the chronicle is silent. Returns what is wrong, if anything. */
  #fill(): string | undefined {
    const turn = this.#turns[Math.min(this.#turn, this.#turns.length - 1)]!;
    for (const seat of owing(this.position)) {
      const action = byRule(this.position, seat, this.#rules);
      if (action === undefined) continue;
      const date = this.#date > turn.from ? this.#date : turn.from;
      this.#play(action, { date, sources: turn.sources, standing: this.#filled });
      return undefined;
    }
    const { phase, game } = this.position;
    const names = owing(this.position).map(seat => game.scenario.people[seat]?.id ?? 'fate');
    const entry = this.#entries[this.#next];
    return `nothing is said of ${names.join(', ')} in ${phase} of turn ${game.turn}${entry ? `; next is ${this.#said(entry)}` : ''}`;
  }

  /** Returns what is wrong, if anything. */
  run(): string | undefined {
    while (!isOver(this.position)) {
      const stated = this.#state();
      if (typeof stated === 'string') return stated;
      if (stated) continue;
      const problem = this.#fill();
      if (problem !== undefined) return problem;
    }
    const left = this.#entries[this.#next];
    return left && `no place for ${this.#said(left)}`;
  }
}

/** What a chronicle takes over: the actions of another record up to the last of the step after which it leaves it. */
function takenOver({ leaves }: Chronicle, other: HistoricalRecord | undefined): number {
  if (leaves === undefined) return 0;
  const last = other?.history.findLastIndex(({ step }) => step === leaves.after) ?? -1;
  if (last < 0) throw new Error(`no step "${leaves.after}" in record "${leaves.record}"`);
  return last + 1;
}

/**
 * A chronicle as a legal game of its level, or why it is none: with all that could be played before. `other` is what it
 * leaves, if it leaves anything. Throws if that has no such step, or no longer fits the rules.
 */
export function unfold(
  scenario: Scenario,
  chronicle: Chronicle,
  other?: Other,
): Result<HistoricalRecord, { readonly problem: string; readonly played: HistoricalRecord }> {
  const ply = takenOver(chronicle, other?.record);
  const before = (other?.record.actions ?? [])
    .slice(0, ply)
    .map((wire, n) => [wire, other!.record.history[n]!] as const);
  const walk = new Walk(scenario, chronicle, stepsOf(chronicle, other), before);
  const problem = walk.run();
  const record = {
    ...recordOf(scenario, chronicle.setup, walk.actions),
    ...(chronicle.leaves === undefined ? {} : { left: { record: chronicle.leaves.record, ply } }),
    history: walk.history,
  };
  return problem === undefined ? { ok: true, value: record } : { ok: false, problems: { problem, played: record } };
}
