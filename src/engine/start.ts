import { dealOn } from './actions/deal.ts';
import { TURN } from './chart.ts';
import type { Draft } from './game.ts';
import { NO_OFFICE, NOBODY, type Office } from './ids.ts';
import { stored } from './ledger.ts';
import { type Position, type Scratch, settle } from './position.ts';
import { CORPS, type Scenario } from './scenario.ts';

/** What the players choose before the first night. */
export interface Setup {
  /** Key of `scenario.lengths`. */
  readonly length: string;
  /** Id of one of `scenario.lenses`. */
  readonly lens: string;
  /** How computer players are inclined; the rules do not read it. */
  readonly temperaments: 'historical' | 'neutral';
}

/** A log-odds of −3.2: few men turn. */
const PRIOR = -320;

/** The position before fate has dealt. Throws if the length or the lens is not the scenario's. */
export function startPosition(scenario: Scenario, setup: Setup): Position {
  const spec = scenario.lengths[setup.length];
  if (spec === undefined) throw new Error(`level ${scenario.id} has no length "${setup.length}"`);
  const lens = scenario.lenses.findIndex(({ id }) => id === setup.lens);
  if (lens < 0) throw new Error(`level ${scenario.id} has no lens "${setup.lens}"`);
  const { opening, model } = spec;
  const { patrons, people, policies } = scenario;
  const byPatron = <T>(value: T): T[] => Array.from({ length: patrons }, () => value);
  const byPerson = <T>(value: T): T[] => people.map(() => value);
  const byPair = <T>(value: T): T[] => Array.from({ length: patrons * patrons }, () => value);
  const byPersonAndPatron = <T>(value: T): T[] => Array.from({ length: people.length * patrons }, () => value);
  const banner = people.map(person => (person.role === 'client' ? person.patron : NOBODY));

  const game: Draft = {
    scenario,
    length: setup.length,
    model,
    lens,
    dealt: 0,
    turn: 0,
    tension: stored(opening.tension),
    locus: stored(opening.locus),
    unrest: stored(opening.unrest),
    happened: scenario.events.map(() => false),
    sponsor: policies.map(() => NOBODY),
    rejected: policies.map(() => 0),
    alarm: opening.alarm.map(stored),
    alarming: byPatron(0),
    suspicion: byPatron(0),
    wary: byPair(0),
    credibility: opening.credibility.map(stored),
    protection: opening.protection.map(stored),
    fear: opening.fear.map(stored),
    legitimacy: opening.legitimacy.map(stored),
    precedent: Array.from({ length: patrons * CORPS.length }, () => 0),
    carriedIn: byPatron(-1),
    fell: byPatron(false),
    falls: [],
    assailed: byPatron(false),
    favours: byPatron(0),
    pact: byPair(0),
    openPact: byPair(0),
    promises: [],
    injury: byPair(0),
    joined: byPair(NOBODY),
    officers: byPatron(0),
    serves: [...banner],
    acknowledged: [...banner],
    hedge: byPerson(NOBODY),
    gratitude: byPerson(0),
    roots: byPerson(0),
    inclusion: byPerson(0),
    resentment: byPerson(0),
    vulnerability: byPerson(0),
    exposure: byPersonAndPatron(0),
    kompromat: byPersonAndPatron(0),
    pressed: byPersonAndPatron(false),
    tests: byPerson(0),
    down: people.map(person => person.role === 'client' && person.fallen),
    downBy: byPerson(NOBODY),
    awayUntil: byPerson(0),
    watcher: byPerson(NOBODY),
    owed: byPerson(NO_OFFICE),
    turnedIn: byPerson(0),
    won: Array.from({ length: patrons * people.length }, () => 'no' as const),
    lean: byPersonAndPatron(0),
    dread: byPersonAndPatron(0),
    outlook: byPerson(0),
    discretion: byPerson(0),
    price: byPerson(0),
    plotOf: byPerson(NOBODY),
    plotOn: byPerson(NOBODY),
    holder: [...opening.holders],
    post: byPerson(NO_OFFICE),
    belief: Array.from({ length: patrons * people.length }, () => PRIOR),
    signs: byPatron([]),
    seenAt: byPerson(NOBODY),
    sheets: byPatron(undefined),
    offers: [],
    done: byPatron(false),
    informs: byPatron(undefined),
    plans: byPatron([]),
    withdrawn: byPatron(0),
    suits: [],
    evening: byPerson(undefined),
    shields: [],
    proposal: 0,
    demand: byPatron(NO_OFFICE),
    backing: byPatron(undefined),
    formed: 0,
    motion: undefined,
    motionsMade: 0,
    moved: byPatron(false),
    votes: byPerson(undefined),
    statements: byPatron(undefined),
    stage: 'none',
    reveals: byPatron(undefined),
    keeper: undefined,
    due: [],
    spoils: [],
    pleas: byPerson(undefined),
    plenumCalled: false,
    plenumHeld: false,
    testimony: byPerson(undefined),
    verdict: NOBODY,
    chapter: 0,
    chapters: [...scenario.chapters.map(() => NOBODY), NOBODY],
    log: undefined,
  };
  game.holder.forEach((holder, office) => {
    if (holder >= patrons) game.post[holder] = office as Office;
  });
  for (const { a, b, turns } of opening.pacts)
    for (const pair of [a * patrons + b, b * patrons + a]) {
      game.pact[pair] = turns;
      game.openPact[pair] = turns;
    }
  dealOn(game);
  const at0: Scratch = { phase: TURN.initial, game };
  settle(at0);
  return at0;
}
