import type { Office, Person, Policy } from './ids.ts';

/** The words of the game's state: what is written, ordered, answered, moved and voted. Lists first, types from them. */

/** What a term of an offer, an approach or a package binds a man to. */
export const TERMS = ['post', 'back', 'spare', 'tell', 'join', 'safety', 'pressure'] as const;
export type TermKind = (typeof TERMS)[number];

/** One clause. `side` is the writer's: what he gives or what he takes. Unused fields are NONE. */
export interface Clause {
  readonly side: 'give' | 'take';
  readonly term: TermKind;
  readonly office: Office;
  readonly person: Person;
  readonly turns: number;
}

/** What a patron is writing and has not sent. */
export interface Sheet {
  readonly what: 'package' | 'offer' | 'counter' | 'approach' | 'appointment';
  readonly to: Person;
  readonly office: Office;
  readonly open: boolean;
  readonly clauses: readonly Clause[];
  /** How many clauses he has struck out; bounded, so that a game cannot be drawn out for ever. */
  readonly drops: number;
}

/** An offer of alliance under way this turn. */
export interface Offer {
  readonly from: Person;
  readonly to: Person;
  readonly open: boolean;
  readonly clauses: readonly Clause[];
  /** Whether it is already the answer to an offer: then it can only be taken or left. */
  readonly countered: boolean;
  /** `written` until everyone has done with offering: then all arrive at once. */
  readonly state: 'written' | 'sent' | 'accepted' | 'refused';
}

/** A promise that one patron made another. */
export interface Pledge {
  readonly by: Person;
  readonly to: Person;
  readonly term: TermKind;
  readonly office: Office;
  readonly person: Person;
  /** The last turn in which it binds. */
  readonly until: number;
  readonly state: 'due' | 'kept' | 'broken';
  readonly open: boolean;
}

/** A sealed or planned order. Unused fields are NONE. */
export interface Order {
  readonly order: OrderKind;
  readonly person: Person;
  readonly office: Office;
  readonly against: Person;
  readonly safety: boolean;
  readonly pressure: boolean;
}

export const ORDERS = [
  'shield',
  'confide',
  'rehabilitate',
  'sacrifice',
  'remove',
  'appoint',
  'test',
  'watch',
  'exclude',
  'sendAway',
  'investigate',
  'oblige',
  'buildCase',
  'recruit',
  'lieLow',
  'approach',
  'sound',
  'strike',
] as const;
export type OrderKind = (typeof ORDERS)[number];

export const REPLIES = ['accept', 'hedge', 'refuse', 'report'] as const;
export type Reply = (typeof REPLIES)[number];

/** A secret approach to a client, or the sounding of a member (`against` the man plotted against). */
export interface Suit {
  readonly by: Person;
  readonly to: Person;
  readonly office: Office;
  readonly against: Person;
  readonly safety: boolean;
  readonly pressure: boolean;
  readonly reply: Reply | undefined;
}

export const DEEDS = ['quiet', 'call', 'passOn', 'ask', 'warn', 'reserve'] as const;
export type Deed = (typeof DEEDS)[number];
/** How a client or member spends the evening of a turn. `patron` is NOBODY for quiet and ask. */
export interface Evening {
  readonly deed: Deed;
  readonly patron: Person;
}

export const MOTIONS = ['package', 'policy', 'appoint', 'dismiss', 'plenum', 'arrest', 'succession'] as const;
export type MotionKind = (typeof MOTIONS)[number];
export interface Motion {
  readonly motion: MotionKind;
  readonly by: Person;
  readonly person: Person;
  readonly office: Office;
  readonly policy: Policy;
}

export const VOTES = ['aye', 'nay', 'abstain'] as const;
export type Vote = (typeof VOTES)[number];

/** Something a patron heard or read about a man, kept while it may matter. */
export interface Sign {
  readonly turn: number;
  readonly sign: 'call' | 'test' | 'ear' | 'report' | 'warning' | 'calm' | 'tale' | 'file';
  readonly about: Person;
  readonly other: Person;
  /** Whether it speaks for his having turned (1), against (−1), or neither (0). */
  readonly leans: number;
}

/** How a patron fell. */
export interface Fall {
  readonly person: Person;
  readonly how: 'arrested' | 'struck' | 'backfired' | 'demoted';
  readonly by: Person;
  readonly turn: number;
}

/** A choice that falls to the victors, or to a patron to whom a man has pleaded. */
export interface Spoil {
  readonly spoil: 'reward' | 'post' | 'ranks' | 'overseer' | 'plea';
  readonly patron: Person;
  readonly person: Person;
  readonly office: Office;
}

export const STAGES = [
  'none',
  'warned',
  'room',
  'sitting',
  'arms',
  'exit',
  'won',
  'exposed',
  'lost',
  'defied',
] as const;
export type Stage = (typeof STAGES)[number];

/** What moves a member of the Presidium, in points; positive speaks for what is put to him. */
export type Concern =
  | 'alarm'
  | 'friendship'
  | 'dread'
  | 'times'
  | 'loudness'
  | 'company'
  | 'chair'
  | 'shown'
  | 'outlook'
  | 'cause'
  | 'price'
  | 'said'
  | 'gravity'
  | 'word'
  | 'posts'
  | 'legitimacy'
  | 'greed'
  | 'backing'
  | 'custom';
