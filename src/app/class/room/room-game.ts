import {
  type Action,
  owing,
  type Phase,
  type Position,
  type Seat,
  sameAction,
  toWire,
  type View,
  viewFrom,
} from '../../../engine/index.ts';
import { standing } from '../../../engine/power.ts';
import { Changing } from '../../changing.ts';
import type { Deal, Save, Step } from '../../session.ts';
import { Asking } from './asking.ts';
import { FRESH, type RoomState } from './kept.ts';
import { expected, nextPass, nextRound, type Round } from './rounds.ts';

const LETTERS: ReadonlySet<Phase> = new Set<Phase>(['answers', 'informing']);

/** What a seat that has come forward sees, and whether it decides: who is called and owes nothing sees no more than the wall has shown. */
export interface Desk {
  readonly view: View;
  readonly decides: boolean;
  /** The step up to which its news goes. */
  readonly until: number;
}

/** A game of a class at one screen: pupils are called round by round, and nothing in who is called depends on a secret. */
export class RoomGame extends Changing {
  readonly #asking: Asking;
  /** Seats that the computer plays for as long as this round lasts. */
  readonly #forNow = new Set<Seat>();
  readonly #waiting: Action[] = [];
  readonly #speaks: boolean;
  #state: RoomState;
  #visitor: Seat | undefined;

  /** `speaks`: offers are made before all. */
  constructor(deal: Deal, speaks: boolean, state: RoomState = FRESH, waiting: readonly Action[] = []) {
    super();
    this.#speaks = speaks;
    this.#state = state;
    this.#waiting.push(...waiting);
    this.#asking = new Asking(deal, {
      due: () => this.#due(),
      onAsked: () => {
        this.#follow();
        this.tell();
      },
      onEnd: () => this.tell(),
    });
    this.#asking.start();
  }

  /** What nobody need be called for. */
  #due(): Action | undefined {
    for (const [seat, view] of this.#asking.asked) {
      if (this.pupils.has(seat)) continue;
      this.#set({ stoodIn: [...this.#state.stoodIn, this.steps.length] });
      return this.#asking.decide(view);
    }
    for (const [seat, view] of this.#asking.asked) {
      const index = this.#waiting.findIndex(action => action.seat === seat);
      const next = this.#waiting[index];
      if (next === undefined || !view.options.some(option => sameAction(option, next))) continue;
      this.#waiting.splice(index, 1);
      return next;
    }
    // Where every offer was made before all, who has none to answer has none to show either.
    if (!LETTERS.has(this.position.phase) || !this.#spoken) return undefined;
    return [...this.#asking.asked.values()].find(({ options }) => options.length === 1)?.options[0];
  }

  /** Who has decided all that he was asked has been at the screen; when all have, the next round begins. */
  #follow(): void {
    const visitor = this.#visitor;
    const { round } = this;
    if (visitor !== undefined && round?.phase !== 'answers' && !this.#owes(visitor)) this.#leave(visitor);
    const now = this.round;
    if (now !== undefined && !this.#isOver(now)) return;
    const again = now && nextPass(now, { position: this.position, pupils: this.pupils });
    if (again === undefined) this.#forNow.clear();
    this.#set({ round: again ?? this.#open(now) });
  }
  #open(last: Round | undefined): Round {
    const course = {
      steps: this.#asking.steps,
      position: this.position,
      last,
      pupils: this.pupils,
      speaks: this.#speaks,
      spoken: this.#spoken,
    };
    const round = nextRound(course);
    if (round.phase !== last?.phase || round.turn !== last.turn) this.#set({ since: last?.ply ?? 0 });
    // Whoever has spoken has read what stood above.
    if (last?.aloud) this.#set({ read: Math.max(this.#state.read, last.ply) });
    return round;
  }
  #isOver(round: Round): boolean {
    if (!round.aloud) return expected(round, this.pupils).length === 0;
    return this.#asking.steps.length > round.ply || !round.seats.some(seat => this.pupils.has(seat));
  }

  #owes(seat: Seat): boolean {
    const { position, round } = this;
    const sameRound = position.phase === round?.phase && position.game.turn === round.turn;
    return sameRound && owing(position).includes(seat);
  }
  #leave(seat: Seat): void {
    const { round } = this;
    this.#visitor = undefined;
    if (round !== undefined) this.#set({ round: { ...round, been: [...round.been, seat] } });
  }
  #set(change: Partial<RoomState>): void {
    this.#state = { ...this.#state, ...change };
  }

  /** What is written in the book: in this order, each as soon as it can be played. */
  enter(actions: readonly Action[]): void {
    this.#waiting.push(...actions);
    this.#asking.gather();
  }
  /** An offer that was made before all, or that none is made. */
  speak(actions: readonly Action[]): void {
    const { seat } = actions[0] as Action;
    const { turn } = this.position.game;
    const before = this.#state.spoke.turn === turn ? this.#state.spoke.seats : [];
    this.#set({ spoke: { turn, seats: [...before, seat] } });
    if (this.round?.aloud === false) this.#leave(seat);
    this.enter(actions);
  }
  /** Somebody comes forward. */
  call(seat: Seat): void {
    this.#visitor = seat;
    this.tell();
  }
  /** The screen is covered before he has done. */
  cover(): void {
    this.#visitor = undefined;
    this.tell();
  }
  /** He has nothing to decide, and has seen it. */
  pass(): void {
    if (this.#visitor === undefined) return;
    this.#leave(this.#visitor);
    this.#asking.gather();
  }

  /** What he who has come forward decides. */
  act(action: Action): void {
    const { seat } = action;
    if (this.round?.phase !== 'answers' || this.round.aloud) {
      this.#asking.answer(action);
      return;
    }
    // That one has no more letters is only taken for granted once all have answered theirs.
    if (action.type === 'pass') this.pass();
    else if (action.type === 'inform') {
      if (this.position.phase === 'answers') this.#waiting.push({ type: 'pass', seat });
      this.#waiting.push(action);
      this.pass();
    } else this.#asking.answer(action);
  }

  /** The computer decides for these, in this round. */
  standIn(seats: readonly Seat[]): void {
    for (const seat of seats) this.#forNow.add(seat);
    const { round } = this;
    if (round !== undefined && !round.aloud) this.#set({ round: { ...round, been: [...round.been, ...seats] } });
    this.#asking.gather();
  }
  /** Nobody is there for a seat, or somebody again. */
  setAway(seat: Seat, away: boolean): void {
    const others = this.#state.away.filter(it => it !== seat);
    this.#set({ away: away ? [...others, seat] : others });
    this.tell();
    this.#asking.gather();
  }
  /** The class has read what happened up to a step. */
  setRead(ply: number): void {
    this.#set({ read: ply });
    this.tell();
  }
  retry(): void {
    this.#asking.retry();
  }
  stop(): void {
    this.#asking.stop();
  }

  get #spoken(): boolean {
    const { game } = this.position;
    const { turn, seats } = this.#state.spoke;
    return turn === game.turn && standing(game).every(patron => seats.includes(patron as number as Seat));
  }
  /** How it truly stands, secrets included. */
  get position(): Position {
    return this.#asking.past.position;
  }
  get deal(): Deal {
    return this.#asking.deal;
  }
  get steps(): readonly Step[] {
    return this.#asking.steps;
  }
  /** The places of the steps that pupils decided. */
  get byPupils(): number[] {
    const stoodIn = new Set(this.#state.stoodIn);
    return this.steps.flatMap(({ action: { seat } }, ply) =>
      this.deal.seats.includes(seat) && !stoodIn.has(ply) ? [ply] : [],
    );
  }
  get over(): boolean {
    return this.#asking.over;
  }
  get error(): unknown {
    return this.#asking.error;
  }
  get state(): RoomState {
    return { ...this.#state, waiting: this.#waiting.map(action => toWire(this.#asking.deal.scenario, action)) };
  }
  get round(): Round | undefined {
    return this.#state.round;
  }
  /** The seats that pupils decide for now. */
  get pupils(): ReadonlySet<Seat> {
    const { away } = this.#state;
    return new Set(this.#asking.deal.seats.filter(seat => !away.includes(seat) && !this.#forNow.has(seat)));
  }
  /** Who has still to be called. */
  get expected(): readonly Seat[] {
    return this.round === undefined ? [] : expected(this.round, this.pupils);
  }
  get visitor(): Seat | undefined {
    return this.#visitor;
  }
  /** The step up to which the wall shows the game. */
  get ply(): number {
    return this.over ? this.#asking.steps.length : (this.round?.ply ?? this.#asking.steps.length);
  }
  /** How it stood when the round began: of this the wall shows what all may know. */
  get shown(): Position {
    return this.#asking.steps[this.ply]?.before ?? this.position;
  }

  /** What a seat that has come forward sees. */
  deskOf(seat: Seat): Desk {
    const { position, round } = this;
    const until = this.#asking.steps.length;
    if (round?.phase === 'answers') {
      const letters = viewFrom(position, seat);
      const writes = letters.phase === 'answers' && letters.options.some(({ type }) => type !== 'pass');
      if (round.pass === 1 || writes) return { view: letters, decides: true, until };
      const informing: Phase = 'informing';
      return { view: viewFrom({ ...position, phase: informing }, seat), decides: true, until };
    }
    if (this.#owes(seat)) return { view: viewFrom(position, seat), decides: true, until };
    return { view: viewFrom(this.shown, seat), decides: false, until: this.ply };
  }

  get save(): Save {
    return this.#asking.save;
  }
}
