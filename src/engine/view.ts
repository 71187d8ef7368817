import type { Action } from './action.ts';
import { alike } from './alike.ts';
import { fateOf } from './atlas.ts';
import type { Phase } from './chart.ts';
import type { Game } from './game.ts';
import type { Person, Seat } from './ids.ts';
import { legalActions, owing, type Position } from './position.ts';
import { type Looking, SIGHT } from './sight.ts';
import { viewOf } from './view-of.ts';

/** A fact as one seat sees it. Never `null` for unknown: the reader must ask first. */
export type Veiled<T> = { readonly seen: true; readonly value: T } | { readonly seen: false };
const HIDDEN: Veiled<never> = Object.freeze({ seen: false });

type Sights = typeof SIGHT;
type Shown = { [F in keyof Sights]: Sights[F] extends 'hidden' ? never : F }[keyof Sights];
/** The game as one seat sees it: open fields as they are, mixed ones entry by entry, lists without what it may not read. */
type Seen = {
  readonly [F in Shown]: Sights[F] extends 'own' | { readonly entry: unknown }
    ? Game[F] extends readonly (infer T)[]
      ? readonly Veiled<T>[]
      : never
    : Game[F];
};

/** How warned a man seems, by his lit windows: 0 dark … 4 every one. */
export type Windows = 0 | 1 | 2 | 3 | 4;
/** What a patron makes of a man's loyalty to the patron he acknowledges, from the signs. */
export const TRUSTS = ['trusted', 'likelyTrue', 'unsure', 'doubtful', 'likelyTurned'] as const;
export type Trust = (typeof TRUSTS)[number];
/** How a member is seen to stand to a patron. */
export const WARMTHS = ['cold', 'cool', 'even', 'warm', 'close'] as const;
export type Warmth = (typeof WARMTHS)[number];

/** All that one seat knows, and all that leaves the engine for a screen, a socket or a player. Do not keep across `advance`. */
export interface View extends Seen {
  readonly seat: Seat;
  readonly phase: Phase;
  readonly windows: readonly Windows[];
  /** By person; 'unsure' for all but clients, and for seats that are not a patron's. */
  readonly trust: readonly Trust[];
  /** `person * patrons + patron`, members only. */
  readonly warmth: readonly Warmth[];
  /** Whether this seat owes a decision. */
  readonly owes: boolean;
  /** Who else does, where the round is open enough to say so. */
  readonly waiting: readonly Seat[];
  readonly options: readonly Action[];
}

/** Belief, in hundredths of log-odds, from which each band of trust begins. */
const TRUST_FROM = [-Infinity, -300, -150, 0, 150] as const;
/** Lean, in tenths, from which each band of warmth begins. */
const WARMTH_FROM = [0, 350, 430, 520, 620] as const;
/** Suspicion, in tenths, from which each window is lit. */
const WINDOWS_FROM = [0, 100, 290, 500, 680] as const;

/** The band that a value falls in. */
export const bandOf = (value: number, from: readonly number[]): number => {
  let band = 0;
  while (band + 1 < from.length && value >= from[band + 1]!) band++;
  return band;
};
/** The bands' edges, for whoever must draw a world that looks the same. */
export const BANDS = { trust: TRUST_FROM, warmth: WARMTH_FROM, windows: WINDOWS_FROM } as const;

/** Rounds in which everyone may see who has not yet acted. In the others, that would betray a secret. */
const OPEN_ROUNDS: ReadonlySet<Phase> = new Set<Phase>([
  'division',
  'bargaining',
  'concession',
  'divisionBallot',
  'formation',
  'offers',
  'orders',
  'approaches',
  'agenda',
  'statements',
  'room',
  'ballot',
  'defiance',
  'custody',
  'redivision',
  'plenum',
  'epilogue',
]);

/** Numbers that tables hold, wrapped once: a computer player looks four hundred times a game. */
const SHOWN_NUMBERS: readonly Veiled<number>[] = Array.from({ length: 1002 }, (_, i) =>
  Object.freeze({ seen: true, value: i - 1 }),
);
const shown = (value: unknown): Veiled<unknown> =>
  (typeof value === 'number' ? SHOWN_NUMBERS[value + 1] : undefined) ?? { seen: true, value };

function ownOf(list: readonly unknown[], seat: number): Veiled<unknown>[] {
  const found: Veiled<unknown>[] = new Array(list.length).fill(HIDDEN);
  if (seat < list.length) found[seat] = shown(list[seat]);
  return found;
}
function veiled(
  list: readonly unknown[],
  look: Looking,
  open: (look: Looking, index: number) => boolean,
): Veiled<unknown>[] {
  const found: Veiled<unknown>[] = new Array(list.length).fill(HIDDEN);
  for (let index = 0; index < list.length; index++) if (open(look, index)) found[index] = shown(list[index]);
  return found;
}

const windowsOf = ({ game }: Looking): Windows[] =>
  game.suspicion.map(tenths => bandOf(tenths, WINDOWS_FROM) as Windows);
function trustOf({ game, seat }: Looking): Trust[] {
  const { patrons, people } = game.scenario;
  return people.map((person, index) =>
    person.role === 'client' && seat < patrons
      ? TRUSTS[bandOf(game.belief[seat * people.length + index]!, TRUST_FROM)]!
      : 'unsure',
  );
}
function warmthOf({ game }: Looking): Warmth[] {
  const { patrons, members } = game.scenario;
  return game.lean.map((tenths, index) => {
    const person = Math.floor(index / patrons) as Person;
    return person >= patrons && person < patrons + members ? WARMTHS[bandOf(tenths, WARMTH_FROM)]! : 'even';
  });
}

const waitingOf = (look: Looking): readonly Seat[] => (OPEN_ROUNDS.has(look.phase) ? owing(look) : []);

function sightOf(name: Shown): (look: Looking) => unknown {
  const sight: Sights[Shown] = SIGHT[name];
  if (sight === 'open') return ({ game }) => game[name];
  const listOf = ({ game }: Looking) => game[name] as readonly unknown[];
  if (sight === 'own') return look => ownOf(listOf(look), look.seat);
  if ('entry' in sight) return look => veiled(listOf(look), look, sight.entry);
  const item = sight.item as (look: Looking, item: unknown) => unknown;
  return look =>
    listOf(look)
      .map(entry => item(look, entry))
      .filter(entry => entry !== undefined);
}

/** How each field of a view is read, and of which fields of the game; `phase` is one of them here. */
interface Reading {
  readonly read: (look: Looking) => unknown;
  readonly of: readonly string[];
}
const SHOWN = (Object.keys(SIGHT) as (keyof Sights)[]).filter((name): name is Shown => SIGHT[name] !== 'hidden');
const READINGS = {
  ...(Object.fromEntries(
    SHOWN.map(name => {
      const sight: Sights[Shown] = SIGHT[name];
      const by = typeof sight === 'object' && 'by' in sight ? sight.by : [];
      return [name, { read: sightOf(name), of: [name, ...by] }];
    }),
  ) as Readonly<Record<string, Reading>> as Record<Shown, Reading>),
  seat: { read: ({ seat }) => seat, of: [] },
  phase: { read: ({ phase }) => phase, of: ['phase'] },
  windows: { read: windowsOf, of: ['suspicion'] },
  trust: { read: trustOf, of: ['belief'] },
  warmth: { read: warmthOf, of: ['lean'] },
  owes: { read: look => owing(look).includes(look.seat), of: [] },
  waiting: { read: waitingOf, of: [] },
  options: { read: look => legalActions(look, look.seat), of: [] },
} satisfies { readonly [F in keyof View]: Reading };
const NAMES = Object.keys(READINGS) as (keyof View)[];
const read = <F extends keyof View>(name: F, look: Looking): View[F] => READINGS[name].read(look) as View[F];

/** What a seat saw, and of which position. */
export interface Sighting {
  readonly position: Position;
  readonly view: View;
}

/**
 * What `seat` may know of a position. The only function in the project that reads secrets for anyone. With what it saw `last`,
 * only what has changed since is looked at: whatever says the same is the same object, to the view itself.
 */
export function viewFrom(position: Position, seat: Seat, last?: Sighting): View {
  if (position === last?.position) return last.view;
  const look: Looking = { phase: position.phase, game: position.game, seat };
  return last === undefined ? viewOf(name => read(name, look)) : again(look, last);
}

function again(look: Looking, { position, view }: Sighting): View {
  const news = new Map<keyof View, unknown>();
  const lookAt = (name: keyof View) => {
    const now = read(name, look);
    if (!alike(now, view[name])) news.set(name, now);
  };
  readingsSince(position, look).forEach(lookAt);
  lookAt('owes');
  lookAt('waiting');
  // Whoever sees nothing new can do nothing new: else his options would tell what he may not know.
  if (news.size > 0) lookAt('options');
  if (news.size === 0) return view;
  const found = viewOf(name => view[name]) as unknown as Record<string, unknown>;
  for (const [name, now] of news) found[name] = now;
  return found as unknown as View;
}

/** What is to be read again of a game that has become another. The last answer is kept: all seats at a table ask the same. */
const SINCE = new WeakMap<Game, { readonly was: Position; readonly names: readonly (keyof View)[] }>();
function readingsSince(was: Position, { phase, game }: Position): readonly (keyof View)[] {
  const known = SINCE.get(game);
  if (known?.was === was) return known.names;
  const hasChanged = (name: string) =>
    name === 'phase' ? phase !== was.phase : game[name as keyof Game] !== was.game[name as keyof Game];
  const names = NAMES.filter(name => READINGS[name].of.some(hasChanged));
  SINCE.set(game, { was, names });
  return names;
}

/** A chair from which nothing is decided and nothing is one's own: whoever looks on from there sees what everybody may know. */
const onlookerOf = (scenario: Game['scenario']): Seat => (fateOf(scenario) + 1) as Seat;

/** What everybody may know of a position: for a wall that all can see. */
export const publicView = (position: Position): View => viewFrom(position, onlookerOf(position.game.scenario));
