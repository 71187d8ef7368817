import { expect, test } from 'vitest';
import {
  type Facts,
  given,
  MODEL as M,
  type Men,
  moved,
  type Plan,
  playOn,
  roundedMen,
  type Step,
  sentences,
  told,
} from './given.ts';

/** What each order does for the man who gives it. What it may cost him is in orders-risks.test.ts. */

interface Row {
  readonly because: string;
  readonly order: Step | readonly Step[];
  readonly facts?: Facts;
  readonly fate?: Plan['fate'];
  /** How things stand, and by how many points they have moved, when the orders have been carried out. */
  readonly stands?: Men;
  readonly moves?: Men;
}
const beria = (type: Step['type'], person: string | null): Step => ({ type, seat: 'beria', person });
const khrushchev = (type: Step['type'], person: string | null): Step => ({ type, seat: 'khrushchev', person });
const approach = (reply: string): Step[] => [
  { type: 'approach', seat: 'malenkov', person: 'kruglov' },
  { type: 'term', seat: 'malenkov', term: 'post', office: 'mvd-minister' },
  { type: 'send', seat: 'malenkov' },
  { type: 'reply', seat: 'kruglov', by: 'malenkov', reply },
];
const investigate = M.investigate;

const ROWS: readonly Row[] = [
  {
    order: beria('confide', 'kruglov'),
    moves: { kruglov: { inclusion: M.confide.inclusion, resentment: -M.confide.soothes } },
    because: 'a man who is told things belongs, and is soothed',
  },
  {
    order: [
      { type: 'appoint', seat: 'beria', office: 'mvd-georgia' },
      { type: 'term', seat: 'beria', term: 'post', person: 'milshtein' },
    ],
    facts: { men: { milshtein: { gratitude: 50, inclusion: 20 } } },
    stands: { milshtein: { post: 'mvd-georgia', inclusion: M.appointing.inclusion } },
    // The office weighs one point more than none.
    moves: { milshtein: { gratitude: M.appointing.gratitude + 1 } },
    because: 'who is given an office is grateful by its weight, and sits in counsel',
  },
  {
    order: beria('rehabilitate', 'etingon'),
    facts: { men: { etingon: { gratitude: 50 } } },
    stands: { etingon: { down: false, downBy: null, serves: 'beria' } },
    moves: { etingon: { gratitude: M.rehabilitate.gratitude } },
    because: 'a man taken out of prison owes his life',
  },
  {
    order: beria('test', 'serov'),
    facts: { men: { serov: { belief: { beria: 0 } } } },
    fate: { testReading: 0 },
    moves: { serov: { tests: 1, gratitude: M.test.pleases, belief: { beria: -2 * M.signs.testEvidence } } },
    because: 'the outcome of a proof speaks for a man or against him',
  },
  {
    order: beria('test', 'serov'),
    facts: { men: { serov: { serves: 'khrushchev', belief: { beria: 0 } } } },
    fate: { testReading: 4 },
    moves: { serov: { belief: { beria: 2 * M.signs.testEvidence } } },
    because: 'a proof can go against a man who has turned',
  },
  {
    order: beria('watch', 'serov'),
    stands: { serov: { watcher: 'beria' } },
    because: 'an overseer stays beside the office until he is taken away',
  },
  {
    order: beria('exclude', 'serov'),
    moves: { serov: { inclusion: -M.exclude.inclusion } },
    because: 'what a man is not told he cannot pass on',
  },
  {
    order: beria('sendAway', 'serov'),
    facts: { turn: 3 },
    stands: { serov: { awayUntil: 3 + M.sendAway.turns - 1, post: 'mvd-forces' } },
    because: 'a task away from Moscow lasts for some turns, and he keeps his post',
  },
  {
    order: khrushchev('investigate', 'kruglov'),
    moves: { kruglov: { kompromat: { khrushchev: investigate.base } } },
    because: 'something can be found even without files',
  },
  {
    order: khrushchev('investigate', 'kruglov'),
    facts: { posts: { prosecutor: 'rudenko' }, men: { kruglov: { vulnerability: 90 } } },
    moves: { kruglov: { kompromat: { khrushchev: investigate.base + investigate.files * investigate.law } } },
    because: 'the Prosecutor can ask for papers',
  },
  {
    order: beria('investigate', 'sukhanov'),
    facts: { men: { sukhanov: { vulnerability: 90 } } },
    moves: { sukhanov: { kompromat: { beria: investigate.base + investigate.files } } },
    because: 'whoever has the files has the papers already',
  },
  {
    order: beria('investigate', 'sukhanov'),
    facts: { men: { sukhanov: { vulnerability: 12 } } },
    stands: { sukhanov: { kompromat: { beria: 12 } } },
    because: 'no more can be found than there is',
  },
  {
    order: beria('investigate', 'molotov'),
    facts: { men: { molotov: { vulnerability: 50 } } },
    stands: { molotov: { kompromat: { beria: 0 } } },
    moves: { molotov: { dread: { beria: investigate.dread }, lean: { beria: -investigate.offends } } },
    because: 'a member whose file is brought is afraid, though nothing in it could be named',
  },
  {
    order: khrushchev('investigate', 'molotov'),
    facts: { posts: { prosecutor: 'rudenko' } },
    moves: { molotov: { dread: { khrushchev: investigate.dread * investigate.law } } },
    because: 'papers that the Prosecutor asks for frighten a member less than those that the police have',
  },
  {
    order: approach('accept'),
    facts: { turn: 3 },
    stands: {
      kruglov: {
        serves: 'malenkov',
        acknowledged: 'beria',
        owed: 'mvd-minister',
        turnedIn: 3,
        won: { malenkov: 'yes' },
      },
    },
    because: 'he who accepts is the suitor’s man, in secret, and is owed what was named',
  },
  {
    order: approach('hedge'),
    stands: { kruglov: { serves: 'beria', hedge: 'malenkov', won: { malenkov: 'half' } } },
    moves: { kruglov: { gratitude: -M.turning.hedgeCools } },
    because: 'he who reinsures himself serves both until the day',
  },
  {
    order: approach('refuse'),
    stands: { kruglov: { serves: 'beria', hedge: null, won: { malenkov: 'no' } }, beria: { suspicion: 0 } },
    because: 'he who refuses and keeps silent has changed nothing',
  },
  {
    order: [
      { type: 'sound', seat: 'khrushchev', person: 'bulganin', against: 'beria' },
      { type: 'reply', seat: 'bulganin', by: 'khrushchev', reply: 'accept' },
    ],
    stands: { bulganin: { plotOf: 'khrushchev', plotOn: 'beria', won: { khrushchev: 'yes' } } },
    because: 'a member who says yes is in the plot',
  },
  {
    order: beria('sacrifice', 'vlodzimirskii'),
    stands: { vlodzimirskii: { down: true, downBy: 'beria', post: null, serves: null } },
    moves: { beria: { alarm: -M.sacrifice.alarm } },
    because: 'a patron who gives up a man of his own is thought less dangerous',
  },
  {
    order: beria('remove', 'kuzmichev'),
    stands: { kuzmichev: { post: null, acknowledged: 'beria' } },
    because: 'nobody contests what a patron does to his own man',
  },
  {
    order: beria('remove', 'strokach'),
    fate: { removal: 1 },
    stands: { strokach: { post: null } },
    moves: { khrushchev: { protection: -M.removal.rivalProtection } },
    because: 'a rival who loses a man has shown that he cannot shield him',
  },
  {
    order: khrushchev('recruit', null),
    moves: { khrushchev: { officers: 1 } },
    because: 'his man at the air defence can speak to officers',
  },
  {
    order: khrushchev('recruit', null),
    facts: {
      men: { moskalenko: { serves: 'beria' }, bulganin: { plotOf: 'khrushchev', plotOn: 'beria' } },
    },
    moves: { khrushchev: { officers: 1 } },
    because: 'a minister of defence in the plot can speak to them as well',
  },
  {
    order: khrushchev('oblige', 'molotov'),
    facts: { men: { molotov: { lean: { khrushchev: M.oblige.from } } } },
    moves: { molotov: { lean: { khrushchev: M.oblige.lean * M.oblige.ease } } },
    because: 'a member leans to the man who did him a service',
  },
  {
    order: { type: 'buildCase', seat: 'khrushchev', person: 'beria' },
    facts: { posts: { prosecutor: 'rudenko' } },
    fate: { caseStrength: 3 },
    moves: { beria: { alarm: M.buildCase.press + M.buildCase.law } },
    because: 'Pravda and the Prosecutor make a man look dangerous',
  },
  {
    order: beria('lieLow', null),
    moves: { beria: { alarm: -M.lieLow.alarm } },
    because: 'there is nothing to remark on in a man who does nothing',
  },
];
const stepsOf = ({ order }: Row): readonly Step[] => ('type' in order ? [order] : order);

test.each(sentences(ROWS, row => `${stepsOf(row)[0]!.type}: ${row.because}`))('%s', (_, row) => {
  const { facts, fate = {}, stands = {}, moves = {} } = row;
  const before = given(facts);
  const after = playOn(before, 'agenda', { steps: stepsOf(row), fate });
  expect(told(after, stands)).toEqual(stands);
  expect(moved(before, after, moves)).toEqual(roundedMen(moves));
});
