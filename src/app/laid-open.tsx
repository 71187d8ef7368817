import { Button } from 'react-aria-components/Button';
import { Ask } from '../panels/asked.tsx';
import type { Text } from '../text/index.ts';

interface LaidOpenProps {
  readonly text: Text;
  onRead(): void;
}

/** Before the debrief of several persons: what follows is for all of them. */
export default function LaidOpen({ text, onRead }: LaidOpenProps) {
  return (
    <main id="main" className="hand-over">
      <h1 className="overline">{text('app.title')}</h1>
      <Ask moment="over" title={text('play.laidOpen')} what={text('play.laidOpenWhat')}>
        <Button className="button button-main" onPress={onRead}>
          {text('play.laidOpenRead')}
        </Button>
      </Ask>
    </main>
  );
}
