import { expect, test } from 'vitest';
import { NOBODY } from '../../src/engine/ids.ts';
import { type Position, type Seat, viewFrom } from '../../src/engine/index.ts';
import { inOffice as inOfficeIn } from '../../src/engine/power.ts';
import { chairOver } from '../../src/engine/presidium/force.ts';
import { isPersonal as isPersonalIn, votersOn as votersIn } from '../../src/engine/presidium/motions.ts';
import { chairOf, inOffice, needed, votersOn } from '../../src/panels/law.ts';
import { effort } from '../effort.ts';
import { anyWalk } from '../fixture.ts';

/** Pages say the law of the vote from a view; they must say what the engine does. */

const GAMES = effort(12, 300);

/** What stands before the room at one moment or another, and what is left after a fall. */
function* sittings(): Generator<Position> {
  for (let seed = 0; seed < GAMES; seed++)
    for (const { before } of anyWalk(seed).steps)
      if (before.game.motion !== undefined || before.game.fell.some(Boolean)) yield before;
}

test('who is in office, who votes, who presides and how many carry are the same in a page as in the engine', () => {
  let fallen = 0;
  let motions = 0;
  for (const position of sittings()) {
    const { game } = position;
    const view = viewFrom(position, 1 as Seat);
    const office = inOfficeIn(game);
    expect(inOffice(view)).toEqual(office);
    expect(needed(office.length)).toBe(Math.floor(office.length / 2) + 1);
    if (game.fell.some(Boolean)) fallen++;
    const { motion } = game;
    if (motion === undefined) continue;
    motions++;
    expect(votersOn(view, motion)).toEqual(votersIn(game, motion));
    const seat = chairOver(game, isPersonalIn(motion) ? motion.person : NOBODY);
    const chair = seat < 0 ? NOBODY : game.holder[seat]!;
    expect(chairOf(view, motion) ?? NOBODY).toBe(chair);
  }
  expect(fallen).toBeGreaterThan(0);
  expect(motions).toBeGreaterThan(0);
});
