import { lazy, Suspense, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Person } from '../engine/index.ts';
import { useTable } from '../panels/table.tsx';
import { Net } from '../panels/ui/net.tsx';
import type { Session } from './session.ts';
import { useSettings } from './settings.ts';

const SettingsSheet = lazy(() => import('./settings-sheet.tsx'));
const HelpSheet = lazy(() => import('./help/help-sheet.tsx'));

interface GameMenuProps {
  readonly session: Session;
  onSave(): void;
  onLeave(): void;
  onWatch(): void;
  /** From the board to the tables, and back. */
  onLayout(): void;
  /** Sound off, or on again. */
  onMute(): void;
}

/** What can be done with the game itself. */
export function GameMenu({ session, onSave, onLeave, onWatch, onLayout, onMute }: GameMenuProps) {
  const { text, view, names } = useTable();
  const { layout, sound } = useSettings();
  const [sheet, setSheet] = useState<'help' | 'settings'>();
  const close = () => setSheet(undefined);
  const patrons = view.scenario.people.slice(0, view.scenario.patrons);
  return (
    <nav className="game-menu" aria-label={text('play.menu')}>
      {session.mayTakeBack && !session.watching && (
        <Button className="button button-small" onPress={() => session.takeBack()}>
          {text('play.takeBack')}
        </Button>
      )}
      {session.over && (
        <Button className="button button-small" onPress={onWatch}>
          {text('history.watchAgain')}
        </Button>
      )}
      {!session.over && (
        <Button className="button button-small" onPress={onLayout}>
          {text(layout === 'board' ? 'hand.tableKey' : 'hand.boardKey')}
        </Button>
      )}
      <Button className="button button-small" onPress={onMute}>
        {text(sound === 'on' ? 'sound.mute' : 'sound.unmute')}
      </Button>
      <Button className="button button-small" onPress={() => setSheet('help')}>
        {text('help.title')}
      </Button>
      <Button className="button button-small" onPress={() => setSheet('settings')}>
        {text('settings.title')}
      </Button>
      <Button className="button button-small" onPress={onSave}>
        {text('play.saveFile')}
      </Button>
      <Button className="button button-small" onPress={onLeave}>
        {text('play.leave')}
      </Button>
      {/* A sheet that cannot be had takes nothing with it. */}
      <Net key={sheet} broken={reason => <p role="alert">{text('app.failed', { reason })}</p>}>
        <Suspense fallback={null}>
          {sheet === 'settings' && <SettingsSheet text={text} onClose={close} />}
          {sheet === 'help' && (
            <HelpSheet
              text={text}
              patrons={patrons.map(({ id }, index) => ({ id, name: names.man(index as Person) }))}
              onClose={close}
            />
          )}
        </Suspense>
      </Net>
    </nav>
  );
}
