import { Button } from 'react-aria-components/Button';
import type { Person } from '../../engine/ids.ts';
import { useTable } from '../table.tsx';

/** What stands under the card of a man who has been picked on the board: to his file, or back. */
export function CardButtons({ person, onClose }: { readonly person: Person; onClose(): void }) {
  const { text, open } = useTable();
  return (
    <div className="card-buttons">
      <Button className="button button-ink" onPress={() => open(person)}>
        {text('card.open')}
      </Button>
      <Button className="button" onPress={onClose}>
        {text('app.close')}
      </Button>
    </div>
  );
}
