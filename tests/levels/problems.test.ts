import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../src/levels/index.ts';
import { modelOf } from '../../src/levels/model.ts';
import { DEFAULTS, readJson } from './level-files.ts';

type Path = readonly (string | number)[];
type Json = Record<string | number, unknown>;

const small = () => readJson('tests/levels/small/scenario.json') as Json;

/** The small level with one value put in, or taken out with `undefined`. */
function broken(path: Path, value: unknown): Json {
  const level = small();
  const parent = path.slice(0, -1).reduce<Json>((at, step) => at[step] as Json, level);
  const key = path.at(-1)!;
  if (value === undefined) delete parent[key];
  else parent[key] = value;
  return level;
}

const problemsOf = (json: unknown, defaults = DEFAULTS) => {
  const result = parseScenario(json, defaults);
  return result.ok ? [] : result.problems;
};

interface Case {
  readonly because: string;
  readonly put: Path;
  readonly value: unknown;
  readonly path: string;
  readonly problem: string;
}
const CASES: readonly Case[] = [
  {
    because: 'a slip of the pen in a name',
    put: ['clients', 3, 'patron'],
    value: 'boro',
    path: '$.clients[3].patron',
    problem: 'no patron "boro"',
  },
  {
    because: 'a key nobody reads is a misspelt key',
    put: ['clients', 0, 'gratitud'],
    value: 50,
    path: '$.clients[0].gratitud',
    problem: 'unknown key',
  },
  {
    because: 'so it is at the top',
    put: ['ofices'],
    value: [],
    path: '$.ofices',
    problem: 'unknown key',
  },
  {
    because: 'every man has a record',
    put: ['clients', 1, 'vulnerability'],
    value: undefined,
    path: '$.clients[1].vulnerability',
    problem: 'missing',
  },
  {
    because: 'ids name one person',
    put: ['clients', 2, 'id'],
    value: 'dolm',
    path: '$.clients[2].id',
    problem: '"dolm" is taken',
  },
  {
    because: 'fate deals upward',
    put: ['clients', 0, 'gratitude'],
    value: [65, 55],
    path: '$.clients[0].gratitude',
    problem: 'low is above high',
  },
  {
    because: 'exposure is a past with another',
    put: ['clients', 0, 'exposure', 'ansa'],
    value: 9,
    path: '$.clients[0].exposure.ansa',
    problem: 'exposure is to another than his patron',
  },
  {
    because: 'a stake is in a policy',
    put: ['clients', 4, 'stakes', 'old-wrongs'],
    value: 9,
    path: '$.clients[4].stakes["old-wrongs"]',
    problem: 'no policy "old-wrongs"',
  },
  {
    because: 'a free man needs no amnesty',
    put: ['clients', 0, 'freedBy'],
    value: 'new-pans',
    path: '$.clients[0].freedBy',
    problem: 'only the fallen can be freed',
  },
  {
    because: 'a price must be payable',
    put: ['members', 1, 'prices', 0],
    value: 'gold',
    path: '$.members[1].prices[0]',
    problem: 'no policy "gold"',
  },
  {
    because: 'each member has an opinion of each patron',
    put: ['members', 0, 'lean', 'cilla'],
    value: undefined,
    path: '$.members[0].lean.cilla',
    problem: 'missing',
  },
  {
    because: 'only the owner of a seat appoints',
    put: ['offices', 8, 'appointer'],
    value: 'porter',
    path: '$.offices[8].appointer',
    problem: '"porter" is no seat',
  },
  {
    because: 'somebody must have the first word',
    put: ['offices', 0, 'powers'],
    value: [],
    path: '$.offices',
    problem: 'no office has the power "gavel"',
  },
  {
    because: 'and only one',
    put: ['offices', 9, 'powers'],
    value: ['press', 'agenda'],
    path: '$.offices[9].powers',
    problem: 'a second office with "agenda"',
  },
  {
    because: 'one man, one post',
    put: ['opening', 'holders', 'crier'],
    value: 'jorn',
    path: '$.opening.holders.crier',
    problem: '"jorn" already holds "rolls"',
  },
  {
    because: 'the fallen hold no office',
    put: ['opening', 'holders', 'porter'],
    value: 'nave',
    path: '$.opening.holders.porter',
    problem: '"nave" has fallen',
  },
  {
    because: 'an office must exist to be held',
    put: ['opening', 'holders', 'harbor-guard'],
    value: 'mott',
    path: '$.opening.holders["harbor-guard"]',
    problem: 'no office "harbor-guard"',
  },
  {
    because: 'a post to be named is vacant',
    put: ['openings', 0],
    value: 'porter',
    path: '$.openings[0]',
    problem: '"porter" is held by "hask"',
  },
  {
    because: 'a seat is held, or divided',
    put: ['division'],
    value: null,
    path: '$.offices[0]',
    problem: 'the seat is vacant and nothing fills it',
  },
  {
    because: 'a candidate must exist',
    put: ['division', 'posts', 3, 'candidates', 1],
    value: 'ket',
    path: '$.division.posts[3].candidates[1]',
    problem: 'no person "ket"',
  },
  {
    because: 'seats are for patrons',
    put: ['division', 'posts', 0, 'candidates', 1],
    value: 'kett',
    path: '$.division.posts[0].candidates[1]',
    problem: 'no patron "kett"',
  },
  {
    because: 'the fallback is one of the choices',
    put: ['division', 'posts', 0, 'fallback'],
    value: 'kett',
    path: '$.division.posts[0].fallback',
    problem: '"kett" is no candidate',
  },
  {
    because: 'a policy begins in some turn of every length',
    put: ['policies', 0, 'from'],
    value: 'S-9',
    path: '$.policies[0].from',
    problem: 'no turn "S-9" in the game of 2',
  },
  {
    because: 'a turn covered by nothing is lost to that length',
    put: ['lengths', '2', 'turns', 1, 'covers'],
    value: [],
    path: '$.events[0].turn',
    problem: 'no turn "S-3" in the game of 2',
  },
  {
    because: 'time goes forward',
    put: ['lengths', '3', 'turns', 1, 'from'],
    value: '1301-03-04',
    path: '$.lengths["3"].turns[1].from',
    problem: 'begins before the last one ends',
  },
  {
    because: 'a length changes only men who are there',
    put: ['lengths', '2', 'opening', 'traits', 'gar'],
    value: {},
    path: '$.lengths["2"].opening.traits.gar',
    problem: 'no person "gar"',
  },
  {
    because: 'a lens is one of those there are',
    put: ['lengths', '2', 'lenses'],
    value: { marx: { score: { seat: 2 } } },
    path: '$.lengths["2"].lenses.marx',
    problem: 'there is no lens "marx"',
  },
  {
    because: 'a lens may set what counts at the end, and not what the game is',
    put: ['lengths', '2', 'lenses'],
    value: { plain: { law: { motions: 3 } } },
    path: '$.lengths["2"].lenses.plain.law',
    problem: 'a lens changes nothing but score and later',
  },
  {
    because: 'the score has its own list of numbers',
    put: ['lengths', '2', 'lenses'],
    value: { plain: { score: { luck: 1 } } },
    path: '$.lengths["2"].lenses.plain.score.luck',
    problem: 'the model has no such number',
  },
  {
    because: 'what is said to be stated was stated somewhere',
    put: ['offices', 3, 'standing'],
    value: 'stated',
    path: '$.offices[3].sources',
    problem: 'what stands as "stated" has a source',
  },
  {
    because: 'the model has its own list of numbers',
    put: ['model', 'weather'],
    value: { rain: 1 },
    path: '$.model.weather',
    problem: 'the model has no such group',
  },
];

describe('a broken level', () => {
  test('is sound before it is broken', () => {
    expect(problemsOf(small())).toEqual([]);
  });

  test.each(CASES)('$path: $problem ($because)', ({ put, value, path, problem }) => {
    expect(problemsOf(broken(put, value))).toContainEqual({ path, problem });
  });

  test('shows every problem at once, of shape and of meaning', () => {
    const level = broken(['clients', 3, 'patron'], 'boro');
    (level.clients as Json[])[0]!.gratitude = 'much';
    (level.policies as Json[])[1]!.from = 'S-9';
    expect(problemsOf(level).map(({ path }) => path)).toEqual(
      expect.arrayContaining(['$.clients[3].patron', '$.clients[0].gratitude', '$.policies[1].from']),
    );
  });

  test('blames a bad row once: those who name it are innocent', () => {
    expect(problemsOf(broken(['offices', 4, 'weight'], 'heavy')).map(({ path }) => path)).toEqual([
      '$.offices[4].weight',
    ]);
  });

  test.each([null, 7, 'level', []])('may be no level at all: %j', json => {
    expect(problemsOf(json).length).toBeGreaterThan(0);
  });
});

describe('the numbers of the model', () => {
  const TERMS = { time: ['tension', 'unrest'] };
  const said: string[] = [];
  const layer = (name: string, patch: Record<string, Record<string, number>>) => ({
    patch,
    steps: ['model'],
    report: (steps: readonly (string | number)[], problem: string) =>
      void said.push(`${name} ${steps.join('.')}: ${problem}`),
  });

  test('are overridden one by one, the last layer winning', () => {
    const shared = layer('shared', { time: { tension: 24, unrest: 5 } });
    expect(modelOf([shared, layer('level', { time: { tension: 0 } }), layer('length', {})], TERMS)).toEqual({
      time: { tension: 0, unrest: 5 },
    });
    expect(said).toEqual([]);
  });

  test('are complete, and none is a stranger', () => {
    modelOf([layer('shared', { time: { tension: 24 } }), layer('level', { time: { tenson: 0 } })], TERMS);
    expect(said).toEqual([
      'level model.time.tenson: the model has no such number',
      'shared model.time.unrest: missing',
    ]);
  });

  test('that all levels share are complained of there', () => {
    expect(problemsOf(small(), { ...DEFAULTS, lenses: [] })).toContainEqual({
      path: 'defaults.lenses',
      problem: 'a game is seen through a lens',
    });
  });
});
