import { expect, test } from 'vitest';
import { type Facts, given, MODEL, may, play, type Step, sentences } from './given.ts';

/** Who may not give an order: closed in one position, and open in another that differs in one thing. */

interface Row {
  readonly because: string;
  readonly step: Step;
  readonly when?: Facts;
  /** The same order, but for this, is open. */
  readonly instead?: Partial<Step>;
  readonly unless?: Facts;
}
const on = (type: Step['type'], seat: string, person: string | null, more: Partial<Step> = {}): Step => ({
  type,
  seat,
  person,
  ...more,
});
const idle: Facts = { posts: { 'mvd-forces': null } };
const of = (patron: string | null) => ({ acknowledged: patron, serves: patron });
/** A policeman of Khrushchev's is minister, with a man for any post of his. */
const ministry = (minister: string): Facts => ({
  posts: { 'mvd-minister': minister, 'mvd-forces': null, 'mvd-intelligence': null, 'mvd-ukraine': null },
  men: { [minister]: of('khrushchev'), milshtein: of('khrushchev') },
});
/** Kruglov owed Beria all he was; Strokach had always been another’s. */
const turncoat = ministry('kruglov');

const ROWS: readonly Row[] = [
  {
    step: on('confide', 'malenkov', 'kruglov'),
    instead: { person: 'shatalin' },
    because: 'he has no claim on another’s man',
  },
  {
    step: on('confide', 'beria', 'serov'),
    when: { men: { serov: { awayUntil: 1 } } },
    because: 'nobody confides by telegraph',
  },
  {
    step: on('confide', 'beria', 'etingon'),
    unless: { men: { etingon: { down: false } } },
    because: 'the man is in prison',
  },
  {
    step: { type: 'appoint', seat: 'beria', office: 'mvd-forces' },
    when: { men: { serov: of('khrushchev') } },
    because: 'the office is held by another’s man, who would have to be removed; a man of one’s own makes room',
  },
  {
    step: { type: 'appoint', seat: 'beria', office: 'mvd-forces' },
    when: { men: { serov: of(null) } },
    unless: idle,
    because: 'nobody’s man is not one’s own, and keeps the office that he holds',
  },
  {
    step: { type: 'appoint', seat: 'khrushchev', office: 'mvd-forces' },
    when: turncoat,
    unless: ministry('strokach'),
    because: 'a minister who left his patron brings the new one no great police post, as an old friend would',
  },
  {
    step: { type: 'appoint', seat: 'khrushchev', office: 'mvd-intelligence' },
    when: turncoat,
    unless: turncoat,
    instead: { office: 'mvd-ukraine' },
    because: 'of a turncoat’s ministry only the small posts are his to fill',
  },
  {
    step: { type: 'appoint', seat: 'khrushchev', office: 'mvd-georgia' },
    instead: { seat: 'beria' },
    because: 'the ministry’s posts are the minister’s',
  },
  {
    step: { type: 'appoint', seat: 'malenkov', office: 'prosecutor' },
    when: { posts: { prosecutor: null } },
    instead: { seat: 'beria', office: 'mvd-georgia' },
    because: 'that office takes a vote',
  },
  {
    step: on('rehabilitate', 'malenkov', 'etingon'),
    instead: { seat: 'beria' },
    because: 'the prisoner is another’s man',
  },
  {
    step: on('rehabilitate', 'beria', 'kruglov'),
    unless: { men: { kruglov: { down: true } } },
    because: 'there is nothing to free him from',
  },
  {
    step: on('test', 'malenkov', 'kruglov'),
    instead: { seat: 'beria' },
    because: 'only his patron can put a man to the proof',
  },
  { step: on('watch', 'malenkov', 'serov'), instead: { seat: 'beria' }, because: 'it is not his office to watch' },
  { step: on('watch', 'beria', 'serov'), when: idle, because: 'there is no office to set an overseer beside' },
  {
    step: on('watch', 'beria', 'serov'),
    when: { men: { serov: { watcher: 'beria' } } },
    because: 'one overseer is there already',
  },
  { step: on('exclude', 'malenkov', 'serov'), instead: { seat: 'beria' }, because: 'he never told the man anything' },
  {
    step: on('exclude', 'beria', 'serov'),
    when: { men: { serov: { inclusion: 0 } } },
    because: 'the man knows nothing as it is',
  },
  {
    step: on('sendAway', 'khrushchev', 'serov'),
    instead: { seat: 'beria' },
    because: 'another’s man does not travel for him',
  },
  { step: on('sendAway', 'beria', 'serov'), when: { men: { serov: { awayUntil: 2 } } }, because: 'he is away already' },
  {
    step: on('sendAway', 'beria', 'milshtein'),
    instead: { person: 'serov' },
    because: 'without a post a man has no task',
  },
  {
    step: on('investigate', 'beria', 'kruglov'),
    instead: { person: 'sukhanov' },
    because: 'one does not look into one’s own',
  },
  {
    step: on('investigate', 'beria', 'khrushchev'),
    instead: { person: 'molotov' },
    because: 'a rival’s file is not sent for as a member’s is',
  },
  {
    step: on('investigate', 'malenkov', 'etingon'),
    unless: { men: { etingon: { down: false } } },
    because: 'a prisoner has been looked into',
  },
  {
    step: on('approach', 'beria', 'kruglov'),
    instead: { seat: 'malenkov' },
    because: 'the man passes for his already',
  },
  {
    step: on('approach', 'khrushchev', 'serov'),
    when: { men: { serov: { awayUntil: 1 } } },
    because: 'the man is out of reach',
  },
  {
    step: on('approach', 'khrushchev', 'serov'),
    when: { men: { serov: { won: { khrushchev: 'yes' } } } },
    because: 'he has won him, and knows it',
  },
  {
    step: on('approach', 'khrushchev', 'etingon'),
    unless: { men: { etingon: { down: false } } },
    because: 'nobody calls at a prison',
  },
  {
    step: on('sound', 'khrushchev', 'bulganin', { against: 'khrushchev' }),
    instead: { against: 'beria' },
    because: 'nobody plots against himself',
  },
  {
    step: on('sound', 'khrushchev', 'bulganin', { against: 'beria' }),
    when: { men: { beria: { fell: true } } },
    because: 'who has fallen needs no plot',
  },
  {
    step: on('sound', 'khrushchev', 'bulganin', { against: 'beria' }),
    when: { men: { bulganin: { won: { khrushchev: 'yes' } } } },
    because: 'he has said yes',
  },
  {
    step: on('sound', 'khrushchev', 'kruglov', { against: 'beria' }),
    instead: { person: 'bulganin' },
    because: 'a client has no vote',
  },
  { step: on('shield', 'malenkov', 'serov'), instead: { seat: 'beria' }, because: 'one shields one’s own' },
  { step: on('shield', 'beria', 'serov'), when: idle, because: 'there is no post to defend' },
  { step: on('sacrifice', 'malenkov', 'serov'), instead: { seat: 'beria' }, because: 'the man is not his to give up' },
  { step: on('sacrifice', 'beria', 'serov'), when: idle, because: 'a man without a post is no sacrifice' },
  { step: on('remove', 'khrushchev', 'kruglov'), instead: { seat: 'beria' }, because: 'he does not fill that office' },
  {
    step: on('remove', 'khrushchev', 'kuzmichev'),
    when: turncoat,
    unless: turncoat,
    instead: { person: 'vlodzimirskii' },
    because: 'of a turncoat’s ministry only the small posts are his to empty',
  },
  {
    step: on('remove', 'malenkov', 'safonov'),
    instead: { seat: 'beria', person: 'kruglov' },
    because: 'the Prosecutor goes by a vote',
  },
  {
    step: on('recruit', 'khrushchev', null),
    when: { men: { khrushchev: { officers: MODEL.recruit.most } } },
    because: 'there are never more officers than a few',
  },
  {
    step: on('oblige', 'khrushchev', 'malenkov'),
    instead: { person: 'molotov' },
    because: 'a rival’s price is not a service',
  },
  {
    step: on('buildCase', 'khrushchev', 'khrushchev'),
    instead: { person: 'beria' },
    because: 'a case is against somebody else',
  },
  {
    step: on('buildCase', 'khrushchev', 'beria'),
    when: { men: { beria: { fell: true } } },
    because: 'the man has fallen',
  },
  { step: on('lieLow', 'beria', null), when: { men: { beria: { favours: 0 } } }, because: 'even that takes a favour' },
  {
    step: on('remove', 'beria', 'kruglov'),
    when: { men: { beria: { favours: MODEL.cost.remove - 1 } } },
    because: 'a dismissal costs more than that',
  },
  {
    step: on('confide', 'beria', 'kruglov'),
    when: { men: { beria: { done: true } } },
    because: 'he has sealed his orders',
  },
  {
    step: on('confide', 'beria', 'kobulov'),
    when: { men: { beria: { fell: true } } },
    because: 'the fallen order nothing',
  },
];

test.each(sentences(ROWS, ({ step, because }) => `${step.seat} may not ${step.type}: ${because}`))('%s', (_, row) => {
  const { step, when, instead, unless } = row;
  expect(may(given(when), step)).toBe(false);
  expect(may(given(unless), { ...step, ...instead } as Step)).toBe(true);
});

test('an order that is planned cannot be given again, unless it is withdrawn', () => {
  const step = on('lieLow', 'beria', null);
  const planned = play(given(), step);
  expect(may(planned, step)).toBe(false);
  expect(may(play(planned, { type: 'withdraw', seat: 'beria' }), step)).toBe(true);
});
