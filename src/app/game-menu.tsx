import { Button } from 'react-aria-components/Button';
import { Ask } from '../panels/asked.tsx';
import { useTable } from '../panels/table.tsx';
import type { Session } from './session.ts';

interface GameMenuProps {
  readonly session: Session;
  onSave(): void;
  onLeave(): void;
}

/** What can be done with the game itself. */
export function GameMenu({ session, onSave, onLeave }: GameMenuProps) {
  const { text } = useTable();
  return (
    <nav className="game-menu" aria-label={text('play.menu')}>
      {session.mayTakeBack && (
        <Button className="button button-small" onPress={() => session.takeBack()}>
          {text('play.takeBack')}
        </Button>
      )}
      <Button className="button button-small" onPress={onSave}>
        {text('play.saveFile')}
      </Button>
      <Button className="button button-small" onPress={onLeave}>
        {text('play.leave')}
      </Button>
    </nav>
  );
}

/** Between two persons at one screen: nothing of the game is shown until the next says he is there. */
export function HandOver({ onReady }: { onReady(): void }) {
  const { text, names, view } = useTable();
  const name = names.man(view.seat);
  return (
    <main id="main" className="hand-over">
      <h1 className="overline">{text('app.title')}</h1>
      <Ask moment={`hand ${view.seat}`} title={text('play.pass', { name })} what={text('play.passWhat', { name })}>
        <Button className="button button-main" onPress={onReady}>
          {text('play.passReady', { name })}
        </Button>
      </Ask>
    </main>
  );
}
