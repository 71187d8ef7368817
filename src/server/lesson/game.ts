import {
  type Action,
  advance,
  copyGame,
  fromWire,
  type GameRecord,
  isLegal,
  isOver,
  type Phase,
  type Position,
  RECORD_FORMAT,
  RULES_VERSION,
  ruleOf,
  type Scenario,
  type Setup,
  scratch,
  share,
  startPosition,
  type WireAction,
  witness,
} from '../../engine/index.ts';
import type { Forecast } from '../../net/lesson.ts';
import { type Count, isFor, motionOf, type Reader, type Seen, Teller } from '../../net/told.ts';
import { Draws } from '../../seats/draws.ts';

/** A step of which somebody may be told something. */
interface Told {
  readonly seat: number;
  readonly turn: number;
  readonly seen: Omit<Seen, 'ply' | 'own'>[];
  readonly count: Omit<Count, 'ply'> | undefined;
}

/** What a reader has been told, in the order of it. */
export interface Tale {
  readonly seen: readonly Seen[];
  readonly counts: readonly Count[];
  /** How many steps he has been told of. */
  readonly heard: number;
  /** How many before his seat decided last. */
  readonly from: number;
}
export const NOTHING_TOLD: Tale = { seen: [], counts: [], heard: 0, from: 0 };

/** Phases that change what one may expect of the three. */
const ANEW: ReadonlySet<Phase> = new Set<Phase>(['orders', 'settlement', 'plenum', 'epilogue']);

/** The game of a lesson as its log tells it: every action played, in order, and all that came of it. */
export class LessonGame {
  readonly scenario: Scenario;
  readonly setup: Setup;
  readonly seed: number;
  readonly draws: Draws;
  readonly actions: WireAction[] = [];
  /** Which of them pupils decided, by their places. */
  readonly byPupils: number[] = [];
  /** Of each turn, how many actions had been played when it began. */
  readonly turns = new Map<number, number>();
  /** How many had been played when what is guessed of became a question. */
  readonly asked: { [A in Forecast['about']]: number } = { leader: 0, ballot: 0 };
  forecasts: Forecast[] = [];
  position: Position;
  readonly #told: Told[] = [];
  readonly #teller = new Teller();

  constructor(scenario: Scenario, setup: Setup, seed: number) {
    this.scenario = scenario;
    this.setup = setup;
    this.seed = seed;
    this.draws = new Draws(seed);
    this.position = startPosition(scenario, setup);
  }

  get over(): boolean {
    return isOver(this.position);
  }

  /** The position after an action; undefined if the rules do not allow it. Nothing is changed. */
  after(wire: WireAction, here: Position = this.position): Position | undefined {
    const action = fromWire(this.scenario, wire);
    if (!isLegal(here, action)) return undefined;
    const after = scratch(here);
    advance(after, action);
    share(here.game, after.game);
    return after;
  }

  /** The position after an action that is allowed, as if somebody else had still to act. */
  within(wire: WireAction, { phase, game }: Position): Position {
    const action = fromWire(this.scenario, wire);
    const draft = copyGame(game);
    ruleOf(action.type).play(draft, action);
    share(game, draft);
    return { phase, game: draft };
  }

  /** Throws if the rules do not allow it; then nothing has changed. */
  play(wire: WireAction, byPupils = false): void {
    const before = this.position;
    const action = fromWire(this.scenario, wire);
    const { after, events } = witness(before, action);
    this.draws.note(before, action.seat);
    if (byPupils) this.byPupils.push(this.actions.length);
    this.actions.push(wire);
    // Whoever looks again sees at a glance what is no other than before.
    share(before.game, after.game);
    this.position = after;
    if (after.game.turn !== before.game.turn) this.turns.set(after.game.turn, this.actions.length);
    this.#ask(before, after);
    this.#tell(before, action, events);
  }

  /** Questions are asked anew where something has come between: the letters, the evening, a fall. */
  #ask({ phase: was, game: { turn, motionsMade } }: Position, { phase, game }: Position): void {
    const comes =
      phase !== was && (phase === 'agenda' ? was === 'resolution' || was === 'approaches' : ANEW.has(phase));
    if (game.turn !== turn || comes) this.asked.leader = this.actions.length;
    // A package is spoken of from its beginning.
    const isNew = phase !== was && (phase === 'division' || phase === 'divisionBallot');
    if (game.motionsMade > motionsMade || isNew) this.asked.ballot = this.actions.length;
  }

  #tell(before: Position, action: Action, events: ReturnType<typeof witness>['events']): void {
    const count = this.#teller.note({ before, action, events });
    const motion = motionOf({ before, action });
    const { stage } = before.game;
    const seen = events.map(event => ({ turn: event.turn, event, motion, stage }));
    this.#told.push({ seat: action.seat, turn: before.game.turn, seen, count });
  }

  /** What a reader has been told from a step on; the steps before it have been counted in `after`. */
  tale(reader: Reader, from = 0, after: Tale = NOTHING_TOLD, until = this.#told.length): Tale {
    const seen: Seen[] = [];
    const counts: Count[] = [];
    let { heard, from: since } = after;
    for (let ply = from; ply < until; ply++) {
      const told = this.#told[ply]!;
      const own = told.seat === reader;
      if (own) since = heard;
      const his = told.seen.filter(({ event }) => isFor(event, reader));
      if (his.length === 0 && told.count === undefined) continue;
      for (const item of his) seen.push({ ply: heard, own, ...item });
      if (told.count !== undefined) counts.push({ ply: heard, ...told.count });
      heard++;
    }
    return { seen, counts, heard, from: since };
  }

  /** The same game as it stood when a turn began. */
  backTo(turn: number): LessonGame {
    const length = this.turns.get(turn);
    if (length === undefined) throw new Error(`turn ${turn} has not begun`);
    const game = new LessonGame(this.scenario, this.setup, this.seed);
    const byPupils = new Set(this.byPupils);
    for (const [ply, action] of this.actions.slice(0, length).entries()) game.play(action, byPupils.has(ply));
    game.forecasts = this.forecasts.filter(({ ply }) => ply < length);
    return game;
  }

  get record(): GameRecord {
    const { scenario, setup, actions } = this;
    return {
      format: RECORD_FORMAT,
      rules: RULES_VERSION,
      level: scenario.id,
      levelHash: scenario.hash,
      setup,
      actions: [...actions],
    };
  }
}
