import { merge, type Stats } from '../../lab/stats.ts';
import { type Terms, type Unit, unitsOf } from '../../lab/unit.ts';
import type { Played } from './history.ts';
import type { Answered, Asked } from './worker.ts';

/** The hands that play the lab's games: workers, each with one unit at a time, taken in turn from all that is asked. */

/** What the crew needs of a worker. */
export type Hand = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;
export interface Job {
  readonly terms: Terms;
  readonly seed: number;
  /** Worlds 0 up to this of the seed. */
  readonly worlds: number;
  /** Told of every unit that is done: how many worlds it was, and what they counted. */
  onPart?(worlds: number, stats: Stats): void;
}
/** A job that is not done yet. */
interface Open extends Job {
  readonly played: Played;
  readonly units: Unit[];
  readonly stats: Stats;
  underWay: number;
  resolve(stats: Stats): void;
  reject(error: Error): void;
}

/** Worlds of a unit: few, so that what is known sharpens in small steps and a crew that is called off soon stops. */
const UNIT = 5;
const MOST = 8;

/** One core is left to the page, where there are several. Not every browser tells how many there are. */
export const handsOf = (cores: number | undefined): number => Math.min(MOST, Math.max(1, (cores ?? 1) - 1));

const newHand = (): Hand => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

export class Crew {
  readonly #levelOf: (id: string) => Promise<Played>;
  readonly #hands: readonly Hand[];
  readonly #idle: Hand[];
  /** Which levels a hand has been told. */
  readonly #told = new Map<Hand, Set<string>>();
  readonly #open: Open[] = [];
  /** How often all was called off: a job that still waits for its level is called off too. */
  #calls = 0;

  /** `levelOf` fetches a level by its id. */
  constructor(
    levelOf: (id: string) => Promise<Played>,
    hands: number = handsOf(navigator.hardwareConcurrency),
    make: () => Hand = newHand,
  ) {
    this.#levelOf = levelOf;
    this.#hands = Array.from({ length: hands }, make);
    this.#idle = [...this.#hands];
  }

  /** Plays worlds and gives what they counted, the same however many hands there are; called off, what they have counted by then. */
  async play(job: Job): Promise<Stats> {
    const calls = this.#calls;
    const played = await this.#levelOf(job.terms.level);
    const units = calls === this.#calls ? unitsOf(job.terms, job.seed, job.worlds, UNIT) : [];
    return new Promise((resolve, reject) => {
      const open: Open = { ...job, played, units, stats: {}, underWay: 0, resolve, reject };
      this.#open.push(open);
      this.#settle(open);
      this.#employ();
    });
  }

  /** Begins nothing more. What is under way is finished, and counts. */
  callOff(): void {
    this.#calls++;
    for (const open of [...this.#open]) {
      open.units.length = 0;
      this.#settle(open);
    }
  }

  /** Lets the workers go, in the middle of whatever they do. */
  close(): void {
    for (const hand of this.#hands) hand.terminate();
    this.#open.length = 0;
  }

  /** Gives each idle hand a unit, of one job after the other. */
  #employ(): void {
    while (this.#idle.length > 0) {
      const at = this.#open.findIndex(({ units }) => units.length > 0);
      if (at < 0) return;
      const [open] = this.#open.splice(at, 1) as [Open];
      this.#open.push(open);
      this.#give(this.#idle.shift()!, open);
    }
  }

  #give(hand: Hand, open: Open): void {
    const unit = open.units.shift()!;
    open.underWay++;
    hand.onmessage = ({ data }: MessageEvent<Answered>) => {
      this.#idle.push(hand);
      this.#take(open, unit, data);
      this.#employ();
    };
    // It did not load, or broke: nobody will answer.
    hand.onerror = event => this.#fail(new Error((event as ErrorEvent).message));
    this.#tell(hand, open);
    hand.postMessage({ unit } satisfies Asked);
  }

  #tell(hand: Hand, { terms: { level }, played }: Open): void {
    const told = this.#told.get(hand) ?? new Set();
    this.#told.set(hand, told);
    if (!told.has(level)) hand.postMessage({ level, played } satisfies Asked);
    told.add(level);
  }

  #take(open: Open, { from, to }: Unit, answered: Answered): void {
    open.underWay--;
    if ('problem' in answered) {
      this.#fail(new Error(answered.problem));
      return;
    }
    merge(open.stats, answered.stats);
    open.onPart?.(to - from, answered.stats);
    this.#settle(open);
  }

  /** Ends a job of which nothing is left to do. One that has failed is open no more. */
  #settle(open: Open): void {
    const at = this.#open.indexOf(open);
    if (at < 0 || open.underWay > 0 || open.units.length > 0) return;
    this.#open.splice(at, 1);
    open.resolve(open.stats);
  }

  #fail(error: Error): void {
    for (const open of this.#open.splice(0)) {
      open.units.length = 0;
      open.reject(error);
    }
  }
}
