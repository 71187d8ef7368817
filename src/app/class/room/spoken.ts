import {
  type Action,
  apply,
  isLegal,
  legalActions,
  NOBODY,
  owing,
  type Person,
  type Phase,
  type Position,
  publicView,
  type Seat,
  type View,
} from '../../../engine/index.ts';

/** What can be said before all: it is offered on the wall, so that it may depend on nothing that is secret. */
export function saidBy(position: Position, seat: Seat): Action[] {
  // Against whom a witness may not speak would say whose man he is.
  if (position.phase === 'plenum') return owing(position).includes(seat) ? testimonies(position, seat) : [];
  return legalActions(position, seat).filter(action => action.type !== 'offer' || action.open);
}
const testimonies = ({ game }: Position, seat: Seat): Action[] =>
  [NOBODY, ...Array.from({ length: game.scenario.patrons }, (_, patron) => patron as Person)]
    .filter(against => against !== (seat as number))
    .map(against => ({ type: 'testify', seat, against }));

/** What is said as it goes into the book: a word against the man whom a witness serves counts as silence. */
export const written = (position: Position, action: Action): Action =>
  action.type === 'testify' && !isLegal(position, action) ? { ...action, against: NOBODY } : action;

/** Decisions that are made on a paper of one's own, which here all may read while it is written. */
const ON_PAPER: ReadonlySet<Phase> = new Set<Phase>(['division', 'offers', 'answers', 'redivision']);

/** How it stands, as everybody sees it, with what one man may say. */
export function spokenView(position: Position, seat: Seat): View {
  const view = publicView(position);
  const options = saidBy(position, seat);
  if (!ON_PAPER.has(position.phase)) return { ...view, owes: true, options };
  const sheets = view.sheets.map((sheet, patron) =>
    patron === seat ? { seen: true as const, value: position.game.sheets[patron] } : sheet,
  );
  return { ...view, seat, owes: true, options, sheets };
}

/** What has been dictated so far: it counts for nothing until it is sent. */
export interface Draft {
  readonly position: Position;
  readonly actions: readonly Action[];
}
/** Adds to what is dictated. `sent`: nothing of it is left in the writing. */
export function dictate({ position, actions }: Draft, action: Action): Draft & { readonly sent: boolean } {
  const after = apply(position, action);
  const { phase, game } = after;
  const writes =
    phase === position.phase && owing(after).includes(action.seat) && game.sheets[action.seat] !== undefined;
  return { position: after, actions: [...actions, action], sent: !writes };
}
