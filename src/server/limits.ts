import type { Time } from './lesson/time.ts';

/** So much at once, and then so much a second: for one sender, or one address. */
export class Bucket {
  readonly #most: number;
  readonly #perSecond: number;
  #left: number;
  #at: number;

  constructor(most: number, perSecond: number, now: number) {
    this.#most = most;
    this.#perSecond = perSecond;
    this.#left = most;
    this.#at = now;
  }
  #fill(now: number): void {
    this.#left = Math.min(this.#most, this.#left + ((now - this.#at) / 1000) * this.#perSecond);
    this.#at = now;
  }
  /** Whether there was one left. */
  take(now: number): boolean {
    this.#fill(now);
    if (this.#left < 1) return false;
    this.#left--;
    return true;
  }
  /** Takes one that may have to be earned yet: so much at most is owed. */
  owe(now: number, most: number): void {
    this.#fill(now);
    this.#left = Math.max(-most, this.#left - 1);
  }
  isEmpty(now: number): boolean {
    this.#fill(now);
    return this.#left < 1;
  }
  isFull(now: number): boolean {
    this.#fill(now);
    return this.#left >= this.#most;
  }
}

/** A table of buckets that forgets those that have filled up again: what it holds of an address is gone with it. */
export class Buckets {
  readonly #make: (now: number) => Bucket;
  readonly #buckets = new Map<string, Bucket>();
  #next = 256;

  constructor(most: number, perSecond: number) {
    this.#make = now => new Bucket(most, perSecond, now);
  }
  of(key: string, now: number): Bucket {
    let bucket = this.#buckets.get(key);
    if (bucket === undefined) {
      if (this.#buckets.size >= this.#next) this.#forget(now);
      bucket = this.#make(now);
      this.#buckets.set(key, bucket);
    }
    return bucket;
  }
  #forget(now: number): void {
    for (const [key, bucket] of this.#buckets) if (bucket.isFull(now)) this.#buckets.delete(key);
    this.#next = Math.max(256, 2 * this.#buckets.size);
  }
}

/** A class of 30 that mistypes its code once each. */
const WRONG_AT_ONCE = 40;
const WRONG_A_SECOND = 0.5;
/** Many that are asked at once are all answered: what was wrong of them is owed, up to so much. */
const OWED = 1000;
/** How long an answer waits where too many were wrong, and how many may wait at once. */
const WAIT = 2000;
const WAITING = 20;

/**
 * Guessing of codes, keys and PINs from one address. Only what is wrong counts, so that a school behind one address is not
 * locked out. After too many, every answer to that address comes late, the right ones too, and few may wait for one: a code
 * typed by a pupil still opens, while a thousand million of them take years.
 */
export class Guesses {
  readonly #time: Time;
  readonly #wrong = new Buckets(WRONG_AT_ONCE, WRONG_A_SECOND);
  readonly #waiting = new Map<string, number>();

  constructor(time: Time) {
    this.#time = time;
  }
  /** To be awaited before something is looked up. False if too many wait already: it is to be tried again later. */
  async admit(address: string): Promise<boolean> {
    if (!this.#wrong.of(address, this.#time.now()).isEmpty(this.#time.now())) return true;
    const waiting = this.#waiting.get(address) ?? 0;
    if (waiting >= WAITING) return false;
    this.#waiting.set(address, waiting + 1);
    await new Promise<void>(resolve => this.#time.after(WAIT, resolve));
    const left = (this.#waiting.get(address) ?? 1) - 1;
    if (left > 0) this.#waiting.set(address, left);
    else this.#waiting.delete(address);
    return true;
  }
  wrong(address: string): void {
    this.#wrong.of(address, this.#time.now()).owe(this.#time.now(), OWED);
  }
}
