import type { Kept } from '../../src/app/storage.ts';
import { type Action, type Phase, recordOf, scratch, startPosition } from '../../src/engine/index.ts';
import { pickersOf } from '../../src/lab/players.ts';
import { Draws } from '../../src/seats/draws.ts';
import { playOn } from '../../src/seats/play-out.ts';
import { levelOf } from '../fixture.ts';
import { usualTerms } from '../usual-terms.ts';

/** A game that is under way when the page is opened, so that nobody has to begin it by hand. */
export interface Dealt {
  /** Of the level, of the man or men whom persons play, and of the length: their ids. */
  readonly level: string;
  readonly seat: string | readonly string[];
  readonly length: string;
  readonly seed: number;
  /** As far as there everybody has decided as computers do; from there on the persons are asked. */
  readonly at?: Phase | undefined;
}

/** As a browser keeps it. */
export function kept({ level, seat, length, seed, at }: Dealt): Kept {
  const scenario = levelOf(level);
  const terms = usualTerms(level, length);
  const setup = { length, lens: terms.lens, temperaments: terms.temper };
  const actions: Action[] = [];
  const here = scratch(startPosition(scenario, setup));
  const until = ({ phase }: { readonly phase: Phase }) => at === undefined || phase === at;
  playOn(
    here,
    new Draws(seed),
    pickersOf({ scenario, terms, seed, record: undefined }),
    (_, action) => actions.push(action),
    until,
  );
  const save = { record: recordOf(scenario, setup, actions), seed, seats: [seat].flat() };
  return { id: 'dealt', save, when: Date.now(), turn: here.game.turn, turns: 0, over: false };
}
