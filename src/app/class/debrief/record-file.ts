import type { GameRecord } from '../../../engine/index.ts';
import { bare } from '../../history/link.ts';

/** A class's game as the history viewer opens it: the game alone, without a seed, a remark or a name of anybody who played. */
export const recordFile = (record: GameRecord): string => JSON.stringify(bare(record), undefined, 1);
