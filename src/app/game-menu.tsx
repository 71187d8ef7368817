import { lazy, Suspense, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTable } from '../panels/table.tsx';
import type { Session } from './session.ts';
import { useSettings } from './settings.ts';

const SettingsSheet = lazy(() => import('./settings-sheet.tsx'));

interface GameMenuProps {
  readonly session: Session;
  onSave(): void;
  onLeave(): void;
  /** From the board to the tables, and back. */
  onLayout(): void;
}

/** What can be done with the game itself. */
export function GameMenu({ session, onSave, onLeave, onLayout }: GameMenuProps) {
  const { text } = useTable();
  const { layout } = useSettings();
  const [setting, setSetting] = useState(false);
  return (
    <nav className="game-menu" aria-label={text('play.menu')}>
      {session.mayTakeBack && !session.watching && (
        <Button className="button button-small" onPress={() => session.takeBack()}>
          {text('play.takeBack')}
        </Button>
      )}
      {!session.over && (
        <Button className="button button-small" onPress={onLayout}>
          {text(layout === 'board' ? 'hand.tableKey' : 'hand.boardKey')}
        </Button>
      )}
      <Button className="button button-small" onPress={() => setSetting(true)}>
        {text('settings.title')}
      </Button>
      <Button className="button button-small" onPress={onSave}>
        {text('play.saveFile')}
      </Button>
      <Button className="button button-small" onPress={onLeave}>
        {text('play.leave')}
      </Button>
      {setting && (
        <Suspense fallback={null}>
          <SettingsSheet text={text} onClose={() => setSetting(false)} />
        </Suspense>
      )}
    </nav>
  );
}
