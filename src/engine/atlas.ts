import { NO_OFFICE, type Office, type Person, type Seat } from './ids.ts';
import { POWERS, type Power, type Scenario } from './scenario.ts';

/** What the rules look up in a scenario all the time, worked out once. */
export interface Atlas {
  readonly officesWith: Readonly<Record<Power, readonly Office[]>>;
  readonly gavel: Office;
  readonly agenda: Office;
  readonly lubyanka: Office;
  readonly patrons: readonly Person[];
  /** Everyone with a vote in the Presidium: patrons, then members. */
  readonly voters: readonly Person[];
  readonly members: readonly Person[];
  readonly clients: readonly Person[];
  /** Everyone but the patrons: members, then clients. */
  readonly ranks: readonly Person[];
}

const people = (from: number, to: number): Person[] =>
  Array.from({ length: to - from }, (_, i) => (from + i) as Person);

function survey(scenario: Scenario): Atlas {
  const offices = scenario.offices.map((_, office) => office as Office);
  const officesWith = Object.fromEntries(
    POWERS.map(power => [power, offices.filter(office => scenario.offices[office]?.powers.includes(power))]),
  ) as Record<Power, Office[]>;
  const voters = scenario.patrons + scenario.members;
  return {
    officesWith,
    gavel: officesWith.gavel[0] ?? NO_OFFICE,
    agenda: officesWith.agenda[0] ?? NO_OFFICE,
    lubyanka: officesWith.lubyanka[0] ?? NO_OFFICE,
    patrons: people(0, scenario.patrons),
    voters: people(0, voters),
    members: people(scenario.patrons, voters),
    clients: people(voters, scenario.people.length),
    ranks: people(scenario.patrons, scenario.people.length),
  };
}

const surveyed = new WeakMap<Scenario, Atlas>();
/** Asked many times in every step, nearly always about the same scenario. */
let last: Scenario | undefined;
let lastAtlas: Atlas;
export function atlasOf(scenario: Scenario): Atlas {
  if (scenario === last) return lastAtlas;
  lastAtlas = surveyed.get(scenario) ?? survey(scenario);
  surveyed.set(scenario, lastAtlas);
  last = scenario;
  return lastAtlas;
}

/** The seat of chance: one past the last person. */
export const fateOf = (scenario: Scenario): Seat => scenario.people.length as Seat;
