import { Button } from 'react-aria-components/Button';
import { useTable } from '../table.tsx';

interface PagerProps {
  readonly title: string;
  readonly at: number;
  readonly of: number;
  onTurn(by: number): void;
}

/** From place to place, where there is room for one at a time. */
export function Pager({ title, at, of, onTurn }: PagerProps) {
  const { text } = useTable();
  return (
    <nav className="pager" aria-label={text('board.places')}>
      <Button className="pager-turn" aria-label={text('board.before')} onPress={() => onTurn(-1)}>
        ◀
      </Button>
      <p role="status">
        <strong>{title}</strong> <small>{text('board.page', { page: at + 1, pages: of })}</small>
      </p>
      <Button className="pager-turn" aria-label={text('board.after')} onPress={() => onTurn(1)}>
        ▶
      </Button>
    </nav>
  );
}
