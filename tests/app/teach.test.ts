import { beforeEach, describe, expect, test, vi } from 'vitest';
import told from '../../levels/1953/text/en.lesson.json';
import { keep, placeFrom } from '../../src/app/class/teach/address.ts';
import { addressesFor, joinLink, seatLink, shortly } from '../../src/app/class/teach/join-address.ts';
import { minuteOf, stepsFor, type Where } from '../../src/app/class/teach/script.ts';
import { menOf, pactsOf, plotsOf } from '../../src/app/class/teach/truth-rows.ts';
import { copyGame, type Person, startPosition } from '../../src/engine/index.ts';
import type { LessonText } from '../../src/text/index.ts';
import { levelOf, setupOf } from '../fixture.ts';

const scenario = levelOf('1953');

describe('where pupils find the page', () => {
  const network = { network: true, addresses: ['192.168.1.7', '10.0.0.2', '[fe80::1]', '[2001:db8::7]'] };
  test.each([
    { here: 'http://localhost:1953/', info: network, first: '192.168.1.7:1953/#/join', count: 3 },
    { here: 'http://127.0.0.1:1953/nests/', info: network, first: '192.168.1.7:1953/nests/#/join', count: 3 },
    { here: 'http://[::1]:1953/', info: network, first: '192.168.1.7:1953/#/join', count: 3 },
    { here: 'https://school.example/', info: network, first: 'school.example/#/join', count: 1 },
    // A proxy may speak for a server that itself listens to nobody else.
    {
      here: 'https://school.example/',
      info: { network: false, addresses: [] },
      first: 'school.example/#/join',
      count: 1,
    },
    { here: 'http://localhost:1953/', info: { network: false, addresses: [] }, first: undefined, count: 0 },
  ])('opened as $here it is $first', ({ here, info, first, count }) => {
    const found = addressesFor(new URL(here), info);
    expect(found.length).toBe(count);
    expect(found[0] && shortly(found[0])).toBe(first);
  });

  test('links have whatever is secret behind the #', () => {
    const base = new URL('http://192.168.1.7:1953/nests/');
    expect(joinLink(base, 'KMN234')).toBe('http://192.168.1.7:1953/nests/#/join/KMN234');
    expect(new URL(seatLink(base, 'KMN234', 'secret')).hash).toBe('#/join/KMN234/secret');
  });
});

describe('the teacher’s addresses', () => {
  const KEY = 'k'.repeat(22);
  beforeEach(() => {
    const found = new Map<string, string>();
    vi.stubGlobal('sessionStorage', {
      getItem: (name: string) => found.get(name) ?? null,
      setItem: (name: string, value: string) => found.set(name, value),
    });
    return () => vi.unstubAllGlobals();
  });

  test.each([
    { hash: '#/teach', place: { is: 'open', key: undefined }, because: 'nothing is said' },
    { hash: '#/teach/', place: { is: 'open', key: undefined }, because: 'nothing is said after the /' },
    { hash: `#/teach/${KEY}`, place: { is: 'open', key: KEY }, because: 'a key opens lessons' },
    {
      hash: `#/teach/%E0%A4${KEY}`,
      place: { is: 'open', key: `%E0%A4${KEY}` },
      because: 'what cannot be decoded is a wrong key',
    },
    { hash: '#/teach/KMN23', place: { is: 'neither', said: 'KMN23' }, because: 'no code, and too short for a key' },
    { hash: `#/teach/KM/${KEY}`, place: { is: 'neither', said: 'KM' }, because: 'a key of a lesson that is none' },
    { hash: `#/teach/KMN234/${KEY}`, place: { is: 'lesson', code: 'KMN234', key: KEY }, because: 'a lesson’s own' },
    { hash: `#/teach/kmn234/${KEY}`, place: { is: 'lesson', code: 'KMN234', key: KEY }, because: 'small letters do' },
    {
      hash: '#/teach/KMN234',
      place: { is: 'lesson', code: 'KMN234', key: undefined },
      because: 'its key is not known',
    },
  ])('$hash: $because', ({ hash, place }) => {
    expect(placeFrom(hash)).toEqual(place);
  });

  test('a tab finds back to the lesson that it leads, and to no other', () => {
    keep('KMN234', KEY);
    expect(placeFrom('#/teach/KMN234')).toEqual({ is: 'lesson', code: 'KMN234', key: KEY });
    expect(placeFrom('#/teach/KMN235')).toEqual({ is: 'lesson', code: 'KMN235', key: undefined });
  });

  test('a browser that keeps nothing is no worse than that', () => {
    vi.stubGlobal('sessionStorage', undefined);
    keep('KMN234', KEY);
    expect(placeFrom('#/teach/KMN234')).toEqual({ is: 'lesson', code: 'KMN234', key: undefined });
  });
});

describe('the step of the script', () => {
  const { scripts } = told as LessonText;
  const turnsOf = (length: string) => scenario.lengths[length]?.turns.map(({ id }) => id) ?? [];
  const LOBBY: Where = { stage: 'lobby', turn: 0, turnId: undefined, isAfter: false, section: 'victims' };

  test.each([
    ['45', '5'],
    ['90', '8'],
  ])('of %s minutes is there wherever a lesson can be, and each has its place', (pace, length) => {
    const script = scripts[pace];
    if (script === undefined) throw new Error(`no script of ${pace} minutes`);
    const turns = turnsOf(length).map((turnId, nth) => ({ ...LOBBY, stage: 'play' as const, turn: nth + 1, turnId }));
    const last = turns.at(-1) as Where;
    const shows = script.steps.flatMap(({ show = [] }) => show.map(key => key.split('.').at(-1) ?? ''));
    const places: Where[] = [
      LOBBY,
      { ...LOBBY, stage: 'play' },
      ...turns,
      { ...last, isAfter: true },
      ...shows.map(section => ({ ...last, stage: 'debrief' as const, section })),
    ];
    for (const where of places) expect(stepsFor(script, where).length).toBeGreaterThan(0);
    expect(new Set(places.flatMap(where => stepsFor(script, where)))).toEqual(new Set(script.steps));
    for (const where of turns) expect(stepsFor(script, where)[0]?.turn).toBe(where.turnId);
    expect(stepsFor(script, { ...last, stage: 'paused' })[0]?.turn).toBe(last.turnId);
  });

  test('has its minute by the clock, from where the script begins the game', () => {
    const script = scripts['45'];
    if (script === undefined) throw new Error('no script');
    const begins = script.steps.find(({ press }) => press?.includes('teach.course.begin'))?.from ?? -1;
    const minute = 60_000;
    expect(minuteOf(script, 5 * minute, 5 * minute)).toBe(begins);
    expect(minuteOf(script, 5 * minute, 8.9 * minute)).toBe(begins + 3);
  });

  test('is none for what the script does not know', () => {
    const [script] = Object.values(scripts);
    if (script === undefined) throw new Error('no script');
    expect(stepsFor(script, { ...LOBBY, stage: 'debrief', section: 'loyalties' }).length).toBeLessThan(2);
    expect(stepsFor(script, { ...LOBBY, stage: 'play', turn: 3, turnId: 'X-01' })).toEqual([]);
    expect(stepsFor({ before: [], steps: [] }, LOBBY)).toEqual([]);
  });
});

describe('the all-seeing rows', () => {
  const position = startPosition(scenario, setupOf(scenario, '5'));
  const [beria, malenkov, khrushchev] = [0, 1, 2] as Person[] as [Person, Person, Person];
  const client = scenario.people.findIndex(({ id }) => id === 'serov') as Person;
  const member = scenario.people.findIndex(({ id }) => id === 'bulganin') as Person;

  test('have those first who are not what they pass for, and last whom nobody meets', () => {
    const game = copyGame(position.game);
    game.acknowledged[client] = beria;
    game.serves[client] = khrushchev;
    const rows = menOf({ ...position, game });
    expect(rows[0]).toMatchObject({ person: client, passesFor: beria, serves: khrushchev, differs: true });
    expect(rows.length).toBe(scenario.people.filter(({ role }) => role === 'client').length);
    const down = rows.map(({ person }) => game.down[person]);
    expect(down.slice(down.indexOf(true))).not.toContain(false);
    game.serves[client] = beria;
    game.hedge[client] = malenkov;
    expect(menOf({ ...position, game })[0]).toMatchObject({ person: client, hedge: malenkov, differs: true });
  });

  test('have pacts that still hold, once for both, and plots of patrons and of members', () => {
    const game = copyGame(position.game);
    // Beria and Malenkov come into the game as allies, and everybody knows it.
    expect(pactsOf(game)).toEqual([{ one: beria, other: malenkov, until: 3, open: true }]);
    expect(plotsOf(game)).toEqual([]);
    game.turn = 3;
    const pair = (a: Person, b: Person) => a * scenario.patrons + b;
    for (const [a, b] of [
      [beria, malenkov],
      [malenkov, beria],
    ] as const)
      game.pact[pair(a, b)] = 4;
    game.pact[pair(malenkov, khrushchev)] = 2;
    game.joined[pair(malenkov, beria)] = khrushchev;
    game.plotOf[member] = khrushchev;
    game.plotOn[member] = beria;
    expect(pactsOf(game)).toEqual([{ one: beria, other: malenkov, until: 4, open: false }]);
    expect(plotsOf(game)).toEqual([
      { who: malenkov, leader: khrushchev, against: beria },
      { who: member, leader: khrushchev, against: beria },
    ]);
    game.openPact[pair(beria, malenkov)] = 4;
    expect(pactsOf(game)[0]?.open).toBe(true);
  });
});
