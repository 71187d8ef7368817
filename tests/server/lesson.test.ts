import { afterEach, expect, test } from 'vitest';
import { replay } from '../../src/engine/index.ts';
import { memoryStore } from '../../src/server/log/index.ts';
import type { Store } from '../../src/server/log/store.ts';
import { generator } from '../fixture.ts';
import { command, decide, FakeTime, groundOf, load, open, Pupil, settled } from './class.ts';

const stores: Store[] = [];
async function store(): Promise<Store> {
  const made = await memoryStore();
  stores.push(made);
  return made;
}
afterEach(async () => {
  for (const made of stores.splice(0)) await made.close();
});

test('six pupils play a lesson to its debrief, and its log replays to the same game', async () => {
  const time = new FakeTime();
  const kept = await store();
  const lesson = await open(kept, time, { settings: { pupils: 6 } });
  const pupils: Pupil[] = [];
  for (let n = 0; n < 6; n++) pupils.push(await Pupil.join(lesson, `pupil ${n}`));
  expect(pupils.map(({ page }) => page?.seat)).toEqual([
    'beria',
    'malenkov',
    'khrushchev',
    'beria',
    'malenkov',
    'khrushchev',
  ]);
  await command(lesson, { type: 'begin' });
  const random = generator(7);
  let acts = 0;
  for (let n = 0; n < 5000 && lesson.course.stage === 'play'; n++) {
    let acted = false;
    for (const pupil of pupils) acted = (await decide(pupil, random)) || acted;
    if (acted) acts++;
    if (!acted) {
      time.pass(1000);
      await settled(lesson);
    }
  }
  expect(lesson.course.stage).toBe('debrief');
  expect(acts).toBeGreaterThan(50);
  const { record, byPupils, seats } = lesson.ended();
  expect(byPupils.length).toBeGreaterThan(50);
  for (const ply of byPupils) expect(seats).toContain(record.actions[ply]?.seat);
  expect(replay(groundOf('1953').scenario, record).misfit).toBeUndefined();
  const again = await load(kept, time);
  expect(again.ended()).toEqual(lesson.ended());
  expect(again.course.round).toBe(lesson.course.round);
}, 60_000);
