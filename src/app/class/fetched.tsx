import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { ClassText, Text } from '../../text/index.ts';
import { type Loaded, useLoaded } from '../loaded.ts';
import { loadClassText } from './files.ts';

export interface FetchedProps<T> {
  readonly text: Text;
  readonly loaded: Loaded<T>;
  /** Whether it is a part of a page, and not all of it. */
  readonly part?: boolean;
  children(value: T): ReactNode;
}

/** What needs something first: until it is here, and if it cannot be had. */
export function Fetched<T>({ text, loaded, part = false, children }: FetchedProps<T>) {
  const Whole = part ? 'div' : 'main';
  switch (loaded.is) {
    case 'here':
      return children(loaded.value);
    case 'awaited':
      return <p className="loading">{text('app.loading')}</p>;
    case 'missing':
      return (
        <Whole {...(part ? {} : { id: 'main', tabIndex: -1 })} className="faults" role="alert">
          <p>{text('app.failed', { reason: loaded.reason })}</p>
          <Button className="button" onPress={loaded.again}>
            {text('app.again')}
          </Button>
        </Whole>
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
