import { useTable } from '../../../panels/table.tsx';
import { Fetched, type FetchedProps } from '../fetched.tsx';

/** What is shown of something that is fetched. */
export function Awaited<T>({ loaded, children }: Pick<FetchedProps<T>, 'loaded' | 'children'>) {
  return (
    <Fetched part text={useTable().text} loaded={loaded}>
      {children}
    </Fetched>
  );
}
