import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { isAfterTurns } from '../../src/app/after-turns.ts';
import { turnIn } from '../../src/app/class/debrief/beside.ts';
import { calibrationOf } from '../../src/app/class/debrief/calibration.ts';
import { sheetOf } from '../../src/app/class/debrief/csv.ts';
import { guessesOf, type Question, questionsOf } from '../../src/app/class/debrief/forecasts.ts';
import { heardOf, readTurnsOf } from '../../src/app/class/debrief/knowledge.ts';
import { loyaltiesOf } from '../../src/app/class/debrief/loyalties.ts';
import { recordFile } from '../../src/app/class/debrief/record-file.ts';
import { rowsOf } from '../../src/app/class/debrief/rows.ts';
import { placeOf, SECTIONS, wordOf } from '../../src/app/class/debrief/sections.ts';
import { debriefOf } from '../../src/app/debrief.ts';
import { viewOf } from '../../src/app/history/eyes.ts';
import { watchJson } from '../../src/app/history/watched.ts';
import { countsFrom } from '../../src/app/moments.ts';
import { type Played, playedOf } from '../../src/app/played.ts';
import { Session } from '../../src/app/session.ts';
import { isOver, type Seat } from '../../src/engine/index.ts';
import { standings } from '../../src/engine/power.ts';
import type { Ended, Forecast } from '../../src/net/lesson.ts';
import { namesOf } from '../../src/panels/names.ts';
import type { Table } from '../../src/panels/table.tsx';
import classroom from '../../src/text/en.class.json';
import english from '../../src/text/en.json';
import { type ClassText, createClassText, createText, LevelText } from '../../src/text/index.ts';
import { levelOf } from '../fixture.ts';

const scenario = levelOf('1953');
const setup = { length: '5', lens: 'blauvelt', temperaments: 'historical' } as const;
const MINUTE = 60_000;
const SEATS = ['beria', 'khrushchev', 'molotov', 'kruglov'] as const;
const seatOf = (id: string) => scenario.people.findIndex(person => person.id === id) as Seat;

/** A game of four persons at one screen who take, by a fixed rule, now this option and now that. */
const play = (): Promise<Session> =>
  new Promise((resolve, reject) => {
    const session = new Session({ scenario, setup, seed: 3, seats: SEATS.map(seatOf) });
    let asked = 0;
    session.subscribe(() =>
      queueMicrotask(() => {
        if (session.error !== undefined) return reject(session.error);
        if (session.over) return resolve(session);
        if (session.count !== undefined) return session.readCount();
        const { options } = session.view;
        const action = options[(asked++ * 7) % options.length];
        if (action !== undefined) session.act(action);
      }),
    );
  });

let session: Session;
let played: Played;
let words: ClassText;
let table: Table;
beforeAll(async () => {
  session = await play();
  const { misfit, ...game } = playedOf(scenario, session.save.record, SEATS);
  expect(misfit).toBeUndefined();
  played = game;
  words = await createClassText('en', classroom);
  const text = await createText('en', english);
  const catalogue = JSON.parse(readFileSync('levels/1953/text/en.json', 'utf8')) as never;
  const level = new LevelText(catalogue, catalogue);
  const nothing = () => undefined;
  const names = namesOf(scenario, setup.length, level, text);
  table = { view: viewOf(played.position, 'all'), level, text, names, act: nothing, advise: nothing, open: nothing };
}, MINUTE);

describe('a game that comes from its record', () => {
  test('is debriefed as the session that played it', () => {
    const withSeed: Played = { ...played, deal: { ...played.deal, seed: session.deal.seed } };
    expect(isOver(played.position)).toBe(true);
    expect(debriefOf(withSeed)).toEqual(debriefOf(session));
  });

  test('tells all but the thoughts of the computer without its seed', () => {
    const { decided, ...rest } = debriefOf(session);
    expect(decided.length).toBeGreaterThan(0);
    expect(debriefOf(played)).toEqual({ ...rest, decided: [] });
  });

  test('is told as far as it fits', () => {
    const { record } = session.save;
    const actions = record.actions.with(300, { seat: 'beria', type: 'seal' });
    const { steps, misfit } = playedOf(scenario, { ...record, actions }, SEATS);
    expect(steps).toHaveLength(300);
    expect(misfit?.ply).toBe(300);
  });
});

describe('what each knew', () => {
  test('is what his seat could know, and the rest is counted', () => {
    for (const id of SEATS) {
      const heard = heardOf(played, seatOf(id), table.text, table.names);
      expect(heard.length).toBeGreaterThanOrEqual(5);
      expect(heard.some(({ hidden }) => hidden > 0)).toBe(true);
    }
    const all = (id: string) => heardOf(played, seatOf(id), table.text, table.names).flatMap(({ lines }) => lines);
    const approach = /^Beria approaches (?!Kruglov)/;
    expect(all('beria').some(line => approach.test(line))).toBe(true);
    expect(all('kruglov').some(line => approach.test(line))).toBe(false);
  });

  test('of his men a patron has counted turn by turn, and a client has none', () => {
    const reads = readTurnsOf(played, seatOf('beria'));
    expect(reads.map(({ turn }) => turn)).toEqual(reads.map((_, at) => at + 1));
    for (const { men, turned, caught, wronged } of reads) {
      expect(caught).toBeLessThanOrEqual(turned);
      expect(turned + wronged).toBeLessThanOrEqual(men);
    }
    expect(readTurnsOf(played, seatOf('kruglov'))).toEqual([]);
  });

  test('of loyalties nothing is hidden: they are those of the game', () => {
    const { rows, followings, turns } = loyaltiesOf(played);
    const { serves } = played.position.game;
    for (const { person, stood } of rows) {
      expect(stood).toHaveLength(turns.length);
      expect(stood.at(-1)?.serves).toBe(serves[person]);
    }
    const served = followings.reduce((sum, { true: own }) => sum + own.at(-1)!, 0);
    expect(served).toBe(rows.filter(({ person }) => serves[person]! >= 0).length);
  });
});

describe('forecasts', () => {
  const guessed = (guess: string, about: Forecast['about'], ply: number): Forecast => {
    const { turn } = (played.steps[ply]?.before ?? played.position).game;
    return { seat: 'molotov', turn, about, guess, ply };
  };

  test('of a ballot are held against the next one', () => {
    for (const { ply, carried, motion } of countsFrom(played.steps)) {
      const first =
        ply -
        played.steps
          .slice(0, ply)
          .reverse()
          .findIndex(({ action }) => action.type !== 'vote');
      const [question] = questionsOf(played, [guessed('carries', 'ballot', first)]);
      expect(question).toMatchObject({ about: 'ballot', motion, came: [carried ? 'carries' : 'fails'] });
    }
  });

  test('of a turn are held against how they stood when it was over', () => {
    const asked = [1, 2, 3].map(turn =>
      played.steps.findIndex(({ before }) => before.game.turn === turn && before.phase === 'orders'),
    );
    const questions = questionsOf(
      played,
      asked.map(ply => guessed('beria', 'leader', ply)),
    );
    expect(questions.map(({ turn }) => turn)).toEqual([1, 2, 3]);
    for (const { turn, came } of questions) {
      const next = played.steps.find(({ before }) => before.game.turn === turn + 1)!.before.game;
      const shares = standings(next).map(Math.round);
      expect(came).toEqual(
        scenario.people.slice(0, 3).flatMap(({ id }, patron) => (shares[patron] === Math.max(...shares) ? [id] : [])),
      );
    }
  });

  test('of what comes after the last turn are held against the end', () => {
    const ply = played.steps.findIndex(({ before }) => isAfterTurns(before.phase));
    const { turn } = played.steps[ply]!.before.game;
    const [asked] = [played.steps.findIndex(({ before }) => before.game.turn === turn && before.phase === 'orders')];
    const [ofTurn, ofEnd] = questionsOf(played, [guessed('beria', 'leader', asked!), guessed('beria', 'leader', ply)]);
    const shares = standings(played.position.game).map(Math.round);
    const highest = scenario.people.slice(0, 3).filter((_, patron) => shares[patron] === Math.max(...shares));
    expect(ofTurn).toMatchObject({ atEnd: false, asked: 1 });
    expect(ofEnd).toMatchObject({ atEnd: true, asked: 1, came: highest.map(({ id }) => id) });
  });

  test('are counted together where they were asked together', () => {
    const [ply] = [played.steps.findIndex(({ before }) => before.game.turn === 2 && before.phase === 'orders')];
    const forecasts = ['beria', 'beria', 'malenkov'].map(guess => guessed(guess, 'leader', ply!));
    const [question, ...more] = questionsOf(played, forecasts);
    expect(more).toEqual([]);
    expect(question).toMatchObject({
      asked: 3,
      answers: [
        { guess: 'beria', count: 2 },
        { guess: 'malenkov', count: 1 },
      ],
    });
  });

  const LOST: readonly { readonly forecast: () => Forecast; readonly because: string }[] = [
    { forecast: () => ({ ...guessed('beria', 'leader', 400), turn: 5 }), because: 'its turn was taken back' },
    { forecast: () => ({ ...guessed('beria', 'leader', 400), ply: 9999 }), because: 'the game has no such moment now' },
    {
      forecast: () => guessed('carries', 'ballot', played.steps.length),
      because: 'no ballot was held any more',
    },
  ];
  test.each(LOST)('are left out where nothing can be said of them: $because', ({ forecast }) => {
    expect(questionsOf(played, [forecast()])).toEqual([]);
  });

  const asked = (
    about: Question['about'],
    counts: Readonly<Record<string, number>>,
    came: readonly string[],
    plain = 'carries',
  ): Question => ({
    turn: 1,
    about,
    atEnd: false,
    motion: undefined,
    answers: Object.entries(counts)
      .map(([guess, count]) => ({ guess, count }))
      .sort((a, b) => b.count - a.count),
    asked: Object.values(counts).reduce((sum, count) => sum + count, 0),
    came,
    plain,
  });
  const choices = (about: Question['about']) => guessesOf(played, about).length;

  test('are reckoned up by how far the class was of one mind', () => {
    const { guesses, blind, minds, plain } = calibrationOf(
      [
        asked('ballot', { carries: 4, fails: 1 }, ['carries']), // four in five: one mind, right
        asked('ballot', { carries: 5 }, ['fails']), // one mind, wrong
        asked('ballot', { carries: 3, fails: 2 }, ['carries']), // three in five: most, right
        asked('leader', { beria: 2, malenkov: 2, khrushchev: 1 }, ['malenkov'], 'malenkov'), // no majority
        asked('leader', { beria: 2, malenkov: 1, khrushchev: 1 }, ['beria', 'malenkov'], 'khrushchev'), // divided, right
      ],
      choices,
    );
    expect(guesses).toEqual({ asked: 24, right: 4 + 0 + 3 + 2 + 3 });
    // Half of fifteen, a third of five, two thirds of four.
    expect(blind).toBeCloseTo(15 / 2 + 5 / 3 + 8 / 3);
    expect(minds).toEqual({
      one: { asked: 2, right: 1 },
      most: { asked: 1, right: 1 },
      split: { asked: 2, right: 1 },
    });
    // Every motion carries, and the first stays first: right, wrong, right, right, wrong.
    expect(plain).toEqual({ asked: 5, right: 3 });
  });

  test.each([
    { share: [9, 1], right: 10, of: 10, verdict: 'even', because: 'nine in ten agreed, and all of it came' },
    { share: [9, 1], right: 7, of: 10, verdict: 'surer', because: 'nine in ten agreed, and seven in ten came' },
    { share: [6, 4], right: 8, of: 10, verdict: 'shyer', because: 'six in ten agreed, and eight in ten came' },
    { share: [5, 5], right: 5, of: 10, verdict: undefined, because: 'nothing was expected more than the other' },
  ])('say whether the class was surer than it was right: $because', ({ share: [aye, nay], right, of, verdict }) => {
    const questions = Array.from({ length: of }, (_, at) =>
      asked('ballot', { carries: aye!, fails: nay! }, [at < right ? 'carries' : 'fails']),
    );
    expect(calibrationOf(questions, choices).verdict).toBe(verdict);
  });
});

describe('the table of decisions', () => {
  const CELLS = [
    { cell: '=1+1', is: "'=1+1", because: 'it is a formula' },
    { cell: '+49', is: "'+49", because: 'so may a formula begin' },
    { cell: '-2', is: "'-2", because: 'so may a formula begin' },
    { cell: '@SUM(A1)', is: "'@SUM(A1)", because: 'it calls a function' },
    { cell: '\t=1', is: "'\t=1", because: 'a tab goes on to the next cell' },
    { cell: '\r=1', is: '"\'\r=1"', because: 'a new line begins a cell' },
    { cell: '\n=1', is: '"\'\n=1"', because: 'a new line begins a cell' },
    { cell: '＝1+1', is: "'＝1+1", because: 'a wide letter is taken for the narrow one' },
    {
      cell: '=HYPERLINK("x","y")',
      is: '"\'=HYPERLINK(""x"",""y"")"',
      because: 'it is a formula with quotes and a comma',
    },
    { cell: 'a=1', is: 'a=1', because: 'it only has the sign' },
    { cell: '5–15 March', is: '5–15 March', because: 'a dash is no minus' },
    { cell: 'six, of ten', is: '"six, of ten"', because: 'a comma is quoted' },
    { cell: 'he said "no"', is: '"he said ""no"""', because: 'quotes are doubled' },
    { cell: 965, is: '965', because: 'it is a number' },
    { cell: -5, is: '-5', because: 'it is a number, and none that anybody wrote' },
  ];
  test.each(CELLS)('has $cell as $is: $because', ({ cell, is }) => {
    expect(sheetOf([[cell]])).toBe(`\uFEFF${is}\r\n`);
  });

  test('has a row for every vote, answer and forecast, and no sentence unfinished', () => {
    const ply = played.steps.findIndex(({ before }) => before.game.turn === 2 && before.phase === 'orders');
    const forecasts: Forecast[] = [{ seat: 'molotov', turn: 2, about: 'leader', guess: 'beria', ply }];
    const pupils = SEATS.map(seatOf);
    const own = played.steps.flatMap(({ action: { seat } }, ply) => (pupils.includes(seat) ? [ply] : []));
    // Once, the computer voted in his stead.
    const vote = played.steps.findIndex(({ action: { type, seat } }) => type === 'vote' && seat === seatOf('molotov'));
    const byPupils = own.filter(ply => ply !== vote);
    const ended: Ended = { record: session.save.record, seats: SEATS, byPupils, wentBack: 0, forecasts };
    const [head, ...rows] = rowsOf(table, { words, played, ended });
    expect(head).toHaveLength(11);
    expect(rows.filter(row => row.length !== 11)).toEqual([]);
    const count = (kind: string) => rows.filter(row => row[6] === kind).length;
    const done = (type: string) => played.steps.filter(({ action }) => action.type === type).length;
    expect(count('vote')).toBe(done('vote'));
    expect(count('answer to an approach')).toBe(done('reply'));
    expect(count('evening')).toBe(done('evening'));
    expect(count('forecast')).toBe(1);
    expect(rows.flat().filter(cell => /\{\{|undefined|classDebrief\./.test(String(cell)))).toEqual([]);
    // By whom it was decided, and what the model held of it.
    const by = new Map(rows.map(row => [row[4], row[5]]));
    expect(rows.find(row => row[0] === vote + 1)?.[5]).toBe('reckoning');
    expect([by.get('Molotov'), by.get('Malenkov'), by.get('Mikoyan')]).toEqual(['pupils', 'computer', 'reckoning']);
    const votes = rows.filter(row => row[6] === 'vote' && row[4] === 'Mikoyan');
    expect(votes.every(row => Number(row[9]) > 0 && /arried/.test(String(row[10])))).toBe(true);
  });
});

describe('the record of a class', () => {
  vi.stubGlobal('fetch', async (url: string) => new Response(readFileSync(url.replace(/^\/|\?.*$/g, ''))));
  afterAll(() => vi.unstubAllGlobals());

  test('is opened by the history viewer, to all eyes', async () => {
    const found = await watchJson(JSON.parse(recordFile(session.save.record)));
    if (!found.ok) throw new Error(JSON.stringify(found.remarks));
    const { reel, eyes, remarks } = found.value;
    expect({ eyes, remarks }).toEqual({ eyes: undefined, remarks: [] });
    expect(reel.steps).toHaveLength(played.steps.length);
  });

  test('holds the game and nothing else: no seed, no seat, no remark', () => {
    const notes = { 3: 'Anna hesitates' };
    const file = JSON.parse(recordFile({ ...session.save.record, notes, seed: 3 } as never));
    expect(Object.keys(file).sort()).toEqual(['actions', 'format', 'level', 'levelHash', 'rules', 'setup']);
  });
});

describe('the parts', () => {
  test('begin with the victims', () => {
    expect(SECTIONS[0]).toBe('victims');
  });
  test.each([
    { word: 'ranks', place: { section: 'ranks', eyes: undefined } },
    { word: 'knowledge/kobulov-a', place: { section: 'knowledge', eyes: 'kobulov-a' } },
  ] as const)('go over the wire as one word: $word', ({ word, place }) => {
    expect(placeOf(word)).toEqual(place);
    expect(wordOf(place)).toBe(word);
  });
  test.each([undefined, '', 'nonsense', '/beria'])('begin anew for %s', word => {
    expect(placeOf(word).section).toBe('victims');
  });
  test('lay the eight turns of 1953 beside five by their days', () => {
    const turnOf = turnIn(scenario, '8', '5');
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8].map(turnOf)).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 5]);
    expect([1, 5, 8].map(turnIn(scenario, '8', '8'))).toEqual([1, 5, 8]);
  });
});
