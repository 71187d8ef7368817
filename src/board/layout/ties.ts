import { type Ink, inkOf } from '../../art/palette.ts';
import { NOBODY, type Person } from '../../engine/ids.ts';
import type { BoardModel, Man } from '../model.ts';

/** What ties a man to a patron, as this seat sees it. */
export interface Tie {
  readonly patron: Person;
  readonly ink: Ink;
  /** How taut, 0–100. */
  readonly trust: number;
  /** Known to this seat alone. */
  readonly secret: boolean;
}

/** Where one has no opinion of a man, he is somewhat true. */
const SOMEWHAT = [40, 80] as const;
/** How taut a secret tie is drawn. */
const SECRET = 80;

/** To the one he passes for and, if this seat has won him, to it: a client's, as long as he is there. */
export function tiesOf(man: Man, { self, patrons }: BoardModel): Tie[] {
  if (man.down || man.role !== 'client') return [];
  const [low, high] = man.loyalty ?? SOMEWHAT;
  const to = (patron: Person, trust: number, secret: boolean): Tie => ({
    ...{ patron, trust, secret },
    ink: patrons[patron]?.ink ?? inkOf(undefined, patron),
  });
  return [
    ...(man.patron === NOBODY ? [] : [to(man.patron, (low + high) / 2, false)]),
    ...(man.won === 'no' ? [] : [to(self, SECRET, true)]),
  ];
}
