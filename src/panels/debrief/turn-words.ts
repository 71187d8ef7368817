import type { Table } from '../table.tsx';

/** A turn by its number and name; before the first there is only the night. */
export const turnWords = ({ text, names }: Pick<Table, 'text' | 'names'>, turn: number): string =>
  turn === 0 ? text('play.beforeTurns') : text('debrief.turn', { turn, name: names.turn(turn) });
