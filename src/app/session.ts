import { type ActorRefFrom, createActor, fromPromise } from 'xstate';
import { createHeuristic } from '../ai/heuristic.ts';
import { temperOf } from '../ai/temper.ts';
import {
  type Account,
  type Action,
  type Counsel,
  type Event,
  type GameRecord,
  type Left,
  type Person,
  type Position,
  recordOf,
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
import type { Count } from '../panels/ballot/count.ts';
import { computer } from '../seats/computer.ts';
import type { Chair } from '../seats/controller.ts';
import { type Human, human } from '../seats/human.ts';
import { seating } from '../seats/seating.ts';
import { Changing } from './changing.ts';
import { idleIn } from './idle.ts';
import { countsFrom, lastOwn } from './moments.ts';
import { Order } from './order.ts';
import { AT_ONCE, type Pace, type Sight, sightsOf, timeFor } from './sights.ts';

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
  /** The record that it parted from. */
  readonly left?: Left | undefined;
}

/** What is kept of a game: enough to play it on. */
export interface Save {
  readonly record: GameRecord;
  readonly seed: number;
  /** Ids of the people whom persons play. */
  readonly seats: readonly string[];
}

/** A sitting with persons at it, as a page needs it: all that has happened, and whose decision is awaited. */
export class Session extends Changing {
  readonly deal: Deal;
  readonly #steps: Step[] = [];
  readonly #wire: WireAction[] = [];
  readonly #people = new Map<Seat, Human>();
  readonly #asked = new Map<Seat, View>();
  readonly #sitting: ActorRefFrom<typeof sittingMachine>;
  readonly #order: Order;
  readonly #pace: Pace;
  #round = 0;
  #gathering = false;
  #watched: readonly Sight[] = [];
  #watching = false;
  #skipped = false;
  #goOn: (() => void) | undefined;
  /** Which facts its persons have found under a bar. */
  readonly barred = new Set<string>();
  /** By seat, the step up to which its person has seen the ballots turn over. */
  readonly #turnedOver = new Map<Seat, number>();

  /** Who plays alone sees what others do at the given pace. Between several persons nothing is shown to anybody. */
  constructor(deal: Deal, pace: Pace = AT_ONCE) {
    super();
    const absent = deal.seats.find(seat => deal.scenario.people[seat] === undefined);
    if (absent !== undefined) throw new Error(`no seat ${absent} in level ${deal.scenario.id}`);
    this.deal = { ...deal, seats: [...new Set(deal.seats)].sort((a, b) => a - b) };
    this.#order = new Order(this.deal.seats);
    this.#pace = pace;
    const { scenario, setup, seed, actions = [] } = deal;
    let here = startPosition(scenario, setup);
    for (const action of actions) here = this.#note(here, action);
    const show = fromPromise<void, Played>(async ({ input, signal }) => {
      this.#note(input.before, input.action);
      if (this.isAlone) await this.#show(sightsOf(this.#steps, this.seat), signal);
    });
    this.#sitting = createActor(sittingMachine.provide({ actors: { show } }), {
      input: { scenario, setup, seed, chairs: seating(scenario, this.#chairs()), actions },
    });
    this.#sitting.subscribe(({ value }) => {
      if (value !== 'over' && value !== 'broken') return;
      if (value === 'over') this.#order.end();
      this.#watching = false;
      this.tell();
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
          // Among several persons everyone is asked: who is passed over has had no letter, and all would see it.
          const idle = this.isAlone ? idleIn(view) : undefined;
          if (idle !== undefined) return queueMicrotask(() => this.#people.get(seat)?.answer(idle));
          this.#asked.set(seat, view);
          this.#gather();
        }
      });
      this.#people.set(seat, person);
      chairs.set(seat, { by: 'person', controller: person });
    }
    return chairs;
  }

  /** Those who owe at the same time are asked at the same time: the page is told when all have been. */
  #gather(): void {
    if (this.#gathering) return;
    this.#gathering = true;
    queueMicrotask(() => {
      this.#gathering = false;
      if (this.#asked.size === 0) return;
      this.#order.ask(new Set(this.#asked.keys()), this.#round);
      this.#watching = false;
      this.#skipped = false;
      this.tell();
    });
  }

  /**
   * Ballots that have turned over, until they are read; then one sight after the other, each for its time. All the rest at
   * once if the person skips, takes back or leaves.
   */
  async #show(sights: readonly Sight[], signal: AbortSignal): Promise<void> {
    if (!this.#skipped && this.#pace() > 0 && this.count !== undefined) await this.#stand(signal);
    for (const sight of sights) {
      if (signal.aborted) return;
      this.#watched = [...this.#watched, sight];
      const time = this.#skipped ? 0 : timeFor(sight, this.#pace());
      if (time > 0) await this.#stand(signal, time);
    }
  }

  /** Something stands to be seen, for its time or until it is read. */
  async #stand(signal: AbortSignal, time?: number): Promise<void> {
    this.#watching = true;
    this.tell();
    await new Promise<void>(resolve => {
      const timer = time === undefined ? undefined : setTimeout(resolve, time);
      this.#goOn = () => {
        clearTimeout(timer);
        resolve();
      };
      signal.addEventListener('abort', this.#goOn, { once: true });
    });
    this.#goOn = undefined;
  }

  #note(before: Position, action: Action): Position {
    const { after, events, account, counsel } = witness(before, action);
    this.#steps.push({ before, action, events, account, counsel });
    this.#wire.push(toWire(this.deal.scenario, action));
    if (after.phase !== before.phase) this.#round++;
    return after;
  }

  /** A person's decision. */
  act(action: Action): void {
    const { scenario } = this.deal;
    const asked = new Set(this.#asked.keys());
    if (this.view.phase === 'answers' && this.#order.keepsBack(action, asked, scenario.patrons)) this.tell();
    else {
      this.#watched = [];
      this.#people.get(action.seat)?.answer(action);
    }
  }

  /** Takes back what the only person at the table sealed last, as long as nothing has come of it. */
  takeBack(): void {
    this.#sitting.send({ type: 'takeBack' });
    const { length } = this.#sitting.getSnapshot().context.actions;
    this.#steps.length = length;
    this.#wire.length = length;
    this.#watched = this.#watched.filter(([first]) => first !== undefined && first.ply < length);
    this.#watching = false;
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
  /** Whether one person plays, and has the screen to himself. */
  get isAlone(): boolean {
    return this.deal.seats.length === 1;
  }
  /** The seat whose person has the screen: his decision is awaited, or was the last. */
  get seat(): Seat {
    return this.#order.seat;
  }
  get view(): View {
    return this.#asked.get(this.seat) ?? viewFrom(this.position, this.seat);
  }
  /** The step from which on things are new to whoever has the screen: his own last decision. */
  get from(): number {
    return lastOwn(this.#steps, this.seat, this.isAlone);
  }
  /** What can only be passed on: a letter was awaited, and none has come. */
  get idle(): Action | undefined {
    return idleIn(this.view);
  }

  /** What the only person at the table has seen happen since his last decision, the latest last. */
  get watched(): readonly Sight[] {
    return this.#watched;
  }
  /** Whether others act and the last of what was seen is being shown. */
  get watching(): boolean {
    return this.#watching && this.count === undefined;
  }
  /** The first ballot that has turned over since one's last decision and that whoever has the screen has not yet seen. */
  get count(): Count | undefined {
    return countsFrom(this.#steps, Math.max(this.from, this.#turnedOver.get(this.seat) ?? 0))[0];
  }
  /** It has been seen. */
  readCount(): void {
    const { count } = this;
    if (count === undefined) return;
    this.#turnedOver.set(this.seat, count.ply + 1);
    this.tell();
    this.#goOn?.();
  }
  /** Shows all that is left at once, up to the next decision. */
  skip(): void {
    if (!this.#watching) return;
    this.#skipped = true;
    this.#goOn?.();
  }
  get save(): Save {
    const { scenario, setup, seed, seats, left } = this.deal;
    const record: GameRecord = {
      ...recordOf(scenario, setup, []),
      actions: [...this.#wire],
      ...(left === undefined ? {} : { left }),
    };
    return { record, seed, seats: seats.map(seat => scenario.people[seat]?.id ?? '') };
  }
}
