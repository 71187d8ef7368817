import { Button } from 'react-aria-components/Button';
import type { Person } from '../../engine/ids.ts';
import { useTable } from '../table.tsx';

/** A man's name; it opens the file on him. */
export function ManLink({ person }: { readonly person: Person }) {
  const { names, open } = useTable();
  return (
    <Button className="link" onPress={() => open(person)}>
      {names.man(person)}
    </Button>
  );
}
