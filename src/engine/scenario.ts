import type { ByOffice, ByPatron, ByPerson, Office, Person, Policy } from './ids.ts';
import type { Lens, Model, Temper } from './model.ts';

export const CORPS = ['police', 'party', 'army', 'state'] as const;
export type Corps = (typeof CORPS)[number];

/** What an office allows the patron of its holder. */
export const POWERS = [
  'gavel',
  'agenda',
  'lubyanka',
  'ear',
  'fist',
  'files',
  'review',
  'gate',
  'army',
  'cadres',
  'nest',
  'press',
  'law',
] as const;
export type Power = (typeof POWERS)[number];

/** How well a row of history stands. `needed`: only the game needs it. */
export const STANDINGS = ['stated', 'likely', 'reported', 'disputed', 'not-in-paper', 'needed'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Where a row comes from: ids of levels/facts.json. */
export interface Sourced {
  readonly sources: readonly string[];
  readonly standing: Standing;
}

/** What is hidden of a person at the start. `exposure`, `lean` and `dread` are toward a patron. All in points, 0–100. */
export const TRAITS = [
  'gratitude',
  'roots',
  'inclusion',
  'resentment',
  'vulnerability',
  'exposure',
  'lean',
  'dread',
  'outlook',
  'discretion',
  'price',
] as const;
export type Trait = (typeof TRAITS)[number];

/** A hidden starting value, in points; drawn by fate when `low < high`. `price` is an index into the member's `prices`. */
export interface TraitRange {
  readonly person: Person;
  readonly trait: Trait;
  readonly toward: Person;
  readonly low: number;
  readonly high: number;
}

interface Row extends Sourced {
  readonly id: string;
}

export interface PatronSpec extends Row {
  readonly role: 'patron';
  readonly corps: Corps;
  /** How he plays by himself in the historical temper. */
  readonly temper: Temper;
  /** The ending if nobody falls and he leads, and if he strikes first and holds ('' if that is only his rival's fall). */
  readonly leads: string;
  readonly strikes: string;
}
export interface MemberSpec extends Row {
  readonly role: 'member';
  readonly corps: Corps;
  /** One of these is his price; fate deals which. */
  readonly prices: readonly Policy[];
  /** Lean that he gives the sponsor of a policy, in points, by policy. */
  readonly causes: readonly number[];
}
export interface ClientSpec extends Row {
  readonly role: 'client';
  readonly corps: Corps;
  /** The patron he acknowledges at the start, or NOBODY. */
  readonly patron: Person;
  /** The region he is rooted in; '' for none. */
  readonly nest: string;
  /** The line he rose along. */
  readonly tail: string;
  /** How much of his record each policy disowns, in points, by policy. */
  readonly stakes: readonly number[];
  /** Out of office and in prison or disgrace at the start. */
  readonly fallen: boolean;
  /** The policy that frees him of itself, or NO_POLICY. */
  readonly freedBy: Policy;
}
export type PersonSpec = PatronSpec | MemberSpec | ClientSpec;

export interface OfficeSpec extends Row {
  readonly corps: Corps;
  /** In points of power; a seat's moves with the locus of power. */
  readonly weight: number;
  /** Points of weight for each point of locus (0 government … 100 Party). */
  readonly weightPerLocus: number;
  readonly powers: readonly Power[];
  /** The region whose delegation it leads; '' for none. */
  readonly nest: string;
  /** The seat whose owner fills it, or NO_OFFICE. */
  readonly appointer: Office;
  /** Whether filling or emptying it takes a vote of the Presidium. */
  readonly byVote: boolean;
  /** Where it stands on the board. */
  readonly place: string;
}

export interface PolicySpec extends Row {
  /** The first turn, 1-based, in which it may be moved, by length. */
  readonly from: Readonly<Record<string, number>>;
  /** What it is worth to its sponsor, in points. */
  readonly worth: ByPatron<number>;
  readonly alarm: number;
  /** −1 orthodox … 1 reforming. */
  readonly reform: number;
  readonly tension: number;
  readonly locus: number;
  /** Clients whose stake in it is at least this lose their office; 101 for none. */
  readonly dismissAt: number;
  /** Resentment for each point of stake over 50, of clients whose record it disowns. */
  readonly disowns: number;
  /** To the sponsor, in points. */
  readonly credibility: number;
  /** Lean of all members to the sponsor, in points. */
  readonly lean: number;
  /** Alarm of every rival whose standing is above `model.policy.tallPoppy`. */
  readonly rivalsAlarm: number;
  /** Each: clients of `corps` (only the sponsor's own if `own`) change in `trait` (exposure: toward the sponsor). */
  readonly effects: readonly PolicyEffect[];
}
export interface PolicyEffect {
  readonly corps: Corps;
  readonly own: boolean;
  readonly trait: 'gratitude' | 'resentment' | 'exposure';
  readonly points: number;
}

/** Something that may befall in a turn, by chance. */
export interface EventSpec extends Row {
  /** 1-based turn, by length. */
  readonly turn: Readonly<Record<string, number>>;
  /** Chance in permille, and with a policy adopted. */
  readonly permille: number;
  readonly policy: Policy;
  readonly permilleWithPolicy: number;
  readonly tension: number;
  /** Alarm in points: for the owner of the seat with that power; for the sponsor of `policy`. */
  readonly alarmOf: Readonly<Partial<Record<Power, number>>>;
  readonly alarmOfSponsor: number;
  /** Points a patron gains in talking another into joining against the owner of the Lubyanka. */
  readonly discredits: number;
}

export interface TurnSpec extends Row {
  /** ISO days, Gregorian. */
  readonly from: string;
  readonly to: string;
}

/** The state of things on the first evening, for one length of game. */
export interface Opening {
  readonly tension: number;
  readonly locus: number;
  readonly unrest: number;
  readonly alarm: ByPatron<number>;
  readonly credibility: ByPatron<number>;
  readonly protection: ByPatron<number>;
  readonly fear: ByPatron<number>;
  readonly legitimacy: ByPatron<number>;
  readonly traits: readonly TraitRange[];
  readonly holders: ByOffice<Person>;
  readonly pacts: readonly { readonly a: Person; readonly b: Person; readonly turns: number }[];
}

export interface LengthSpec {
  readonly turns: readonly TurnSpec[];
  readonly opening: Opening;
  /** The model, with what the level changes in it for this length. */
  readonly model: Model;
  /** The same by the id of each lens, with the weights of the score by which its games are fair. Nothing else differs. */
  readonly through: Readonly<Record<string, Model>>;
}

/** A package of posts to be divided on the first night. */
export interface DivisionSpec {
  readonly posts: readonly {
    readonly office: Office;
    readonly candidates: readonly Person[];
    readonly fallback: Person;
  }[];
  /** Who proposes, in order, until a package carries. */
  readonly proposers: readonly Person[];
}

/** A dated step after the game, taken by whoever holds that power then. */
export const CHAPTERS = ['trial', 'police', 'watcher', 'premier', 'reckoning', 'challenge'] as const;
export type Chapter = (typeof CHAPTERS)[number];
export interface ChapterSpec extends Row {
  readonly kind: Chapter;
  readonly date: string;
}

/** Facts that never change in a game. */
export interface Scenario {
  readonly id: string;
  /** A hash of the level's data, so that a record knows the level it was played on. */
  readonly hash: string;
  readonly patrons: number;
  readonly members: number;
  readonly people: ByPerson<PersonSpec>;
  readonly offices: ByOffice<OfficeSpec>;
  readonly policies: readonly PolicySpec[];
  readonly events: readonly EventSpec[];
  readonly lengths: Readonly<Record<string, LengthSpec>>;
  readonly lenses: readonly Lens[];
  readonly division: DivisionSpec | undefined;
  /** Posts that the owner of their appointing seat may fill at once, free, after the division. */
  readonly openings: readonly Office[];
  /** The men of such standing that an opening is theirs before any other's; after them, whoever is on the bench. */
  readonly nominees: readonly Person[];
  readonly chapters: readonly ChapterSpec[];
  /** Whether the game ends with a Plenum, spoils and epilogue; without, it is a lesson or a control. */
  readonly epilogue: boolean;
}
