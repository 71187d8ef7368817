import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lessonFromDisk } from '../../src/cli/level.ts';
import { atlasOf, fateOf, owing, type Phase, type Position, type Setup } from '../../src/engine/index.ts';
import { pickersOf } from '../../src/lab/players.ts';
import { termsFromHere } from '../../src/lab/studies/from-here.ts';
import { type Pace, type PaceName, type Place, parseLesson, TIMED } from '../../src/levels/lesson.ts';
import { playOut } from '../../src/seats/play-out.ts';
import { keyOf, windowOf } from '../../src/server/lesson/windows.ts';
import classroom from '../../src/text/en.class.json';
import { effort } from '../effort.ts';
import { levelOf } from '../fixture.ts';
import { readJson } from './level-files.ts';
import { DECIDES, type Kind, longestWait } from './waiting.ts';

const scenario = levelOf('1953');
const lesson = lessonFromDisk('1953');
const manual = readFileSync('docs/lesson.md', 'utf8');
const { patrons, members, clients } = atlasOf(scenario);
const idsOf = (people: readonly number[]) => people.map(person => scenario.people[person]!.id);

const SIZES = Array.from({ length: 28 }, (_, i) => i + 3);
const planFor = (pupils: number): readonly Place[] => lesson.seatings[pupils] ?? [];
const pupilsIn = (places: readonly Place[]) => places.reduce((sum, place) => sum + place.pupils, 0);

describe('the seat plan', () => {
  test('goes from three pupils to thirty', () => {
    expect(Object.keys(lesson.seatings)).toEqual(SIZES.map(String));
  });

  test.each(SIZES)('seats %i, the three patrons among them, nobody twice, no team of more than four', pupils => {
    const plan = planFor(pupils);
    const seats = plan.map(({ seat }) => seat);
    expect(pupilsIn(plan)).toBe(pupils);
    expect(seats).toEqual(expect.arrayContaining(idsOf(patrons)));
    expect(new Set(seats).size).toBe(seats.length);
    for (const seat of seats) expect(scenario.people.map(({ id }) => id)).toContain(seat);
    for (const place of plan) expect(place.pupils).toBeLessThanOrEqual(4);
  });

  test('begins with three patrons, and then a pair for each', () => {
    const each = (pupils: number) => idsOf(patrons).map(seat => ({ seat, pupils }));
    expect(planFor(3)).toEqual(each(1));
    expect(planFor(6)).toEqual(each(2));
  });

  test.each([12, 20, 30])('has teams of patrons, members and clients for %i', pupils => {
    const seats = planFor(pupils).map(({ seat }) => seat);
    for (const place of planFor(pupils)) expect(place.pupils > 1).toBe(idsOf(patrons).includes(place.seat));
    expect(seats.filter(seat => idsOf(members).includes(seat)).length).toBeGreaterThan(1);
    expect(seats.filter(seat => idsOf(clients).includes(seat)).length).toBeGreaterThan(3);
  });

  test('makes nobody move when one more comes: he has a place of his own, or sits down with others', () => {
    for (const pupils of SIZES.slice(1)) {
      const before = planFor(pupils - 1);
      const after = planFor(pupils);
      expect(after.slice(0, before.length).map(({ seat }) => seat)).toEqual(before.map(({ seat }) => seat));
      const grown = after.filter((place, i) => place.pupils !== (before[i]?.pupils ?? 0));
      expect(grown).toHaveLength(1);
    }
  });

  test('gives the men of the paper to the first who play a client: C-01 asks for them', () => {
    const first = planFor(9).map(({ seat }) => seat);
    expect(first.slice(-3)).toEqual(['kruglov', 'serov', 'kobulov']);
  });
});

const TIMED_PACES = ['45', '90'] as const satisfies readonly PaceName[];
/** Minutes of play at most; the rest is for coming in, the rules and the debrief. */
const MOST_MINUTES = { '45': 26, '90': 65 } as const;
const LONGEST_WAIT = 180;

describe('the paces', () => {
  test('are of lengths that the level has, with as many turns as they should', () => {
    const turns = (pace: PaceName) => scenario.lengths[lesson.paces[pace].length]?.turns.length;
    expect([turns('45'), turns('90')]).toEqual([5, 8]);
    expect(lesson.paces.days).toMatchObject({ minutes: 0, seconds: {} });
  });

  test.each(TIMED_PACES)('of %s minutes give time to every window in which a man may decide, and to no other', pace => {
    expect(Object.keys(lesson.paces[pace].seconds).sort()).toEqual([...TIMED].sort());
    for (const phase of TIMED) expect(windowOf(phase)).toBe(phase);
    expect(TIMED).toContain(windowOf('audience'));
  });

  const kinds = Object.keys(DECIDES) as Kind[];
  const cases = TIMED_PACES.flatMap(pace => kinds.map(kind => ({ pace, kind })));
  test.each(cases)('of $pace minutes let no $kind wait for more than three', ({ pace, kind }) => {
    const { seconds, way } = longestWait(kind, lesson.paces[pace]);
    expect(seconds, way.join(' → ')).toBeLessThanOrEqual(LONGEST_WAIT);
    // The manual says how long, and why.
    expect(manual).toContain(`| ${pace} | ${kind} | ${seconds} | ${timedOf(way).join(' → ')} |`);
  });
  const timedOf = (way: readonly Phase[]) => way.filter(phase => TIMED.includes(phase) || phase === 'over');

  test('rest on what the rules allow', () => {
    for (const pace of TIMED_PACES) {
      const { law } = scenario.lengths[lesson.paces[pace].length]!.model;
      expect(law.motions).toBe(2);
      expect(law.arrestFrom).toBeGreaterThan(1);
    }
    expect(scenario.chapters).toHaveLength(6);
  });
});

test.each(TIMED_PACES)(
  'a game at a pace of %s minutes, every window to its end, is over in time, and nobody waits long',
  pace => {
    for (let i = 0; i < effort(3, 40); i++) {
      const windows = windowsOf(lesson.paces[pace], i % 2 === 0 ? 'historical' : 'neutral', 100 + i);
      expect(windows.at(-1)!.to / 60).toBeLessThanOrEqual(MOST_MINUTES[pace]);
      for (const { seat } of planFor(30)) expect(longestOf(windows, seat), seat).toBeLessThanOrEqual(LONGEST_WAIT);
    }
  },
);

interface Window {
  readonly phase: Phase;
  readonly from: number;
  readonly to: number;
  readonly owing: Set<string>;
  readonly fallen: readonly string[];
}
const GUESSED_BY_ALL: readonly Phase[] = ['ballot', 'divisionBallot', 'plenum'];
const GUESSED_BY_WHO_DOES_NOT_WRITE: readonly Phase[] = ['offers', 'answers', 'informing', 'orders'];

/** The windows of a game, with pupils in all seats of the largest plan, at full limits. */
function windowsOf(pace: Pace, temperaments: Setup['temperaments'], seed: number): Window[] {
  const setup: Setup = { length: pace.length, lens: 'blauvelt', temperaments };
  const terms = termsFromHere(scenario, setup);
  const windows: Window[] = [];
  let last = '';
  playOut(scenario, setup, seed, pickersOf({ scenario, terms, seed, record: undefined }), here => {
    const debtors = owing(here).filter(seat => seat !== fateOf(scenario));
    if (debtors.length === 0) return;
    const key = keyOf(here);
    if (key !== last) windows.push(windowAt(here, windows.at(-1)?.to ?? 0, pace));
    last = key;
    for (const id of idsOf(debtors)) windows.at(-1)!.owing.add(id);
  });
  return windows;
}
function windowAt({ phase, game }: Position, from: number, pace: Pace): Window {
  const to = from + pace.seconds[windowOf(phase)]!;
  return { phase, from, to, owing: new Set(), fallen: idsOf(patrons.filter(patron => game.fell[patron])) };
}

/** From when his window closes to when the next opens in which he decides, or is asked what he expects. */
function longestOf(windows: readonly Window[], seat: string): number {
  let free = 0;
  let longest = 0;
  for (const { phase, from, to, owing: debtors, fallen } of windows) {
    const writes = idsOf(patrons).includes(seat) && !fallen.includes(seat);
    const guesses = GUESSED_BY_ALL.includes(phase) || (!writes && GUESSED_BY_WHO_DOES_NOT_WRITE.includes(phase));
    if (!guesses && !debtors.has(seat)) continue;
    longest = Math.max(longest, from - free);
    free = to;
  }
  return Math.max(longest, windows.at(-1)!.to - free);
}

test('every sentence that pupils may say has its words, and no other has', () => {
  expect(Object.keys(classroom.class.sentence).sort()).toEqual([...lesson.sentences].sort());
});

type Json = Record<string, unknown>;
const file = () => readJson('levels/1953/lesson.json') as { seatings: Json; paces: Record<string, Json> } & Json;
/** The file with one thing changed. */
function changed(change: (json: ReturnType<typeof file>) => void): unknown {
  const json = file();
  change(json);
  return json;
}
const BROKEN: readonly { because: string; json: unknown; path: string; problem: string }[] = [
  {
    because: 'a plan for every class',
    json: changed(json => delete json.seatings['17']),
    path: '$.seatings["17"]',
    problem: 'missing',
  },
  {
    because: 'and for no other',
    json: changed(json => Object.assign(json.seatings, { 31: [] })),
    path: '$.seatings["31"]',
    problem: 'no such number of pupils',
  },
  {
    because: 'every pupil has a place',
    json: changed(json => Object.assign(json.seatings, { 4: json.seatings['3'] })),
    path: '$.seatings["4"]',
    problem: 'seats 3 pupils',
  },
  {
    because: 'a seat is a man’s',
    json: changed(json => Object.assign((json.seatings['7'] as Json[])[3]!, { seat: 'kruglow' })),
    path: '$.seatings["7"][3].seat',
    problem: 'no person "kruglow"',
  },
  {
    because: 'a man sits once',
    json: changed(json => Object.assign((json.seatings['8'] as Json[])[4]!, { seat: 'kruglov' })),
    path: '$.seatings["8"][4].seat',
    problem: '"kruglov" is taken',
  },
  {
    because: 'the three are always played',
    json: changed(json => Object.assign((json.seatings['3'] as Json[])[0]!, { seat: 'serov' })),
    path: '$.seatings["3"]',
    problem: 'nobody plays "beria"',
  },
  {
    because: 'a team can be heard',
    json: changed(json => Object.assign((json.seatings['7'] as Json[])[0]!, { pupils: 5 })),
    path: '$.seatings["7"][0].pupils',
    problem: 'a team has at most 4',
  },
  {
    because: 'a length is the level’s',
    json: changed(json => Object.assign(json.paces['45']!, { length: '6' })),
    path: '$.paces["45"].length',
    problem: 'no length "6"',
  },
  {
    because: 'fate needs no time',
    json: changed(json => Object.assign(json.paces['45']!.seconds as Json, { tally: 5 })),
    path: '$.paces["45"].seconds.tally',
    problem: 'no time is given then',
  },
  {
    because: 'nobody may keep the others waiting for ever',
    json: changed(json => delete (json.paces['90']!.seconds as Json).orders),
    path: '$.paces["90"].seconds.orders',
    problem: 'missing',
  },
  {
    because: 'what takes days is not hurried',
    json: changed(json => Object.assign(json.paces.days!.seconds as Json, { orders: 60 })),
    path: '$.paces.days.seconds',
    problem: 'days are not timed',
  },
  {
    because: 'there is a pace for every lesson',
    json: changed(json => delete json.paces.days),
    path: '$.paces.days',
    problem: 'missing',
  },
  {
    because: 'a sentence stands once',
    json: changed(json => Object.assign(json, { sentences: ['why', 'why'] })),
    path: '$.sentences[1]',
    problem: '"why" is taken',
  },
  {
    because: 'a misspelt key is no key',
    json: changed(json => Object.assign(json, { seating: {} })),
    path: '$.seating',
    problem: 'unknown key',
  },
];

describe('a broken lesson', () => {
  test('is sound before it is broken', () => {
    expect(parseLesson(file(), scenario)).toMatchObject({ ok: true });
  });
  test.each(BROKEN)('$path: $problem ($because)', ({ json, path, problem }) => {
    const parsed = parseLesson(json, scenario);
    expect(parsed.ok ? [] : parsed.problems).toContainEqual({ path, problem });
  });
});
