/** Seats that this browser has taken, so that a page that was closed, or a line that was cut, comes back to its own. */

export interface KeptSeat {
  readonly code: string;
  readonly secret: string;
  readonly nickname: string;
  /** Milliseconds since 1970. */
  readonly when: number;
}
const KEY = 'nests-and-tails-seats';
/** Longer than any lesson is kept that takes days. */
const OLDEST = 60 * 24 * 60 * 60 * 1000;

type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

function read(shelf: Shelf): KeptSeat[] {
  try {
    const found: unknown = JSON.parse(shelf.getItem(KEY) ?? '[]');
    return Array.isArray(found) ? (found as KeptSeat[]).filter(({ when }) => Date.now() - when < OLDEST) : [];
  } catch {
    return [];
  }
}
function write(shelf: Shelf, seats: readonly KeptSeat[]): void {
  try {
    shelf.setItem(KEY, JSON.stringify(seats));
  } catch {
    // A browser that keeps nothing has the address.
  }
}
/** A browser may forbid even to ask. */
function shelves(): Shelf[] {
  try {
    return [sessionStorage, localStorage];
  } catch {
    return [];
  }
}

/** The seat that this tab has. */
export const seatOfTab = (code: string): KeptSeat | undefined =>
  shelves()
    .slice(0, 1)
    .flatMap(read)
    .find(seat => seat.code === code);
/** Every seat that this browser has had, the last first. */
export const seatsOfBrowser = (): KeptSeat[] =>
  shelves()
    .slice(1)
    .flatMap(read)
    .sort((a, b) => b.when - a.when);

export function keepSeat(code: string, secret: string, nickname: string): void {
  const seat = { code, secret, nickname, when: Date.now() };
  for (const shelf of shelves()) write(shelf, [...read(shelf).filter(kept => kept.code !== code), seat]);
}
export function forgetSeat(code: string): void {
  for (const shelf of shelves())
    write(
      shelf,
      read(shelf).filter(kept => kept.code !== code),
    );
}
