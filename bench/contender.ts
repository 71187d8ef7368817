/** Plays what it is told over its channel, in a process of its own: the contenders would spoil each other's compiled code. */
import { createHash } from 'node:crypto';
import { advance, scratch } from '../src/engine/index.ts';
import { type Contender, choose, diceFrom, start } from './game.ts';
import { plain, prefrozen } from './hosted.ts';

const CONTENDERS: Readonly<Record<string, Contender>> = {
  engine(seed) {
    const position = scratch(start());
    const dice = diceFrom(seed);
    for (let decisions = 0; ; decisions++) {
      const action = choose(position, dice);
      if (action === undefined) return { position, decisions };
      advance(position, action);
    }
  },
  plain,
  prefrozen,
};

export interface Bout {
  readonly milliseconds: number;
  readonly decisions: number;
  /** One a game: digests of the final positions. */
  readonly ends: readonly string[];
}

const play = CONTENDERS[process.argv[2] ?? ''];
if (play === undefined) throw new Error(`no contender "${process.argv[2]}"`);

process.on('message', (seeds: readonly number[]) => {
  const before = performance.now();
  const games = seeds.map(play);
  const milliseconds = performance.now() - before;
  const bout: Bout = {
    milliseconds,
    decisions: games.reduce((sum, { decisions }) => sum + decisions, 0),
    ends: games.map(({ position: { phase, game } }) => {
      const { scenario: _, model: __, ...rest } = game;
      return createHash('sha256')
        .update(JSON.stringify([phase, rest]))
        .digest('hex');
    }),
  };
  process.send?.(bout);
});
