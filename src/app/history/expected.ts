import { fateOf } from '../../engine/index.ts';
import { permilleOf } from '../../levels/annals.ts';
import type { Table } from '../../panels/table.tsx';
import { wordingOf } from '../../panels/wording.ts';
import type { Frame } from './frames.ts';
import type { Reel } from './reel.ts';

/** How likely the model held a decision. */
export interface Expected {
  readonly ply: number;
  readonly who: string;
  readonly what: string;
  readonly permille: number;
}

/** What is worth saying how likely it was: an answer, a vote, a draw; what a man did of an evening only where the sources tell it. */
const TELLING: ReadonlySet<string> = new Set(['reply', 'vote', 'draw', 'plead', 'testify', 'evening']);

/** What the model expected of the decisions of a frame, where it is the model's to say. */
export function expectedIn(
  { steps, history, scenario }: Reel,
  { from, to, sourcing }: Frame,
  table: Table,
): Expected[] {
  const fate = fateOf(scenario);
  const found: Expected[] = [];
  for (let ply = from; ply < to; ply++) {
    const { before, action } = steps[ply]!;
    const isTold = sourcing === undefined ? action.type === 'reply' : history[ply]?.step === sourcing.step;
    if (!TELLING.has(action.type) || !(isTold || action.type === 'vote')) continue;
    const permille = permilleOf(before, action);
    if (permille === undefined) continue;
    const isFate = action.seat === fate;
    found.push({
      ply,
      who: isFate ? table.text('history.fate') : table.names.man(action.seat),
      what: isFate ? '' : wordingOf(table, action).label,
      permille,
    });
  }
  return found;
}
