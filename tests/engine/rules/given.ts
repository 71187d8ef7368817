import {
  apply,
  copyGame,
  type Draft,
  legalActions,
  NOBODY,
  type Office,
  type Person,
  type Phase,
  type Position,
  type Reason,
  type ReasonName,
  reckoning,
  type Seat,
  startPosition,
} from '../../../src/engine/index.ts';
import { setupOf } from '../../fixture.ts';
import { eachField, indexOf, LEVEL, type Men, officeOf, person, policyOf } from './facts.ts';
import { playOn, type Step } from './playing.ts';

export * from './facts.ts';
export * from './playing.ts';

/** Small positions of 1953, written down by name. */

export interface Facts {
  readonly phase?: Phase;
  readonly lens?: string;
  readonly turn?: number;
  readonly tension?: number;
  readonly locus?: number;
  readonly unrest?: number;
  readonly men?: Men;
  /** Holders by office; `null` leaves it vacant. */
  readonly posts?: Readonly<Record<string, string | null>>;
  /** Who carried a policy, and in which turn one was last rejected. */
  readonly carried?: Readonly<Record<string, string>>;
  readonly rejected?: Readonly<Record<string, number>>;
  /** Whatever else there is to say. */
  readonly and?: (draft: Draft) => void;
}

/** Without the pact of the first night, which else stands in the way of anything between Beria and Malenkov. */
export const UNBOUND: Men = { malenkov: { pact: { beria: 0 } }, beria: { pact: { malenkov: 0 } } };

/** A position of 1953, as it stood in mid-March but for what is said of it; by default in the phase of orders. */
export function given(facts: Facts = {}): Position {
  const draft = copyGame(MARCH.game);
  draft.turn = facts.turn ?? 1;
  if (facts.lens !== undefined) draft.lens = indexOf(LEVEL.lenses, facts.lens);
  for (const track of ['tension', 'locus', 'unrest'] as const)
    if (facts[track] !== undefined) draft[track] = Math.round(facts[track] * 10);
  for (const [id, holder] of Object.entries(facts.posts ?? {}))
    seat(draft, officeOf(id), indexOf(LEVEL.people, holder));
  for (const [id, sponsor] of Object.entries(facts.carried ?? {})) draft.sponsor[policyOf(id)] = person(sponsor);
  for (const [id, turn] of Object.entries(facts.rejected ?? {})) draft.rejected[policyOf(id)] = turn;
  eachField(facts.men ?? {}, ({ table, codec, name }, who, patron, value) => {
    (draft[name] as unknown[])[table(LEVEL, who, patron)] = codec.write(value, LEVEL);
  });
  facts.and?.(draft);
  return { phase: facts.phase ?? 'orders', game: draft };
}

function seat(draft: Draft, office: Office, holder: number): void {
  const before = draft.holder[office]!;
  if (before >= 0) draft.post[before] = -1 as Office;
  const old = holder < LEVEL.patrons ? -1 : draft.post[holder]!;
  if (old >= 0) draft.holder[old] = -1 as Person;
  draft.holder[office] = holder as Person;
  if (holder >= LEVEL.patrons) draft.post[holder] = office;
}

/** Rows for `test.each`, each under its sentence: `'%s'` prints it whole. */
export const sentences = <R>(rows: readonly R[], say: (row: R) => string): [string, R][] =>
  rows.map(row => [say(row), row]);

/** What a suitor puts to another man's client. */
export interface Asked {
  readonly by: string;
  readonly to: string;
  readonly office?: string;
  readonly safety?: boolean;
  readonly pressure?: boolean;
}
/** The same position on the evening when the offer lies before the man. */
export function asked(position: Position, { by, to, office: post, safety, pressure }: Asked): Position {
  const draft = copyGame(position.game);
  const terms = { office: officeOf(post ?? null), safety: safety ?? false, pressure: pressure ?? false };
  draft.suits = [{ by: person(by), to: person(to), against: NOBODY, ...terms, reply: undefined }];
  return { phase: 'approaches', game: draft };
}
/** A line of his account. */
export type Line = Exclude<ReasonName, 'prospects'> | `${Reason['side']} prospects`;
/** His reckoning: permille by reply, and points by reason. */
export function weighing(position: Position, suit: Asked) {
  const { options, account } = reckoning(asked(position, suit), person(suit.to) as Seat)!;
  const [accept, hedge, silent, report] = options.map(({ permille }) => permille) as [number, number, number, number];
  // His own patron's prospects hold him, the suitor's draw him: two lines of one name.
  const lineOf = ({ side, reason }: Reason): Line => (reason === 'prospects' ? `${side} prospects` : reason);
  const lines: Partial<Record<Line, number>> = {};
  for (const reason of account!.reasons) lines[lineOf(reason)] = reason.points;
  return { accept, hedge, silent, report, lines };
}

/** Beria's package of 5 March, his ministry, and the lead of the Secretariat with Khrushchev, as it was from 14 March. */
function march(): Position {
  let here = startPosition(LEVEL, setupOf(LEVEL, '8'));
  while (here.phase === 'deals') {
    const options = legalActions(here);
    here = apply(here, options[Math.floor((options.length - 1) / 2)]!);
  }
  const post = (office: string, holder: string): Step => ({ type: 'term', seat: 'beria', office, person: holder });
  const name = (office: string, holder: string): Step => ({ type: 'name', seat: 'beria', office, person: holder });
  here = playOn(here, 'offers', {
    steps: [
      post('council-chair', 'malenkov'),
      post('party-lead', 'malenkov'),
      post('mvd-minister', 'beria'),
      post('moscow-party', 'mikhailov'),
      { type: 'send', seat: 'beria' },
      { type: 'bargain', seat: 'malenkov', stance: 'back' },
      { type: 'bargain', seat: 'khrushchev', stance: 'oppose' },
      name('mvd-review', 'kruglov'),
      name('mvd-forces', 'serov'),
      name('mvd-confidant', 'kobulov'),
    ],
    ayes: LEVEL.people.map(({ id }) => id),
  });
  const draft = copyGame(here.game);
  seat(draft, officeOf('party-lead'), person('khrushchev'));
  draft.favours.fill(5);
  return { phase: here.phase, game: draft };
}

/** Where `given` starts from: mid-March, hidden values in the middle of their ranges. */
const MARCH = march();
