import { alike, type View } from '../../engine/index.ts';
import type { Clock, Page, Patch } from '../../net/page.ts';
import { toWireField, toWireView } from '../../net/wire.ts';
import { NOTHING_TOLD, type Tale } from './game.ts';

/** A page before it is sent: the view as the engine gives it, and without what has been told. */
export type Draft = Omit<Page, 'view' | 'seen' | 'counts' | 'from'> & { readonly view: View | undefined };

/** What a channel shows, and how it is told further. */
export interface Source {
  draft(): Draft;
  /** What is left of the window at this moment. */
  clock(): Clock | undefined;
  /** How many steps there are to tell of, and a mark that is another one in every game and after going back. */
  readonly length: number;
  readonly mark: unknown;
  tale(from: number, after: Tale, until?: number): Tale;
}

/** Whoever listens: given a page when he comes, and then what changes on it. */
export interface Listener {
  page(page: Page): void;
  patch(patch: Patch): void;
}

/** One page and all who look at it: the same bytes for each of them, and nothing when nothing has changed. */
export class Channel {
  readonly #source: Source;
  readonly #listeners = new Set<Listener>();
  #draft: Draft | undefined;
  #tale: Tale = NOTHING_TOLD;
  #told = 0;
  #mark: unknown;

  constructor(source: Source) {
    this.#source = source;
  }
  get isWatched(): boolean {
    return this.#listeners.size > 0;
  }

  listen(listener: Listener): () => void {
    if (this.#draft === undefined) this.#catchUp();
    this.#listeners.add(listener);
    // What has not yet been told to others he is not told either: he might only come to look.
    listener.page(this.#whole());
    return () => void this.#listeners.delete(listener);
  }

  #catchUp(): void {
    this.#mark = this.#source.mark;
    this.#draft = this.#source.draft();
    this.#told = this.#source.length;
  }
  #whole(): Page {
    const { view, ...rest } = this.#draft as Draft;
    const { seen, counts, heard, from } = this.#source.tale(0, NOTHING_TOLD, this.#told);
    this.#tale = { ...NOTHING_TOLD, heard, from };
    const clock = rest.clock && this.#source.clock();
    return { ...rest, clock, from, view: view && toWireView(view), seen, counts } as unknown as Page;
  }

  /** Tells what has changed. */
  flush(): void {
    if (this.#draft === undefined) return;
    // Nobody looks: it is made anew for whoever comes.
    if (this.#listeners.size === 0) {
      this.#draft = undefined;
      return;
    }
    if (this.#source.mark !== this.#mark) {
      this.#catchUp();
      const page = this.#whole();
      for (const listener of this.#listeners) listener.page(page);
      return;
    }
    const patch = this.#patch();
    if (patch !== undefined) for (const listener of this.#listeners) listener.patch(patch);
  }

  #patch(): Patch | undefined {
    const last = this.#draft as Draft;
    const draft = this.#source.draft();
    const set: Record<string, unknown> = {};
    for (const name in draft) {
      const [key, now] = [name as keyof Draft, draft[name as keyof Draft]];
      if (now !== last[key] && key !== 'view' && !alike(now, last[key])) set[key] = now;
    }
    const tale = this.#source.tale(this.#told, this.#tale);
    if (tale.from !== this.#tale.from) set.from = tale.from;
    const view = this.#fields(last.view, draft.view, set);
    this.#draft = draft;
    this.#told = this.#source.length;
    const { seen, counts, heard, from } = tale;
    this.#tale = { ...NOTHING_TOLD, heard, from };
    if (Object.keys(set).length === 0 && view === undefined && seen.length === 0 && counts.length === 0)
      return undefined;
    // JSON has no undefined: what is no longer there is null.
    for (const key in set) set[key] ??= null;
    return { set, view, seen, counts };
  }

  #fields(last: View | undefined, view: View | undefined, set: Record<string, unknown>): Patch['view'] {
    if (view === last) return undefined;
    if (view === undefined || last === undefined) {
      set.view = view && toWireView(view);
      return undefined;
    }
    const changed: Record<string, unknown> = {};
    for (const name in view) {
      const now = view[name as keyof View];
      // The same object has not changed; the scenario never does.
      if (now !== last[name as keyof View] && !alike(now, last[name as keyof View]))
        changed[name] = toWireField(now) ?? null;
    }
    return Object.keys(changed).length === 0 ? undefined : changed;
  }
}
