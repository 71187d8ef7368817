import { owing, type Position, RULES_VERSION, type Scenario, type Seat, type WireAction } from '../../engine/index.ts';
import type { LessonData, Place } from '../../levels/lesson.ts';
import type { Forecast, LessonSettings, LessonStage } from '../../net/lesson.ts';
import { WindowClock } from './clock.ts';
import type { LessonEntry } from './entries.ts';
import { LessonGame } from './game.ts';
import { Kept } from './kept.ts';
import { Refused } from './refused.ts';
import { keyOf, windowOf } from './windows.ts';

const SECOND = 1000;

/** What a lesson needs of its level. */
export interface Ground {
  readonly scenario: Scenario;
  readonly data: LessonData;
}

/** The rules of this program and its level: a game that was begun by others would not be the same by these. */
export const rulesOf = ({ scenario }: Ground): string => `${RULES_VERSION}/${scenario.hash}`;

/** The game as it is for a seat, and whether it owes something. */
interface Standing {
  readonly position: Position;
  readonly owes: boolean;
}
const standingAt = (position: Position, seat: Seat): Standing => ({ position, owes: owing(position).includes(seat) });

/**
 * The course of a lesson, as its log tells it: entry by entry, the same after every restart and on every machine. Nothing
 * changes it but an entry.
 */
export class Course {
  readonly ground: Ground;
  settings: LessonSettings;
  game: LessonGame | undefined;
  /** Counts the games. */
  games = 0;
  section: string | undefined;
  /** When the game began, in ms since 1970. */
  began: number | undefined;
  /** Counts the windows of all games. */
  round = 0;
  /** How often the teacher went back in this game. */
  wentBack = 0;
  readonly clock = new WindowClock();
  /** How it stood when the window opened. */
  opening: Position | undefined;
  /** What was decided in a secret window and has not yet taken effect, by who decided it. */
  readonly kept = new Kept();
  /** The window that is being closed: who has not decided in it is decided for. */
  closing = -1;
  readonly stoodIn = new Set<string>();
  /** Of those who have decided something that is kept: from which position on, and what they stand at since. */
  readonly #standings = new Map<Seat, { from: Position; own: readonly WireAction[]; standing: Standing }>();
  /** Actions that pupils decided. */
  readonly #byPupils = new WeakSet<WireAction>();
  readonly #seats: ReadonlyMap<string, Seat>;
  #seed: number;
  #paused = false;
  #ended = false;
  #key = '';

  constructor(ground: Ground, settings: LessonSettings, seed: number) {
    this.ground = ground;
    this.#seats = new Map(ground.scenario.people.map(({ id }, index) => [id, index as Seat]));
    this.settings = settings;
    this.#seed = seed;
  }

  get stage(): LessonStage {
    if (this.game === undefined) return 'lobby';
    if (this.#ended || this.game.over) return 'debrief';
    return this.#paused ? 'paused' : 'play';
  }
  get isClosing(): boolean {
    return this.closing === this.round;
  }
  /** The windows of this lesson: how many milliseconds each has. */
  #limit(): number | undefined {
    const { game, settings, ground } = this;
    if (game === undefined || !settings.timed) return undefined;
    const seconds = ground.data.paces[settings.pace].seconds[windowOf(game.position.phase)];
    return seconds === undefined ? undefined : seconds * SECOND;
  }

  /** Throws for an entry that does not fit; then nothing has changed. */
  apply(entry: LessonEntry, at: number): void {
    switch (entry.kind) {
      case 'begin':
        if (entry.rules !== rulesOf(this.ground)) throw new Refused('otherRules');
        this.#start(at);
        return;
      case 'again':
        this.#seed = entry.seed;
        this.stoodIn.clear();
        this.game = undefined;
        this.kept.clear();
        this.section = undefined;
        this.#ended = false;
        this.#paused = false;
        this.clock.resume(at);
        this.#key = '';
        return;
      case 'action':
        if (entry.pupils) this.#byPupils.add(entry.action);
        if (entry.kept) this.kept.add(entry.action);
        else this.#play(entry.action, at);
        return;
      case 'half':
        if (entry.round === this.round) this.#release(at, false);
        return;
      case 'close':
        if (entry.round !== this.round) return;
        this.closing = this.round;
        this.#release(at, true);
        return;
      case 'extend':
        if (entry.round === this.round) this.clock.extend(entry.seconds * SECOND);
        return;
      case 'pause':
        this.#paused = true;
        this.clock.pause(at);
        return;
      case 'resume':
        this.#paused = false;
        this.clock.resume(at);
        return;
      case 'standIn':
        if (entry.on) this.stoodIn.add(entry.seat);
        else this.stoodIn.delete(entry.seat);
        return;
      case 'guess':
        this.#guess(entry);
        return;
      case 'back':
        this.#goBack(entry.turn, at);
        return;
      case 'end':
        this.#ended = true;
        return;
      case 'section':
        this.section = entry.section;
        return;
      case 'freeText':
        this.settings = { ...this.settings, freeText: entry.on };
        return;
      case 'plan':
        this.settings = { ...this.settings, pupils: entry.pupils };
        return;
      case 'roster':
        return;
    }
  }

  #start(at: number): void {
    if (this.game !== undefined) throw new Error('it has begun');
    this.game = new LessonGame(this.ground.scenario, this.settings.setup, this.#seed);
    this.games++;
    this.wentBack = 0;
    this.began = at;
    this.#look(at);
  }
  #play(action: WireAction, at: number): void {
    if (this.game === undefined) throw new Error('it has not begun');
    this.game.play(action, this.#byPupils.has(action));
    this.#look(at);
  }
  /** What was kept takes effect, man by man. At the half of the window, what would end it waits for its end. */
  #release(at: number, wholly: boolean): void {
    const { game, kept, round } = this;
    if (game === undefined) return;
    const waits: WireAction[] = [];
    for (const action of kept.take()) {
      // A letter may have come that he has to answer first: then he is asked again.
      const after = game.after(action);
      if (after === undefined || this.round !== round) continue;
      if (!wholly && keyOf(after) !== this.#key) waits.push(action);
      else this.#play(action, at);
    }
    for (const action of waits) kept.add(action);
  }
  #goBack(turn: number, at: number): void {
    if (this.game === undefined) throw new Error('it has not begun');
    this.game = this.game.backTo(turn);
    this.wentBack++;
    this.kept.clear();
    this.#ended = false;
    this.section = undefined;
    this.#key = '';
    this.#look(at);
  }
  /** Opens a new window if the game has come to one. */
  #look(at: number): void {
    const { game } = this;
    if (game === undefined) return;
    const key = keyOf(game.position);
    if (key === this.#key) return;
    this.#key = key;
    this.round++;
    this.opening = game.position;
    this.clock.open(at, this.#limit());
  }
  #guess({ seat, about, guess }: Extract<LessonEntry, { kind: 'guess' }>): void {
    const { game } = this;
    if (game === undefined) return;
    const forecast: Forecast = { seat, about, guess, turn: game.position.game.turn, ply: game.actions.length };
    const same = this.guessOf(seat, about);
    game.forecasts = [...game.forecasts.filter(it => it !== same), forecast];
  }

  /** The game as it is for a seat that knows what it has itself decided, and whether it still owes something. */
  standing(seat: Seat): Standing {
    const { game, kept } = this;
    if (game === undefined) throw new Error('it has not begun');
    const own = kept.of(this.ground.scenario.people[seat]?.id ?? '');
    if (own.length === 0) return standingAt(game.position, seat);
    const last = this.#standings.get(seat);
    if (last?.from === game.position && last.own === own) return last.standing;
    const standing = this.#afterOwn(game, own, seat);
    this.#standings.set(seat, { from: game.position, own, standing });
    return standing;
  }
  #afterOwn(game: LessonGame, own: readonly WireAction[], seat: Seat): Standing {
    let { position } = game;
    for (const action of own) {
      const after = game.after(action, position);
      if (after === undefined) return { position, owes: false };
      // What ends the window is done, but nobody may know that it was the last.
      position = keyOf(after) === this.#key ? after : game.within(action, position);
    }
    return standingAt(position, seat);
  }

  /** What a seat has guessed of the turn, or of the motion, that it is about now. */
  guessOf(seat: string, about: Forecast['about']): Forecast | undefined {
    const { game } = this;
    if (game === undefined) return undefined;
    return game.forecasts.find(it => it.seat === seat && it.about === about && it.ply >= game.asked[about]);
  }
  /** The places laid for pupils. */
  get plan(): readonly Place[] {
    return this.ground.data.seatings[this.settings.pupils] ?? [];
  }
  /** The index of a man by his id; undefined for one whom the level does not know. */
  seatOf(id: string): Seat | undefined {
    return this.#seats.get(id);
  }
}
