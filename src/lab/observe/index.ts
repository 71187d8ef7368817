import type { Observe } from '../studies/play.ts';
import { approaches } from './approaches.ts';
import { beginnings } from './beginnings.ts';
import { hold } from './hold.ts';
import { legality } from './legality.ts';
import { loyalty } from './loyalty.ts';
import { motions } from './motions.ts';
import { outcome } from './outcome.ts';
import { plots } from './plots.ts';
import { signs } from './signs.ts';

/** Everything that looks on while a game is played. */
export const EVERYTHING: readonly Observe[] = [
  outcome,
  loyalty,
  approaches,
  signs,
  beginnings,
  hold,
  plots,
  motions,
  legality,
];
