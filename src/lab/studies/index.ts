import { FOR_FACTS } from '../observe/for-facts.ts';
import { EVERYTHING } from '../observe/index.ts';
import type { Study } from '../unit.ts';
import { berlin, keystone, pace } from './ally.ts';
import { arrest } from './arrest.ts';
import { care } from './care.ts';
import { fromHere } from './from-here.ts';
import { history } from './history.ts';
import { odds } from './odds.ts';
import { playing } from './play.ts';
import { spoils } from './spoils.ts';
import { vacancies } from './vacancies.ts';

/** What can be done with a world. */
export const STUDIES = {
  /** A whole game, and all that is to be seen in it. */
  play: playing(EVERYTHING),
  /** A whole game, and what the stylised facts ask of it. */
  annals: playing(FOR_FACTS),
  arrest,
  odds,
  care,
  pace,
  berlin,
  keystone,
  spoils,
  vacancies,
  history,
  fromHere,
} as const satisfies Record<string, Study>;
export type StudyName = keyof typeof STUDIES;
