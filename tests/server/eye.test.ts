import { expect, test } from 'vitest';
import { type Position, publicView } from '../../src/engine/index.ts';
import { Eye } from '../../src/server/lesson/eye.ts';
import { windowOf } from '../../src/server/lesson/windows.ts';
import { effort } from '../effort.ts';
import { anyWalk } from '../fixture.ts';

/** Every moment at which pleas are being heard, with how it stood when their window opened. */
function* audiences(): Generator<{ readonly opening: Position; readonly here: Position }> {
  for (let seed = 0; seed < effort(60, 600); seed++) {
    let opening: Position | undefined;
    for (const { before, after } of anyWalk(seed).steps) {
      if (windowOf(after.phase) !== 'pleas') continue;
      if (windowOf(before.phase) !== 'pleas') opening = after;
      if (opening !== undefined && after.phase === 'audience') yield { opening, here: after };
    }
  }
}

test('who looks for the first time while pleas are heard sees no more than who has looked all along', () => {
  let differ = 0;
  for (const { opening, here } of audiences()) {
    const watching = new Eye(undefined);
    watching.look(opening, false, opening);
    const seen = watching.look(here, false, opening);
    expect(new Eye(undefined).look(here, false, opening)).toEqual(seen);
    if (JSON.stringify(publicView(here).acknowledged) !== JSON.stringify(seen.acknowledged)) differ++;
  }
  expect(differ).toBeGreaterThan(0);
});
