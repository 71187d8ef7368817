import { describe, expect, test } from 'vitest';
import { framesOf } from '../../../src/app/history/frames.ts';
import { positionAt, reelOf } from '../../../src/app/history/reel.ts';
import { type Eyes, seenFrom } from '../../../src/app/moments.ts';
import { fileOf, recordIds, tellableFromDisk } from '../../../src/cli/tellable.ts';
import { isOver, recordOf, type Seat } from '../../../src/engine/index.ts';
import { isTold } from '../../../src/panels/event-words.ts';
import { effort } from '../../effort.ts';
import { generator, nameOf, OPENINGS, walk } from '../../fixture.ts';

const GAMES = OPENINGS.flatMap(opening =>
  Array.from({ length: effort(1, 20) }, (_, seed) => ({
    name: `${nameOf(opening)}, game ${seed + 1}`,
    opening,
    seed: seed + 1,
  })),
);
const played = GAMES.map(({ name, opening, seed }) => {
  const actions = [...walk(opening, generator(seed))].map(({ action }) => action);
  return { name, reel: reelOf(opening.scenario, recordOf(opening.scenario, opening.setup, actions)) };
});
const records = recordIds('1953').map(id => ({
  name: `the record ${id}`,
  reel: tellableFromDisk('1953', fileOf('1953', id)).reel,
}));

describe.each([...played, ...records])('the frames of $name', ({ reel }) => {
  const { frames, steps } = reel;

  test('cover every action once, in order', () => {
    expect(frames[0]?.from).toBe(0);
    expect(frames.at(-1)?.to).toBe(steps.length);
    const gaps = frames.filter(({ from, to }, index) => from > to || from !== (frames[index - 1]?.to ?? 0));
    expect(gaps).toEqual([]);
  });

  test('have each something to tell, unless they open a chapter', () => {
    const mute = frames.filter(
      ({ from, to, chapter, sourcing }) =>
        chapter === undefined &&
        sourcing === undefined &&
        !seenFrom(steps.slice(0, to), 'all', from).some(seen => seen.event.event !== 'turnOpened' && isTold(seen)),
    );
    expect(mute).toEqual([]);
  });

  test('end where the game does', () => {
    expect(isOver(positionAt(reel, frames.at(-1)!.to))).toBe(true);
    expect(frames.at(-1)?.chapter).toBe('end');
  });

  test('open each turn once', () => {
    const { length } = reel.record.setup;
    const turns = reel.scenario.lengths[length]!.turns.map(({ id }) => id);
    const opened = frames.flatMap(({ chapter }) => (turns.includes(chapter ?? '') ? [chapter] : []));
    expect(opened).toEqual(turns.slice(0, opened.length));
    expect(opened.length).toBeGreaterThan(0);
  });
});

describe.each(records)('$name', ({ reel }) => {
  test('has one frame for each step of its chronicle', () => {
    const told = reel.frames.flatMap(({ sourcing }) => sourcing?.step ?? []);
    const steps = [...new Set(reel.history.flatMap(({ step }) => step ?? []))];
    expect(told).toEqual(steps);
  });
});

describe('the frames of a game that keeps its secrets', () => {
  const { reel } = tellableFromDisk('1953', fileOf('1953', 'history'));
  const { steps, end } = reel;
  const patrons = [0, 1, 2] as Seat[];

  test.each(patrons)('never part what others do in one round: seat %i', seat => {
    const frames = framesOf(steps, end, [], seat);
    const round = (ply: number) => `${steps[ply]?.before.game.turn}/${steps[ply]?.before.phase}`;
    const parted = frames.filter(({ from, chapter }) => {
      if (chapter !== undefined || from === 0) return false;
      const others = steps[from]?.action.seat !== seat && steps[from - 1]?.action.seat !== seat;
      return others && round(from) === round(from - 1);
    });
    expect(parted).toEqual([]);
    expect(frames.length).toBeGreaterThan(20);
  });

  test('do not show Beria that a letter was written to Malenkov', () => {
    const ofMay = (eyes: Eyes) =>
      framesOf(steps, end, [], eyes).filter(
        ({ turn, phase, chapter }) =>
          chapter === undefined && turn === 6 && (phase === 'offers' || phase === 'answers'),
      );
    expect(ofMay('all').length).toBeGreaterThan(0);
    expect(ofMay(0 as Seat)).toEqual([]);
  });
});
