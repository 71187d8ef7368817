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

/** What each order may cost the man who gives it, and who comes to know of it. */

interface Row {
  readonly because: string;
  readonly order: readonly Step[];
  readonly facts?: Facts;
  readonly fate?: Plan['fate'];
  readonly stands?: Men;
  readonly moves?: Men;
}
const beria = (type: Step['type'], person: string | null): Step => ({ type, seat: 'beria', person });
const khrushchev = (type: Step['type'], person: string | null): Step => ({ type, seat: 'khrushchev', person });
const offer = (by: string, to: string, ...terms: readonly string[]): Step[] => [
  { type: 'approach', seat: by, person: to },
  ...terms.map((term): Step => ({ type: 'term', seat: by, term })),
  { type: 'send', seat: by },
];
const fills = (seat: string, office: string, person: string): Step[] => [
  { type: 'appoint', seat, office },
  { type: 'term', seat, term: 'post', person },
];
const reply = (seat: string, by: string, reply: string): Step => ({ type: 'reply', seat, by, reply });
const sounding = (reply: string): Step[] => [
  { type: 'sound', seat: 'khrushchev', person: 'voroshilov', against: 'beria' },
  { type: 'reply', seat: 'voroshilov', by: 'khrushchev', reply },
];
const welcome = M.test.welcome;
/** The Party's cadres and its lead can both dismiss in the republics; the man at Tbilisi is Beria's. */
const mgeladze: Facts = { men: { mgeladze: { acknowledged: 'beria', serves: 'beria' } } };
const contested: readonly Step[] = [
  { type: 'remove', seat: 'malenkov', person: 'mgeladze' },
  khrushchev('remove', 'mgeladze'),
];
const firstWins: Men = {
  mgeladze: { resentment: M.removal.resentment },
  beria: { protection: -M.removal.rivalProtection, injury: { khrushchev: 0 } },
  malenkov: { alarm: M.removal.alarm, fear: M.removal.fear },
};

const ROWS: readonly Row[] = [
  {
    order: [beria('confide', 'kruglov')],
    facts: { men: { kruglov: { serves: 'malenkov' } } },
    moves: { malenkov: { suspicion: M.confide.passedOn, wary: { beria: M.confide.passedOn } } },
    because: 'who has turned passes on what he is told',
  },
  {
    order: fills('beria', 'mvd-georgia', 'dekanozov'),
    facts: { men: { milshtein: { owed: 'mvd-georgia', serves: 'beria' } } },
    moves: { milshtein: { resentment: M.appointing.passedOver }, beria: { alarm: M.appointing.policeAlarm } },
    because: 'who was promised the office minds, and the rest take note: offices are scarce',
  },
  {
    order: fills('beria', 'mvd-forces', 'milshtein'),
    stands: { serov: { post: null, acknowledged: 'beria' }, milshtein: { post: 'mvd-forces' } },
    moves: { serov: { resentment: M.appointing.displaced } },
    because: 'who must make room for another of his patron’s men is without a post, and resents it',
  },
  {
    order: fills('beria', 'mvd-georgia', 'strokach'),
    facts: { men: { strokach: { acknowledged: 'beria', serves: 'beria' } } },
    stands: { strokach: { post: 'mvd-georgia' } },
    because: 'a man can hold one office, and leaves the other empty',
  },
  {
    order: [beria('rehabilitate', 'etingon')],
    moves: { beria: { alarm: M.rehabilitate.alarmReviewed } },
    because: 'even with the files of the case, to free a man is noticed',
  },
  {
    order: [beria('rehabilitate', 'etingon')],
    facts: { men: { kruglov: { serves: 'malenkov' } } },
    moves: { beria: { alarm: M.rehabilitate.alarm } },
    because: 'without them it is noticed more',
  },
  {
    order: [beria('rehabilitate', 'etingon')],
    facts: { men: { etingon: { downBy: 'malenkov' } } },
    stands: { etingon: { downBy: null } },
    moves: { malenkov: { injury: { beria: M.rehabilitate.injury } }, khrushchev: { injury: { beria: 0 } } },
    because: 'whoever had put the man away is told by it that he was wrong',
  },
  {
    order: [beria('rehabilitate', 'etingon')],
    facts: { men: { etingon: { downBy: 'beria' } } },
    moves: { beria: { injury: { beria: 0 } }, malenkov: { injury: { beria: 0 } } },
    because: 'nobody is injured by undoing what he did himself',
  },
  {
    order: [beria('rehabilitate', 'etingon')],
    facts: { men: { etingon: { downBy: null } } },
    moves: { malenkov: { injury: { beria: 0 } }, khrushchev: { injury: { beria: 0 } } },
    because: 'for the cases of the old days none of those who are left is blamed',
  },
  {
    order: [beria('test', 'serov')],
    facts: { men: { serov: { tests: welcome - 1 } } },
    moves: { serov: { resentment: 0, gratitude: M.test.pleases } },
    because: 'a loyal man does not mind being asked once or twice',
  },
  {
    order: [beria('test', 'serov')],
    facts: { men: { serov: { tests: welcome } } },
    moves: { serov: { resentment: M.test.offends, gratitude: 0 } },
    because: 'a loyal man tested too often takes offence',
  },
  {
    order: [beria('watch', 'serov')],
    moves: { serov: { resentment: M.watch.resentment } },
    because: 'nobody likes a second man in his office',
  },
  {
    order: [beria('exclude', 'serov')],
    moves: { serov: { resentment: M.exclude.resentment } },
    because: 'a man notices that he is no longer told',
  },
  {
    order: [{ type: 'investigate', seat: 'malenkov', person: 'molotov' }],
    moves: { molotov: { lean: { malenkov: -M.investigate.offends }, dread: { malenkov: 0 } } },
    because: 'a member whose file was asked for likes it no better if there are no files to ask',
  },
  {
    order: [...offer('malenkov', 'kruglov', 'pressure'), reply('kruglov', 'malenkov', 'refuse')],
    facts: { men: { kruglov: { kompromat: { malenkov: 30 } } } },
    stands: { kruglov: { pressed: { malenkov: true } } },
    moves: { kruglov: { exposure: { malenkov: -M.turning.pressureCools } } },
    because: 'a hold is used once, and makes an enemy',
  },
  {
    order: [...offer('malenkov', 'kruglov', 'safety'), reply('kruglov', 'malenkov', 'report')],
    fate: { report: 1 },
    moves: { beria: { suspicion: M.reports.client, wary: { malenkov: M.reports.client } } },
    because: 'who is offered safety understands that there is a plot, and may report it',
  },
  {
    order: [...offer('malenkov', 'riasnoi', 'safety'), reply('riasnoi', 'malenkov', 'report')],
    facts: { men: { kruglov: { serves: 'malenkov' } } },
    fate: { report: 0 },
    moves: { beria: { suspicion: 0 } },
    because: 'a report that is stopped on its way has not been made',
  },
  {
    order: [...['kruglov', 'serov', 'kuzmichev'].flatMap(man => offer('khrushchev', man, 'safety'))],
    moves: { khrushchev: { alarm: M.approaching.flurry } },
    because: 'three secret approaches in a fortnight are no secret',
  },
  {
    order: sounding('report'),
    fate: { leak: 1 },
    stands: { voroshilov: { plotOf: null } },
    moves: { beria: { suspicion: M.reports.member, wary: { khrushchev: M.reports.member } } },
    because: 'a member who is afraid may talk',
  },
  {
    order: [beria('sacrifice', 'vlodzimirskii')],
    moves: {
      beria: { protection: -M.sacrifice.protection },
      kruglov: { resentment: M.sacrifice.resentment },
      shatalin: { resentment: 0 },
    },
    because: 'every client of his sees what his patron’s hand over him is worth',
  },
  {
    order: [beria('remove', 'kruglov')],
    moves: {
      kruglov: { resentment: M.removal.resentment },
      beria: { alarm: M.removal.greatAlarm, fear: M.removal.fear, protection: -M.removal.ownProtection },
    },
    because: 'the dismissal of a deputy frightens the Presidium, and his own men',
  },
  {
    order: [beria('remove', 'strokach')],
    fate: { removal: 1 },
    moves: { strokach: { resentment: M.removal.resentment }, beria: { alarm: M.removal.alarm } },
    because: 'that of a man in the provinces frightens it less',
  },
  {
    order: [beria('remove', 'strokach')],
    fate: { removal: 0 },
    stands: { strokach: { post: 'mvd-lviv' } },
    moves: {
      beria: { alarm: M.removal.failedAlarm },
      khrushchev: { protection: M.removal.defended },
      molotov: { lean: { beria: -M.removal.failedLean } },
    },
    because: 'to attack a man and fail shows that his patron can hold him',
  },
  {
    order: [khrushchev('shield', 'strokach'), beria('remove', 'strokach')],
    fate: { removal: 1 },
    stands: { strokach: { post: null } },
    moves: { khrushchev: { protection: -M.removal.rivalProtection - M.removal.shieldLost } },
    because: 'who stands before a man and loses him has lost more than the man',
  },
  {
    order: [khrushchev('shield', 'moskalenko'), beria('remove', 'strokach')],
    fate: { removal: 1 },
    moves: { khrushchev: { protection: -M.removal.rivalProtection } },
    because: 'a hand that was held over another man has not failed',
  },
  {
    order: contested,
    facts: mgeladze,
    fate: { removal: [1, 1] },
    stands: { mgeladze: { post: null } },
    moves: { ...firstWins, khrushchev: { alarm: 0, fear: 0 } },
    because: 'two want him out: the second finds the office empty, and has done nothing',
  },
  {
    order: contested,
    facts: mgeladze,
    fate: { removal: [1, 0] },
    stands: { mgeladze: { post: null } },
    moves: { ...firstWins, khrushchev: { alarm: 0 }, molotov: { lean: { khrushchev: 0 } } },
    because: 'two want him out: nobody can be held in an office that he has lost, and nobody is beaten off',
  },
  {
    order: contested,
    facts: mgeladze,
    fate: { removal: [0, 1] },
    stands: { mgeladze: { post: null } },
    moves: {
      beria: { protection: M.removal.defended - M.removal.rivalProtection },
      malenkov: { alarm: M.removal.failedAlarm },
      khrushchev: { alarm: M.removal.alarm },
    },
    because: 'two want him out: who was held against the first may still fall to the second',
  },
  {
    order: [
      { type: 'remove', seat: 'malenkov', person: 'mgeladze' },
      ...fills('khrushchev', 'georgia-party', 'brezhnev'),
    ],
    facts: { men: { mgeladze: { acknowledged: 'khrushchev', serves: 'khrushchev' } } },
    fate: { removal: 1 },
    stands: { mgeladze: { post: null }, brezhnev: { post: 'georgia-party' } },
    moves: { mgeladze: { resentment: M.appointing.displaced }, malenkov: { alarm: 0 }, khrushchev: { protection: 0 } },
    because: 'whose own patron has already put him out is nobody’s to dismiss',
  },
  {
    order: [khrushchev('recruit', null)],
    fate: { noticed: 1 },
    moves: { beria: { suspicion: M.reports.officersWeight }, khrushchev: { officers: 1 } },
    because: 'the ears and the guard of the Kremlin may see officers made ready',
  },
  {
    order: [{ type: 'recruit', seat: 'malenkov', person: null }],
    fate: { noticed: 1 },
    moves: { malenkov: { officers: 0 }, beria: { suspicion: M.reports.officersWeight } },
    because: 'who has nobody in the army finds no officers, and may be seen to look',
  },
  {
    order: [khrushchev('oblige', 'bulganin')],
    facts: { men: { bulganin: { lean: { khrushchev: 90 } } } },
    moves: { bulganin: { lean: { khrushchev: M.oblige.lean * M.oblige.least } } },
    because: 'a friend is won by a service only once',
  },
  {
    order: [khrushchev('buildCase', 'beria')],
    fate: { caseStrength: 0 },
    moves: {
      khrushchev: { alarm: M.buildCase.ownAlarm },
      beria: { suspicion: M.buildCase.suspicion, wary: { khrushchev: M.buildCase.suspicion } },
    },
    because: 'a case frightens people of him who brings it too, and the accused knows who that is',
  },
  {
    order: [{ type: 'buildCase', seat: 'malenkov', person: 'beria' }],
    stands: { malenkov: { pact: { beria: 0 } } },
    moves: { malenkov: { credibility: -M.pact.betrayed } },
    because: 'a case against an ally ends the alliance',
  },
];

test.each(sentences(ROWS, ({ order, because }) => `${order[0]!.type}: ${because}`))('%s', (_, row) => {
  const { order, facts, fate = {}, stands = {}, moves = {} } = row;
  const before = given(facts);
  const after = playOn(before, 'agenda', { steps: order, fate });
  expect(told(after, stands)).toEqual(stands);
  expect(moved(before, after, moves)).toEqual(roundedMen(moves));
});
