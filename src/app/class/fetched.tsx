import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { ClassText, Text } from '../../text/index.ts';
import { type Loaded, useLoaded } from '../loaded.ts';
import { loadClassText } from './files.ts';

interface FetchedProps<T> {
  readonly text: Text;
  readonly loaded: Loaded<T>;
  children(value: T): ReactNode;
}

/** A page that needs something first: until it is here, and if it cannot be had. */
export function Fetched<T>({ text, loaded, children }: FetchedProps<T>) {
  switch (loaded.is) {
    case 'here':
      return children(loaded.value);
    case 'awaited':
      return <p className="loading">{text('app.loading')}</p>;
    case 'missing':
      return (
        <main id="main" tabIndex={-1} className="faults" role="alert">
          <p>{text('app.failed', { reason: loaded.reason })}</p>
          <Button className="button" onPress={loaded.again}>
            {text('app.again')}
          </Button>
        </main>
      );
  }
}

const loadWords = () => loadClassText();

/** A page of a class, once its words are here. */
export function Worded({ text, children }: Pick<FetchedProps<ClassText>, 'text' | 'children'>) {
  return (
    <Fetched text={text} loaded={useLoaded(loadWords, '')}>
      {children}
    </Fetched>
  );
}
