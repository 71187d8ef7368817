import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTable } from '../../../panels/table.tsx';
import type { Loaded } from '../../loaded.ts';

interface AwaitedProps<T> {
  readonly loaded: Loaded<T>;
  children(value: T): ReactNode;
}

/** What is shown of something that is fetched. */
export function Awaited<T>({ loaded, children }: AwaitedProps<T>) {
  const { text } = useTable();
  switch (loaded.is) {
    case 'here':
      return children(loaded.value);
    case 'awaited':
      return <p className="loading">{text('app.loading')}</p>;
    case 'missing':
      return (
        <div className="faults" role="alert">
          <p>{text('app.failed', { reason: loaded.reason })}</p>
          <Button className="button" onPress={() => loaded.again()}>
            {text('app.again')}
          </Button>
        </div>
      );
  }
}
