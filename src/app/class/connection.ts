import { io, type Socket } from 'socket.io-client';
import type { Answer, Refusal } from '../../net/lesson.ts';
import type { FromSeat, FromTeacher } from '../../net/messages.ts';
import { type Me, type Page, type Patch, patched } from '../../net/page.ts';
import { Changing } from '../changing.ts';
import { newId } from '../new-id.ts';
import { baseNow } from './base.ts';

/** A page's line to its lesson: what it is shown, and what it asks for. It comes back by itself when it is cut. */

/** `waiting`: it is not there, and will be tried again; `refused`: it was sent away, and will not. */
export type LineState = 'connecting' | 'open' | 'waiting' | 'refused';
export type Kind = 'board' | 'seat' | 'teacher';

/** Refusals that trying again may mend. */
const PASSES: ReadonlySet<string> = new Set<Refusal>(['wait', 'broken', 'tooMuch']);
/** An answer that takes longer than this is not coming. */
const PATIENCE = 8000;
/** How often something that must arrive is said again, once the line is open. */
const TRIES = 6;

export class Connection<P extends Page, M extends { readonly type: string }> extends Changing {
  readonly #socket: Socket;
  #page: P | undefined;
  #me: Me | undefined;
  #state: LineState = 'connecting';
  #why: Refusal | undefined;
  /** When the page was shown last, by this device's clock: what is left of a window counts from there. */
  #at = 0;

  /** `auth` is asked anew each time it connects: a secret may have changed. */
  constructor(kind: Kind, code: string, auth: () => Readonly<Record<string, string>>) {
    super();
    const base = baseNow();
    this.#socket = io(`${base.origin}/${kind}`, {
      // The code in it lets a proxy send all of a lesson to the same process.
      path: `${base.pathname}live/${code}`,
      auth: say => say({ code, ...auth() }),
      forceNew: true,
      // Polling first: where a school blocks WebSockets, nothing is lost by asking.
      reconnectionDelay: 300,
      reconnectionDelayMax: 2000,
      timeout: PATIENCE,
    });
    this.#socket.on('connect', () => this.#set('open'));
    this.#socket.on('disconnect', reason => {
      if (reason === 'io server disconnect') this.#set('refused', 'secret');
      else if (reason !== 'io client disconnect') this.#set('waiting');
    });
    this.#socket.on('connect_error', error => {
      const why = (error as { data?: { why?: Refusal } }).data?.why;
      if (why === undefined) return this.#set('waiting');
      if (!PASSES.has(why)) return this.#set('refused', why);
      this.#set('waiting');
      // Refused by the server, it is not tried again by itself.
      setTimeout(() => this.#state === 'waiting' && this.#socket.connect(), PATIENCE / 4);
    });
    this.#socket.on('page', (page: P) => this.#show(page));
    this.#socket.on('patch', (patch: Patch) => this.#page && this.#show(patched(this.#page, patch)));
    this.#socket.on('me', (me: Me) => {
      this.#me = me;
      this.tell();
    });
  }

  #set(state: LineState, why?: Refusal): void {
    this.#state = state;
    this.#why = why;
    this.tell();
  }
  #show(page: P): void {
    // Only another window, or more time, begins to be counted anew.
    if (page.clock !== this.#page?.clock) this.#at = performance.now();
    this.#page = page;
    this.tell();
  }

  get page(): P | undefined {
    return this.#page;
  }
  get me(): Me | undefined {
    return this.#me;
  }
  get state(): LineState {
    return this.#state;
  }
  /** Why it was refused. */
  get why(): Refusal | undefined {
    return this.#why;
  }
  /** Milliseconds until the window closes; undefined where nothing is timed. */
  left(): number | undefined {
    const { clock, stage } = this.#page ?? {};
    if (clock?.left === undefined || clock.left === null) return undefined;
    return Math.max(0, clock.left - (stage === 'play' ? performance.now() - this.#at : 0));
  }

  /** Asks for something until there is an answer. What is asked twice is done once. */
  async send<T = object>(message: M): Promise<Answer<T>> {
    const called = { ref: newId(), ...message };
    for (let n = 0; n < TRIES; n++) {
      try {
        const answer = (await this.#socket.timeout(PATIENCE).emitWithAck('do', called)) as Answer<T>;
        if (answer.ok || answer.why !== 'broken') return answer;
      } catch {
        // No answer in time: the line was cut. It is said again when it is there.
      }
      if (this.#state === 'refused') break;
    }
    return { ok: false, why: 'broken' };
  }
  close(): void {
    this.#socket.disconnect();
  }
}

export type SeatLine = Connection<import('../../net/page.ts').SeatPage, FromSeat>;
export type TeacherLine = Connection<import('../../net/page.ts').ConsolePage, FromTeacher>;
export type BoardLine = Connection<import('../../net/page.ts').BoardPage, { readonly type: 'ended' }>;
