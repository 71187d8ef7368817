import { expect, test } from 'vitest';
import { boardOf, linesOf, seenIn, viewOf } from '../../../src/app/history/eyes.ts';
import { framesOf } from '../../../src/app/history/frames.ts';
import { positionAt, reelOf } from '../../../src/app/history/reel.ts';
import { dayOf, tellingOf } from '../../../src/app/history/telling.ts';
import { fileOf, tellableFromDisk, textFromDisk } from '../../../src/cli/tellable.ts';
import type { GameRecord, Seat, WireAction } from '../../../src/engine/index.ts';
import { namesOf } from '../../../src/panels/names.ts';

/** The two-worlds oracle of the viewer: games that differ only in what is hidden from a seat are shown to it alike. */

const { reel, level, told } = tellableFromDisk('1953', fileOf('1953', 'history'));
const { scenario } = reel;
const text = await textFromDisk();
const names = namesOf(scenario, '8', level.text, text);
const { history: _, ...bare } = reel.record as GameRecord & { history?: unknown };
const seatOf = (id: string) => scenario.people.findIndex(person => person.id === id) as Seat;

/** All that the viewer shows of a game under way to the seat of its player, frame by frame. */
function shownTo(seat: Seat, actions: readonly WireAction[]): unknown[] {
  const game = reelOf(scenario, { ...bare, actions });
  expect(game.misfit).toBeUndefined();
  const frames = framesOf(game.steps, game.end, game.history, seat);
  const tellable = { reel: { ...game, frames }, level, told, id: undefined };
  return frames.map(frame => {
    const position = positionAt(game, frame.to);
    return {
      telling: tellingOf(tellable, frame, undefined, text),
      day: dayOf(game, frame),
      lines: linesOf(seenIn(game, frame, seat), text, names),
      board: boardOf(position, viewOf(position, seat), seat),
    };
  });
}

test('a letter that passed between two others is nowhere in what the third is shown', () => {
  const { actions } = bare;
  const offer = actions.findIndex(
    ({ type, seat, to }) => type === 'offer' && seat === 'khrushchev' && to === 'malenkov',
  );
  const answer = actions.findIndex(({ type }, ply) => ply > offer && type === 'answer');
  const until = answer + 4;
  const silent = [
    ...actions.slice(0, offer),
    { type: 'pass', seat: 'khrushchev' },
    ...actions.slice(offer + 3, answer),
    ...actions.slice(answer + 1, until),
  ];
  const written = actions.slice(0, until);
  expect(shownTo(seatOf('beria'), silent)).toEqual(shownTo(seatOf('beria'), written));
  // Whoever wrote it, or had it, sees the difference: the test can fail.
  for (const id of ['khrushchev', 'malenkov'])
    expect(shownTo(seatOf(id), silent)).not.toEqual(shownTo(seatOf(id), written));
});

test('what was dealt to another man is nowhere in what a player is shown', () => {
  const dealt = (wanted: string, by: number) =>
    bare.actions
      .slice(0, 560)
      .map(action =>
        action.type === 'deal' && action.trait === wanted && action.person !== 'serov'
          ? { ...action, value: Number(action.value) + by }
          : action,
      );
  for (const trait of ['outlook', 'discretion'])
    for (const id of ['beria', 'malenkov', 'khrushchev', 'serov'])
      expect(shownTo(seatOf(id), dealt(trait, 1)), `${trait} to ${id}`).toEqual(shownTo(seatOf(id), dealt(trait, 0)));
});
