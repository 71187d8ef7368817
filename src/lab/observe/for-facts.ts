import type { Observe } from '../studies/play.ts';
import { alliance } from './alliance.ts';
import { fates } from './fates.ts';
import { leavers } from './leavers.ts';
import { loyalty } from './loyalty.ts';
import { offers } from './offers.ts';
import { outcome } from './outcome.ts';
import { strength } from './strength.ts';

/** Who looks on where the stylised facts are measured in free play. */
export const FOR_FACTS: readonly Observe[] = [outcome, loyalty, leavers, offers, alliance, fates, strength];
