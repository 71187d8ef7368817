import { createContext, Suspense, use, useContext, useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Text } from '../../text/index.ts';
import { Net } from './net.tsx';
import { standingOf } from './standing.ts';

export interface Fact {
  readonly statement: string;
  readonly citation: string;
  readonly standing: string;
  readonly confidence?: string;
}
/** Where facts come from; fetched the first time that somebody asks for one. */
export interface Shelf {
  readonly text: Text;
  load(): Promise<Readonly<Record<string, Fact>>>;
}
const Context = createContext<Shelf | undefined>(undefined);
export const ShelfProvider = Context.Provider;

function useShelf(): Shelf {
  const shelf = useContext(Context);
  if (shelf === undefined) throw new Error('no shelf of facts');
  return shelf;
}

/** How many facts a sentence rests on; opened, each with what is stated, where, and how well it stands. */
export function Sources({ ids = [] }: { readonly ids?: readonly string[] | undefined }) {
  const { text } = useShelf();
  const [opened, setOpened] = useState(false);
  const note = useId();
  if (ids.length === 0) return null;
  const count = text('fact.sources', { count: ids.length });
  return (
    <span className="sources">
      <Button
        className="source"
        aria-expanded={opened}
        {...(opened ? { 'aria-controls': note } : {})}
        aria-label={`${count}: ${ids.join(', ')}`}
        onPress={() => setOpened(!opened)}
      >
        {count}
      </Button>
      <span id={note} role="status" className="source-note">
        {opened && (
          // Without a line they cannot be had; the next time that they are opened they are asked for again.
          <Net broken={reason => text('app.failed', { reason })}>
            <Suspense fallback={text('app.loading')}>
              {ids.map(id => (
                <FactNote key={id} id={id} />
              ))}
            </Suspense>
          </Net>
        )}
      </span>
    </span>
  );
}

function FactNote({ id }: { readonly id: string }) {
  const { text, load } = useShelf();
  const fact = use(load())[id];
  if (fact === undefined) return <span className="fact">{text('fact.missing', { id })}</span>;
  return (
    <span className="fact">
      <span>{fact.statement}</span>
      <cite>
        {id}. {fact.citation}
      </cite>
      <span className="fact-standing">
        {standingOf(text, fact.standing)}
        {fact.confidence && `. ${text('fact.confidence', { confidence: fact.confidence })}`}
      </span>
    </span>
  );
}
