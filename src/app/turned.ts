import { useCallback, useEffect, useState } from 'react';
import { NOBODY, type Person, type Seat, type View } from '../engine/index.ts';
import { wonOf } from '../panels/knowing.ts';
import type { Session } from './session.ts';

/** A man whom a seat has learned to be another's than he was. */
export interface Turned {
  readonly person: Person;
  readonly from: Person;
  readonly to: Person;
}

/** Whose man each client is, as far as a seat knows: his new patron knows it first. */
function known(view: View): Person[] {
  return view.acknowledged.map((patron, person) => (wonOf(view, person) === 'yes' ? (view.seat as Person) : patron));
}

/** What each seat of a sitting knew when it last looked. */
const LAST = new WeakMap<Session, Map<Seat, readonly Person[]>>();

/** Who has changed his patron since this seat last looked; the first look finds nobody. */
function since(session: Session, view: View): Turned[] {
  const seats = LAST.get(session) ?? new Map<Seat, readonly Person[]>();
  LAST.set(session, seats);
  const before = seats.get(view.seat);
  const now = known(view);
  seats.set(view.seat, now);
  if (before === undefined) return [];
  return now.flatMap((to, person) => {
    const from = before[person] ?? NOBODY;
    return from === to || view.scenario.people[person]?.role !== 'client'
      ? []
      : [{ person: person as Person, from, to }];
  });
}

/** As many tears as bear watching in a row; when a patron falls, all his men are free at once, and the paper tells the rest. */
const MOST = 3;
/** One's own gains and losses first. */
const ownFirst =
  (seat: Seat) =>
  (one: Turned, other: Turned): number =>
    Number(touches(other, seat)) - Number(touches(one, seat));
const touches = ({ from, to }: Turned, seat: Seat) => from === (seat as Person) || to === (seat as Person);

/** The changes that this seat has not yet been shown, the first of them now; `next` puts it away. */
export function useTurned(session: Session, view: View): { readonly turned: Turned | undefined; next(): void } {
  const [waiting, setWaiting] = useState<readonly Turned[]>([]);
  useEffect(() => {
    const found = since(session, view).sort(ownFirst(view.seat)).slice(0, MOST);
    if (found.length > 0) setWaiting(all => [...all, ...found]);
  }, [session, view]);
  const next = useCallback(() => setWaiting(([, ...rest]) => rest), []);
  return { turned: waiting[0], next };
}
