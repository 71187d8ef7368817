import { Help } from '../../panels/help/help.tsx';
import { Sheet } from '../../panels/ui/sheet.tsx';
import type { Text } from '../../text/index.ts';
import { useLoadedPortraits } from '../loaded-portraits.ts';
import { type Named, pictures } from './pictures.tsx';

interface HelpSheetProps {
  readonly text: Text;
  /** Whose marks are explained. */
  readonly patrons: readonly Named[];
  onClose(): void;
}

/** How to play, before a game and in the middle of one. */
export default function HelpSheet({ text, patrons, onClose }: HelpSheetProps) {
  const drawn = pictures(patrons, text, useLoadedPortraits());
  return (
    <Sheet title={text('help.title')} close={text('app.close')} kind="help-frame" onClose={onClose}>
      <Help text={text} picture={mark => drawn[mark]} />
    </Sheet>
  );
}
