import type { WireAction } from '../../../engine/index.ts';
import type { Ended, Guess, Refusal } from '../../../net/lesson.ts';
import { Changing } from '../../changing.ts';
import { newId } from '../../new-id.ts';
import type { SeatLine } from '../connection.ts';

/** What a pupil's page asks of the lesson, and what has become of it. */

const ERRANDS = ['act', 'propose', 'withdraw', 'guess', 'sit', 'pin', 'say'] as const;
type ErrandName = (typeof ERRANDS)[number];

/** The last thing that was asked for. */
export interface Errand {
  readonly name: ErrandName;
  readonly is: 'sending' | 'kept' | 'refused';
  readonly why?: Refusal;
  /** Which of two things was refused, where it may be either. */
  readonly what?: string | undefined;
}
/** A window in which something had to be decided, and what it was. */
export interface Sealed {
  readonly round: number;
  readonly label: string;
}
type Message = Parameters<SeatLine['send']>[0];
/** What is needed of a line. */
export type Wire = Pick<SeatLine, 'page' | 'left' | 'send' | 'subscribe'>;

/** The page before it changed: enough to tell who decided. */
interface Was {
  readonly game: number;
  readonly round: number | undefined;
  readonly owed: boolean;
  /** When the window was to close, by this device's clock. */
  readonly until: number;
}
/** As punctual as a line is, in ms. */
const SLACK = 2000;
/** So long it stands to be read what has become of something, in ms. */
const READING = { kept: 3000, refused: 12_000 };

/**
 * Sends what a pupil decides, one thing of a kind at a time, so that a second press does no harm; and notes when a window
 * has closed in which he had not decided.
 */
export class Errands extends Changing {
  readonly #line: Wire;
  readonly #busy = new Set<ErrandName>();
  #last: Errand | undefined;
  #sealed: Sealed | undefined;
  #missed = false;
  #forget: ReturnType<typeof setTimeout> | undefined;
  #was: Was | undefined;

  constructor(line: Wire) {
    super();
    this.#line = line;
  }

  get last(): Errand | undefined {
    return this.#last;
  }
  /** What was decided here last, and in which window. */
  get sealed(): Sealed | undefined {
    return this.#sealed;
  }
  /** Whether, a moment ago, a window closed without a decision of this seat. */
  get missed(): boolean {
    return this.#missed;
  }

  /** To be followed from before the first page on. */
  follow(): () => void {
    return this.#line.subscribe(() => this.#look());
  }
  #look(): void {
    const { page } = this.#line;
    if (page === undefined) return;
    const was = this.#was;
    const round = page.clock?.round;
    this.#was = {
      game: page.game,
      round,
      owed: page.view?.owes === true && page.stage !== 'debrief',
      until: performance.now() + (this.#line.left() ?? Number.POSITIVE_INFINITY),
    };
    if (was === undefined || was.round === round) return;
    // It may have been decided on another page of the same seat: only the clock tells that nobody did.
    const ranOut = performance.now() > was.until - SLACK;
    if (was.owed && was.game === page.game && ranOut && !this.#busy.has('act') && !page.stoodIn) this.#miss();
  }
  /** It stands to be read, though other windows may open meanwhile. */
  #miss(): void {
    clearTimeout(this.#forget);
    this.#forget = setTimeout(() => this.#regain(), READING.refused);
    this.#missed = true;
    this.tell();
  }
  #regain(): void {
    this.#missed = false;
    this.tell();
  }

  /** What the seat decides; `label` says it in words. */
  act(action: WireAction, label: string): void {
    const round = this.#round();
    void this.#do('act', { type: 'act', ref: newId(), round, action }).then(done => {
      if (!done) return;
      this.#sealed = { round, label };
      this.#regain();
    });
  }
  propose(action: WireAction): void {
    void this.#do('propose', { type: 'propose', round: this.#round(), action });
  }
  withdraw(proposal: number): void {
    void this.#do('withdraw', { type: 'withdraw', proposal });
  }
  guess(guess: Guess['guess']): void {
    void this.#do('guess', { type: 'guess', round: this.#round(), guess });
  }
  sit(seat: string): Promise<boolean> {
    return this.#do('sit', { type: 'sit', seat });
  }
  pin(pin: string): Promise<boolean> {
    return this.#do('pin', { type: 'pin', pin });
  }
  say(said: { readonly sentence: string } | { readonly words: string }): Promise<boolean> {
    return this.#do('say', { type: 'say', ...said });
  }
  /** The game that is over; undefined if it cannot be had now. */
  async ended(): Promise<Ended | undefined> {
    const answer = await this.#line.send<{ ended: Ended }>({ type: 'ended' });
    return answer.ok ? answer.ended : undefined;
  }

  #round(): number {
    return this.#line.page?.clock?.round ?? 0;
  }
  async #do(name: ErrandName, message: Message): Promise<boolean> {
    if (this.#busy.has(name)) return false;
    this.#busy.add(name);
    this.#set({ name, is: 'sending' });
    const answer = await this.#line.send(message);
    this.#busy.delete(name);
    this.#set(answer.ok ? { name, is: 'kept' } : { name, is: 'refused', why: answer.why, what: answer.what });
    return answer.ok;
  }
  #set(errand: Errand): void {
    this.#last = errand;
    this.tell();
    if (errand.is !== 'sending') setTimeout(() => this.putAway(errand), READING[errand.is]);
  }
  /** It has been read; nothing else has been asked for since. */
  putAway(errand: Errand): void {
    if (this.#last !== errand) return;
    this.#last = undefined;
    this.tell();
  }
}
