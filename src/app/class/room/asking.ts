import { type ActorRefFrom, createActor, fromPromise } from 'xstate';
import {
  type Action,
  type GameRecord,
  type Position,
  recordOf,
  type Seat,
  startPosition,
  toWire,
  type View,
  type WireAction,
  witness,
} from '../../../engine/index.ts';
import { sittingMachine } from '../../../machines/sitting.ts';
import type { Step as Played } from '../../../machines/take-back.ts';
import { computer } from '../../../seats/computer.ts';
import type { Chair, Past } from '../../../seats/controller.ts';
import { type Human, human } from '../../../seats/human.ts';
import { seating } from '../../../seats/seating.ts';
import type { Deal, Save, Step } from '../../session.ts';
import { StandIns } from './stand-ins.ts';

interface Wishes {
  /** An action that nobody need be called for, if there is one. */
  due(): Action | undefined;
  /** The game waits for the room. */
  onAsked(): void;
  /** It is over, or broke off. */
  onEnd(): void;
}

/** The sitting behind a class at one screen: whom the game asks, what has been played, and who decides for those who are not there. */
export class Asking {
  readonly deal: Deal;
  readonly steps: Step[] = [];
  readonly asked = new Map<Seat, View>();
  readonly #wire: WireAction[] = [];
  readonly #people = new Map<Seat, Human>();
  readonly #sitting: ActorRefFrom<typeof sittingMachine>;
  readonly #standIns: StandIns;
  readonly #wishes: Wishes;
  #gathering = false;

  constructor(deal: Deal, wishes: Wishes) {
    this.deal = deal;
    this.#wishes = wishes;
    const { scenario, setup, seed, actions = [] } = deal;
    this.#standIns = new StandIns(scenario, setup, seed);
    let here = startPosition(scenario, setup);
    for (const action of actions) here = this.#note(here, action);
    const show = fromPromise<void, Played>(async ({ input }) => void this.#note(input.before, input.action));
    this.#sitting = createActor(sittingMachine.provide({ actors: { show } }), {
      input: { scenario, setup, seed, chairs: seating(scenario, this.#chairs()), actions },
    });
    this.#sitting.subscribe(({ value }) => {
      if (value === 'over' || value === 'broken') wishes.onEnd();
    });
  }
  start(): void {
    this.#sitting.start();
  }

  #chairs(): Map<Seat, Chair> {
    const { scenario, seats } = this.deal;
    const chairs = new Map<Seat, Chair>();
    for (let patron = 0; patron < scenario.patrons; patron++)
      chairs.set(patron as Seat, { by: 'computer', controller: computer(view => this.decide(view)) });
    for (const seat of seats) {
      const person = human(view => {
        if (view === undefined) this.asked.delete(seat);
        else {
          this.asked.set(seat, view);
          this.gather();
        }
      });
      this.#people.set(seat, person);
      chairs.set(seat, { by: 'person', controller: person });
    }
    return chairs;
  }
  #note(before: Position, action: Action): Position {
    const { after, events, account, counsel } = witness(before, action);
    this.steps.push({ before, action, events, account, counsel });
    this.#wire.push(toWire(this.deal.scenario, action));
    return after;
  }

  /** Those who owe at the same time are asked at the same time: what is decided already is played, and then the room is asked. */
  gather(): void {
    if (this.#gathering) return;
    this.#gathering = true;
    queueMicrotask(() => {
      this.#gathering = false;
      if (this.asked.size === 0) return;
      const due = this.#wishes.due();
      if (due !== undefined) this.answer(due);
      else this.#wishes.onAsked();
    });
  }
  answer(action: Action): void {
    this.#people.get(action.seat)?.answer(action);
  }
  /** What the computer decides for a seat. */
  decide(view: View): Action {
    return this.#standIns.decide(view, this.past);
  }

  retry(): void {
    this.#sitting.send({ type: 'retry' });
  }
  stop(): void {
    this.#sitting.stop();
  }
  get past(): Past {
    return this.#sitting.getSnapshot().context;
  }
  get over(): boolean {
    return this.#sitting.getSnapshot().value === 'over';
  }
  get error(): unknown {
    return this.#sitting.getSnapshot().context.error;
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
