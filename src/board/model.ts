import { type Ink, inkOf } from '../art/palette.ts';
import { NOBODY, type Office, type Person } from '../engine/ids.ts';
import type { Vote } from '../engine/terms.ts';
import type { View } from '../engine/view.ts';
import { type Band, bandOf } from '../panels/bands.ts';
import { isAway, materialOn, postsOf, seenIn, servedUnder, wonOf } from '../panels/knowing.ts';
import { inOffice, needed } from '../panels/law.ts';
import { loyaltyOf, type Span } from '../panels/loyalty.ts';
import { type Season, seasonOf } from './season.ts';

/** What the board shows of a view: who stands where, whose man each passes for, and how sure this seat is of it. */

export interface Man {
  readonly person: Person;
  readonly id: string;
  readonly role: 'patron' | 'member' | 'client';
  /** In whose ink his face is printed: whose man this seat knows him to be, or to whom he leans. */
  readonly ink: Ink;
  /** Whose mark he wears: whose man he passes for. */
  readonly banner: Ink;
  readonly patron: Person;
  /** The post he holds; −1 for none. */
  readonly post: Office;
  /** How true to his patron this seat takes him to be; none where it has no opinion. */
  readonly loyalty: Span | undefined;
  readonly wavering: boolean;
  /** How much this seat holds against him, 0–4. */
  readonly material: Band;
  /** The other patron under whom he is known to have served. */
  readonly past: Ink;
  readonly down: boolean;
  readonly away: boolean;
  /** Secretly this seat's man, whatever he passes for; or half of him. */
  readonly won: 'no' | 'half' | 'yes';
}
export interface Patron {
  readonly person: Person;
  readonly id: string;
  readonly ink: Ink;
  readonly fell: boolean;
  readonly down: boolean;
  /** 0–4, public. */
  readonly windows: number;
  /** 0–4, public. */
  readonly alarm: number;
  /** Where his medallion hangs: the house of his weightiest post. */
  readonly house: string | undefined;
  readonly post: Office;
}
export interface Seat {
  readonly person: Person;
  /** Whom he is seen to be for; 'n' while he is for nobody. */
  readonly leaning: Ink;
  readonly empty: boolean;
  /** What he said to the motion, or how he voted on it. */
  readonly said: Vote | undefined;
}
export interface Post {
  readonly office: Office;
  readonly place: string;
  readonly holder: Person;
}
export interface BoardModel {
  readonly self: Person;
  readonly patrons: readonly Patron[];
  /** Everyone, by person. */
  readonly men: readonly Man[];
  readonly seats: readonly Seat[];
  /** How many votes carry a motion. */
  readonly carries: number;
  /** Every post but those whose holder's medallion hangs over them, in the scenario's order. */
  readonly posts: readonly Post[];
  readonly season: Season;
}

/** What is seen of a member's warmth counts as a leaning from here. */
const LEANS: Readonly<Record<string, number>> = { warm: 1, close: 2 };
/** What a man said, as a vote would show it. */
const STANDS: Readonly<Record<string, Vote>> = { for: 'aye', against: 'nay', silent: 'abstain' };

function manOf(view: View, index: number, seats: readonly Seat[]): Man {
  const person = index as Person;
  const { people, patrons } = view.scenario;
  const patron = view.acknowledged[index] ?? NOBODY;
  const known = view.seat < patrons && patron !== NOBODY && person !== (view.seat as Person);
  const trust = view.trust[index] ?? 'unsure';
  const past = servedUnder(view, index, patron);
  const won = patron === (view.seat as Person) ? 'no' : wonOf(view, index);
  const banner = seats.find(seat => seat.person === person)?.leaning ?? inkOf(people[patron]?.id, patron);
  return {
    person,
    id: people[index]?.id ?? '',
    role: people[index]?.role ?? 'client',
    ink: won === 'yes' ? inkOf(people[view.seat]?.id, view.seat) : banner,
    banner,
    patron,
    post: (view.post[index] ?? -1) as Office,
    loyalty: loyaltyOf(view, index)?.span,
    wavering: known && (trust === 'doubtful' || trust === 'likelyTurned'),
    material: materialOn(view, index) ?? 0,
    past: inkOf(people[past]?.id, past),
    down: view.down[index] ?? false,
    away: isAway(view, index),
    won,
  };
}

function patronOf(view: View, index: number): Patron {
  const { people, offices } = view.scenario;
  const weight = (office: number) =>
    (offices[office]?.weight ?? 0) + ((offices[office]?.weightPerLocus ?? 0) * view.locus) / 10;
  const [post = -1] = postsOf(view, index).sort((a, b) => weight(b) - weight(a) || a - b);
  return {
    person: index as Person,
    id: people[index]?.id ?? '',
    ink: inkOf(people[index]?.id, index),
    fell: view.fell[index] ?? false,
    down: view.down[index] ?? false,
    windows: view.windows[index] ?? 0,
    alarm: bandOf('alarm', view.alarm[index] ?? 0),
    house: offices[post]?.place,
    post: post as Office,
  };
}

function seatsOf(view: View): Seat[] {
  const { patrons, members, people } = view.scenario;
  const all = patrons + members;
  const leaningOf = (person: number): Ink => {
    if (person < patrons) return inkOf(people[person]?.id, person);
    const warmth = Array.from({ length: patrons }, (_, p) => LEANS[view.warmth[person * patrons + p] ?? ''] ?? 0);
    const most = Math.max(...warmth);
    const whose = warmth.indexOf(most);
    return most === 0 || warmth.lastIndexOf(most) !== whose ? 'n' : inkOf(people[whose]?.id, whose);
  };
  // The three sit apart, the others between them.
  const order = new Array<number>(all).fill(-1);
  for (let patron = 0; patron < patrons; patron++) order[Math.round((patron * all) / patrons) % all] = patron;
  let member = patrons;
  const filled = order.map(person => (person >= 0 ? person : member++));
  const saidBy = (person: number): Vote | undefined => {
    if (view.motion === undefined) return undefined;
    return seenIn(view.votes[person]) ?? STANDS[view.statements[person] ?? ''];
  };
  const sitting = new Set<number>(inOffice(view));
  return filled.map(person => ({
    person: person as Person,
    said: saidBy(person),
    leaning: leaningOf(person),
    empty: !sitting.has(person),
  }));
}

export function modelOf(view: View): BoardModel {
  const { scenario } = view;
  const patrons = Array.from({ length: scenario.patrons }, (_, index) => patronOf(view, index));
  const shown = new Set(patrons.map(({ post }) => post));
  const seats = seatsOf(view);
  const men = scenario.people.map((_, index) => manOf(view, index, seats));
  const turns = scenario.lengths[view.length]?.turns ?? [];
  return {
    self: view.seat as Person,
    patrons,
    men,
    seats,
    carries: needed(inOffice(view).length),
    posts: scenario.offices.flatMap(({ place }, office) =>
      shown.has(office as Office) ? [] : [{ office: office as Office, place, holder: view.holder[office] ?? NOBODY }],
    ),
    season: seasonOf((turns[Math.max(0, view.turn - 1)] ?? turns.at(-1))?.from ?? ''),
  };
}
