import { type ActorRefFrom, createActor, fromPromise } from 'xstate';
import { createHeuristic } from '../ai/heuristic.ts';
import { temperOf } from '../ai/temper.ts';
import {
  type Account,
  type Action,
  type Counsel,
  type Event,
  type GameRecord,
  type Person,
  type Phase,
  type Position,
  RECORD_FORMAT,
  RULES_VERSION,
  type Scenario,
  type Seat,
  type Setup,
  startPosition,
  toWire,
  type View,
  viewFrom,
  type WireAction,
  witness,
} from '../engine/index.ts';
import { mayTakeBack, sittingMachine } from '../machines/sitting.ts';
import type { Step as Played } from '../machines/take-back.ts';
import { computer } from '../seats/computer.ts';
import type { Chair } from '../seats/controller.ts';
import { type Human, human } from '../seats/human.ts';
import { seating } from '../seats/seating.ts';

/** One action as it was played, and what came of it. */
export interface Step {
  readonly before: Position;
  readonly action: Action;
  readonly events: readonly Event[];
  readonly account: Account | undefined;
  readonly counsel: Counsel | undefined;
}

/** What is needed to begin a game, or to take one up again. */
export interface Deal {
  readonly scenario: Scenario;
  readonly setup: Setup;
  readonly seed: number;
  /** The seats that persons play. */
  readonly seats: readonly Seat[];
  /** What was played so far; every action must be legal. */
  readonly actions?: readonly Action[];
}

/** What is kept of a game: enough to play it on. */
export interface Save {
  readonly record: GameRecord;
  readonly seed: number;
  /** Ids of the people whom persons play. */
  readonly seats: readonly string[];
}

/** Rounds in which one who has nothing to decide need not say so. */
const IDLE: ReadonlySet<Phase> = new Set<Phase>(['answers', 'informing']);
const forcedIn = ({ phase, options }: View): Action | undefined =>
  IDLE.has(phase) && options.length === 1 ? options[0] : undefined;

/** A sitting with persons at it, as a page needs it: all that has happened, and whose decision is awaited. */
export class Session {
  readonly deal: Deal;
  readonly #steps: Step[] = [];
  readonly #wire: WireAction[] = [];
  readonly #people = new Map<Seat, Human>();
  readonly #asked = new Map<Seat, View>();
  readonly #listeners = new Set<() => void>();
  readonly #sitting: ActorRefFrom<typeof sittingMachine>;
  #version = 0;

  constructor(deal: Deal) {
    this.deal = deal;
    const { scenario, setup, seed, actions = [] } = deal;
    let here = startPosition(scenario, setup);
    for (const action of actions) here = this.#note(here, action);
    const show = fromPromise<void, Played>(async ({ input }) => {
      this.#note(input.before, input.action);
    });
    this.#sitting = createActor(sittingMachine.provide({ actors: { show } }), {
      input: { scenario, setup, seed, chairs: seating(scenario, this.#chairs()), actions },
    });
    this.#sitting.subscribe(({ value }) => {
      if (value === 'over' || value === 'broken') this.#tell();
    });
    this.#sitting.start();
  }

  #chairs(): Map<Seat, Chair> {
    const { scenario, setup, seed, seats } = this.deal;
    const chairs = new Map<Seat, Chair>();
    for (let index = 0; index < scenario.patrons; index++) {
      const player = createHeuristic(temperOf(scenario, index, setup.temperaments), seed + index);
      chairs.set(index as Person, { by: 'computer', controller: computer(view => player(view).action) });
    }
    for (const seat of seats) {
      const person = human(view => {
        if (view === undefined) this.#asked.delete(seat);
        else {
          const forced = forcedIn(view);
          if (forced !== undefined) return queueMicrotask(() => this.act(forced));
          this.#asked.set(seat, view);
          this.#tell();
        }
      });
      this.#people.set(seat, person);
      chairs.set(seat, { by: 'person', controller: person });
    }
    return chairs;
  }

  #note(before: Position, action: Action): Position {
    const { after, events, account, counsel } = witness(before, action);
    this.#steps.push({ before, action, events, account, counsel });
    this.#wire.push(toWire(this.deal.scenario, action));
    return after;
  }

  #tell(): void {
    this.#version++;
    for (const listener of this.#listeners) listener();
  }

  /** A person's decision. */
  act(action: Action): void {
    this.#people.get(action.seat)?.answer(action);
  }

  /** Takes back what the only person at the table sealed last, as long as nothing has come of it. */
  takeBack(): void {
    this.#sitting.send({ type: 'takeBack' });
    const { length } = this.#sitting.getSnapshot().context.actions;
    this.#steps.length = length;
    this.#wire.length = length;
  }
  get mayTakeBack(): boolean {
    return mayTakeBack(this.#sitting.getSnapshot().context);
  }
  retry(): void {
    this.#sitting.send({ type: 'retry' });
  }
  stop(): void {
    this.#sitting.stop();
  }

  /** Called whenever a decision is awaited, and at the end. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly version = (): number => this.#version;

  get position(): Position {
    return this.#sitting.getSnapshot().context.position;
  }
  get steps(): readonly Step[] {
    return this.#steps;
  }
  get over(): boolean {
    return this.#sitting.getSnapshot().value === 'over';
  }
  /** Why the sitting broke off, if it did. */
  get error(): unknown {
    return this.#sitting.getSnapshot().context.error;
  }
  /** The seat of the person whose decision is awaited, the first in order; else the first person's. */
  get seat(): Seat {
    const { seats } = this.deal;
    return seats.find(seat => this.#asked.has(seat)) ?? (seats[0] as Seat);
  }
  get view(): View {
    return this.#asked.get(this.seat) ?? viewFrom(this.position, this.seat);
  }
  get save(): Save {
    const { scenario, setup, seed, seats } = this.deal;
    const record: GameRecord = {
      format: RECORD_FORMAT,
      rules: RULES_VERSION,
      level: scenario.id,
      levelHash: scenario.hash,
      setup,
      actions: [...this.#wire],
    };
    return { record, seed, seats: seats.map(seat => scenario.people[seat]?.id ?? '') };
  }
}
