/**
 * The load: all pupils of all lessons, in a process of its own. It plays the tape, lesson by lesson, to one of the contenders,
 * and knows of each step how many bytes have to come and to how many pupils; whatever else comes, there is nothing to compare.
 */
import { readFileSync } from 'node:fs';
import { generator } from '../../src/lab/generator.ts';
import { bytesOf, type Coming, type Hear, type Line, roomLine, seatLine } from './lines.ts';
import { PUPILS, type Tape } from './tape.ts';

/** What the load is told to do, one after the other, and what it answers. */
export interface Orders {
  /** Pupils come into the lessons of these codes, or the rooms of these ids. */
  come(terms: { readonly url: string; readonly into: readonly string[] }): Promise<void>;
  /** Fulfilled when every page shows a game. To be awaited while the teachers begin. */
  begun(): Promise<void>;
  /** Each lesson is played on, as fast as it goes, to a place of its own on the tape: they are to be in different phases. */
  spread(terms: { readonly from: number; readonly over: number }): Promise<void>;
  /** An action a second in every lesson, at any moment of it. */
  steady(terms: { readonly seconds: number }): Promise<Steady>;
  /** So many actions, from every lesson the next as soon as all have heard of the last. */
  bout(terms: { readonly actions: number }): Promise<Bout>;
}
/** Milliseconds from an action until the last of those who see it has heard of it. */
export interface Steady {
  /** Of actions that all thirty see. */
  readonly open: readonly number[];
  /** Of those that only some see. */
  readonly veiled: readonly number[];
}
export interface Bout {
  readonly milliseconds: number;
  readonly actions: number;
  readonly bytes: number;
  readonly messages: number;
}

const [contender = '', file = ''] = process.argv.slice(2);
const { steps } = JSON.parse(readFileSync(file, 'utf8')) as Tape;
const STEPS = steps.map(step => ({ ...step, bytes: bytesOf(step), messages: step.told.length + 1 }));
const SECOND = 1000;
const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));

/** A lesson, as those see it who take part. */
class Class {
  readonly #lines: Line[] = [];
  begun: Promise<unknown> = Promise.resolve();
  #at = 0;
  #bytes = 0;
  #messages = 0;
  #done: () => void = () => {};

  readonly #hear: Hear = bytes => {
    this.#bytes += bytes;
    this.#messages++;
    const { messages = 0, bytes: all = 0 } = STEPS[this.#at] ?? {};
    if (this.#messages < messages) return;
    // Where one head is a byte shorter than the other, it is no longer the same to the last of them.
    if (this.#messages > messages || Math.abs(this.#bytes - all) > messages)
      throw new Error(
        `step ${this.#at}: ${this.#bytes} bytes in ${this.#messages} messages, not ${all} in ${messages}`,
      );
    this.#at++;
    this.#bytes = 0;
    this.#messages = 0;
    this.#done();
  };

  async comeToLesson(url: string, code: string): Promise<void> {
    // Every class is behind an address of its own, as the server's limits have it.
    const from = `10.0.${code.charCodeAt(0)}.${code.charCodeAt(1)}`;
    const join = async (_: unknown, n: number) => {
      const answer = await fetch(`${url}api/lessons/${code}/join`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': from },
        body: JSON.stringify({ nickname: `pupil ${n}` }),
      });
      if (!answer.ok) throw new Error(await answer.text());
      return (await answer.json()) as { pupil: string; secret: string };
    };
    const joined = await Promise.all(Array.from({ length: PUPILS }, join));
    // By their ids they are in the order in which they came, and so are their seats.
    joined.sort((a, b) => (a.pupil < b.pupil ? -1 : 1));
    await this.#come(joined.map(({ secret }) => seatLine(url, code, secret, this.#hear)));
  }
  async comeToRoom(url: string, room: string): Promise<void> {
    await this.#come(Array.from({ length: PUPILS }, (_, n) => roomLine(url, room, n, this.#hear)));
  }
  async #come(coming: readonly Coming[]): Promise<void> {
    this.begun = Promise.all(coming.map(({ begun }) => begun));
    this.#lines.push(...(await Promise.all(coming.map(({ open }) => open))));
  }

  get at(): number {
    return this.#at;
  }
  /** Whether all thirty see what comes next. */
  get isOpen(): boolean {
    return STEPS[this.#at]?.told.length === PUPILS;
  }
  /** The next step. Fulfilled when everybody has heard of it, and its sender that it is kept. */
  play(): Promise<void> {
    const step = STEPS[this.#at];
    if (step === undefined) throw new Error('the tape is at its end: fewer rounds, or shorter ones');
    return new Promise(resolve => {
      this.#done = resolve;
      this.#lines[step.by]?.say(step.said);
    });
  }
}

const classes: Class[] = [];
const random = generator(1);

const orders: Orders = {
  async come({ url, into }) {
    for (const name of into) {
      const one = new Class();
      await (contender === 'lessons' ? one.comeToLesson(url, name) : one.comeToRoom(url, name));
      classes.push(one);
    }
  },
  async begun() {
    await Promise.all(classes.map(({ begun }) => begun));
  },
  async spread({ from, over }) {
    const playTo = async (one: Class, end: number) => {
      while (one.at < end) await one.play();
    };
    await Promise.all(classes.map((one, n) => playTo(one, from + Math.floor((over * n) / classes.length))));
  },
  async steady({ seconds }) {
    const [open, veiled]: [number[], number[]] = [[], []];
    const begin = performance.now();
    const attend = async (one: Class) => {
      for (let second = 0; second < seconds; second++) {
        await pause(begin + SECOND * (second + random()) - performance.now());
        const list = one.isOpen ? open : veiled;
        const said = performance.now();
        await one.play();
        list.push(performance.now() - said);
      }
    };
    await Promise.all(classes.map(attend));
    return { open, veiled };
  },
  async bout({ actions }) {
    let [left, bytes, messages] = [actions, 0, 0];
    const begin = performance.now();
    const attend = async (one: Class) => {
      while (left > 0) {
        left--;
        const step = STEPS[one.at];
        await one.play();
        bytes += step?.bytes ?? 0;
        messages += step?.messages ?? 0;
      }
    };
    await Promise.all(classes.map(attend));
    return { milliseconds: performance.now() - begin, actions, bytes, messages };
  },
};

process.on('message', async ({ name, terms }: { name: keyof Orders; terms: never }) => {
  process.send?.({ done: await (orders[name] as (terms: never) => Promise<unknown>)(terms) });
});
