import { writeSeat } from './address.ts';
import { keepSeat } from './kept-seats.ts';

/** A seat is taken, or has a new secret: it is kept, and stands in the address. */
export function enter(code: string, secret: string, nickname: string): void {
  keepSeat(code, secret, nickname);
  writeSeat(code, secret);
}
