import { type Position, publicView, type Seat, type Sighting, type View, viewFrom } from '../../engine/index.ts';
import { showsWaiting, windowOf } from './windows.ts';

/** Whoever looks on at a game through one page, and what he has been shown of it. */
export class Eye {
  readonly #seat: Seat | undefined;
  #last: (Sighting & { readonly owes: boolean; readonly shown: View }) | undefined;

  /** A seat's; without one, everybody's. */
  constructor(seat: Seat | undefined) {
    this.#seat = seat;
  }

  /** What is to be shown now, in a window that opened with `opening`; the same object if it is no other than before. */
  look(position: Position, owes: boolean, opening = position): View {
    const last = this.#last;
    const view = this.#view(position);
    const isSame = view === last?.view && owes === last.owes;
    const shown = isSame ? last.shown : shownOf(view, owes, last?.shown, () => this.#fresh(opening));
    this.#last = { position, view, owes, shown };
    return shown;
  }
  #view(position: Position): View {
    if (this.#last !== undefined) return viewFrom(position, this.#last.view.seat, this.#last);
    return this.#fresh(position);
  }
  #fresh(position: Position): View {
    return this.#seat === undefined ? publicView(position) : viewFrom(position, this.#seat);
  }
}

/**
 * A view as a lesson shows it. Who has still to act is told only where it tells nothing; and as long as a secret window is
 * open, whoever has nothing to do in it sees it as it stood when he had, or when it opened.
 */
function shownOf(view: View, owes: boolean, last: View | undefined, opening: () => View): View {
  const { phase } = view;
  const open = showsWaiting(phase) || view.waiting.length === 0 ? view : { ...view, waiting: [] };
  if (owes === view.owes && (owes || windowOf(phase) === phase)) return open;
  const isSame = last !== undefined && windowOf(last.phase) === windowOf(phase) && last.turn === view.turn;
  const before = owes !== view.owes ? open : isSame ? last : opening();
  return { ...before, phase: windowOf(phase), owes: false, options: [], waiting: [] };
}
