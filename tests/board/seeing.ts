import type { Picture } from '../../src/board/picture.ts';
import type { Box, Drawing } from '../../src/board/shapes.ts';
import type { BoardWords } from '../../src/board/words.ts';
import { type Scenario, type View, viewFrom } from '../../src/engine/index.ts';
import { anyPosition, generator, one, peopleOf } from '../fixture.ts';

/** What any of the people of any level sees at any moment of any game. */
export function anyView(seed: number): View {
  const position = anyPosition(seed);
  return viewFrom(position, one(peopleOf(position.game.scenario), generator(seed + 1)));
}

/** Ids stand for names: the longest names are in the catalogue's tests. */
export const wordsOf = ({ people, offices }: Scenario): BoardWords => ({
  man: person => people[person]?.id ?? '',
  letter: person => people[person]?.id.charAt(0).toUpperCase() ?? '',
  letters: person => people[person]?.id.slice(0, 3).toUpperCase() ?? '',
  place: id => id,
  post: office => offices[office]?.id ?? '',
  label: target => JSON.stringify(target),
  hall: 'Presidium',
  waiting: 'waiting',
  city: 'Moscow',
  carries: count => `${count}`,
});

/** Where a thing's drawing lies on the board. */
export const lies = ({ at: [x, y], drawing }: Picture['things'][number]): Box => {
  const [left, top, width, height] = drawing.box;
  return [x + left, y + top, width, height];
};
export const textsOf = ({ shapes }: Drawing) => shapes.filter(shape => shape.shape === 'text');
