import { dealOn } from './actions/deal.ts';
import { TURN } from './chart.ts';
import type { Draft } from './game.ts';
import { NO_OFFICE, NOBODY, type Office, type Person } from './ids.ts';
import { stored } from './ledger.ts';
import { type Position, type Scratch, settle } from './position.ts';
import { CORPS, type LengthSpec, type PersonSpec, type Scenario } from './scenario.ts';

/** What the players choose before the first night. */
export interface Setup {
  /** Key of `scenario.lengths`. */
  readonly length: string;
  /** Id of one of `scenario.lenses`. */
  readonly lens: string;
  /** How computer players are inclined; the rules do not read it. */
  readonly temperaments: 'historical' | 'neutral';
}

/**
 * What a man's file says before any sign, in hundredths of log-odds: few men turn, and likeliest those who have served another.
 * Only the ranges are known, so that it gives nothing away.
 */
function fileOf(scenario: Scenario, { model, opening }: LengthSpec, person: number): number {
  const { prior, dossier } = model.signs;
  let known = 0;
  for (const { person: about, trait, low, high } of opening.traits)
    if (about === (person as Person) && trait === 'exposure' && scenario.people[person]!.role === 'client')
      known = Math.max(known, (low + high) / 2);
  return Math.round(dossier * known - prior);
}

/**
 * A table of what `at` gives for each index. It is pushed: V8 takes what its compiled `map` and `Array.from` make for tables with
 * holes, and two kinds of every table make it throw away what it has compiled for the first.
 */
function table<T>(length: number, at: (index: number) => T): T[] {
  const made: T[] = [];
  for (let index = 0; index < length; index++) made.push(at(index));
  return made;
}
const patronOf = (spec: PersonSpec): Person => (spec.role === 'client' ? spec.patron : NOBODY);
const isDown = (spec: PersonSpec): boolean => spec.role === 'client' && spec.fallen;

/** The position before fate has dealt. Throws if the length or the lens is not the scenario's. */
export function startPosition(scenario: Scenario, setup: Setup): Position {
  const spec = scenario.lengths[setup.length];
  if (spec === undefined) throw new Error(`level ${scenario.id} has no length "${setup.length}"`);
  const lens = scenario.lenses.findIndex(({ id }) => id === setup.lens);
  if (lens < 0) throw new Error(`level ${scenario.id} has no lens "${setup.lens}"`);
  const { opening } = spec;
  const { patrons, people, policies } = scenario;
  const byPatron = <T>(value: T): T[] => table(patrons, () => value);
  const byPerson = <T>(value: T): T[] => table(people.length, () => value);
  const byPair = <T>(value: T): T[] => table(patrons * patrons, () => value);
  const byPersonAndPatron = <T>(value: T): T[] => table(people.length * patrons, () => value);
  const opened = (values: readonly number[]): number[] => table(patrons, i => stored(values[i]!));
  const files = table(people.length, i => fileOf(scenario, spec, i));
  const banner = (): Person[] => table(people.length, i => patronOf(people[i]!));

  const game: Draft = {
    scenario,
    length: setup.length,
    model: spec.through[setup.lens]!,
    lens,
    dealt: 0,
    turn: 0,
    tension: stored(opening.tension),
    locus: stored(opening.locus),
    unrest: stored(opening.unrest),
    happened: table(scenario.events.length, () => false),
    sponsor: table(policies.length, () => NOBODY),
    rejected: table(policies.length, () => 0),
    alarm: opened(opening.alarm),
    alarming: byPatron(0),
    suspicion: byPatron(0),
    wary: byPair(0),
    credibility: opened(opening.credibility),
    protection: opened(opening.protection),
    fear: opened(opening.fear),
    legitimacy: opened(opening.legitimacy),
    precedent: table(patrons * CORPS.length, () => 0),
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
    serves: banner(),
    acknowledged: banner(),
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
    down: table(people.length, i => isDown(people[i]!)),
    downBy: byPerson(NOBODY),
    awayUntil: byPerson(0),
    watcher: byPerson(NOBODY),
    owed: byPerson(NO_OFFICE),
    turnedIn: byPerson(0),
    won: table(patrons * people.length, () => 'no' as const),
    lean: byPersonAndPatron(0),
    dread: byPersonAndPatron(0),
    outlook: byPerson(0),
    discretion: byPerson(0),
    price: byPerson(0),
    plotOf: byPerson(NOBODY),
    plotOn: byPerson(NOBODY),
    holder: table(opening.holders.length, i => opening.holders[i]!),
    post: byPerson(NO_OFFICE),
    belief: table(patrons * people.length, i => files[i % people.length]!),
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
    chapters: table(scenario.chapters.length + 1, () => NOBODY),
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
