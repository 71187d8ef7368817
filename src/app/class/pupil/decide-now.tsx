import { Button } from 'react-aria-components/Button';
import { useTable } from '../../../panels/table.tsx';
import { useSeated } from './seated.ts';

/** Something is asked while there is still something to read: one press, and it lies on top. */
export function DecideNow({ onPress }: { onPress(): void }) {
  const { words } = useSeated();
  const { view, text } = useTable();
  return (
    <div className="pupil-decide">
      <p role="status">{words('pupil.decide.what', { phase: text(`phase.${view.phase}`) })}</p>
      <Button className="button button-main button-small" onPress={onPress}>
        {words('pupil.decide.now')}
      </Button>
    </div>
  );
}
