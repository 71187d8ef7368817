import type { Observer } from '../studies/play.ts';
import type { World } from '../unit.ts';
import { approaches } from './approaches.ts';
import { beginnings } from './beginnings.ts';
import { hold } from './hold.ts';
import { loyalty } from './loyalty.ts';
import { outcome } from './outcome.ts';
import { signs } from './signs.ts';

const ALL = [outcome, loyalty, approaches, signs, beginnings, hold];

/** Everything that looks on while a game is played. */
export const observers = (world: World): Observer[] => ALL.map(observe => observe(world));
