import { Sheet } from '../panels/ui/sheet.tsx';
import type { Text } from '../text/index.ts';
import { SettingsPanel } from './settings-panel.tsx';

interface SettingsSheetProps {
  readonly text: Text;
  onClose(): void;
}

/** The settings in the middle of a game. */
export default function SettingsSheet({ text, onClose }: SettingsSheetProps) {
  return (
    <Sheet title={text('settings.title')} close={text('app.close')} kind="settings-frame" onClose={onClose}>
      <SettingsPanel text={text} />
    </Sheet>
  );
}
