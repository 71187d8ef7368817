import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Action } from '../engine/index.ts';
import { Ask } from '../panels/asked.tsx';
import { useTable } from '../panels/table.tsx';

interface IdlePageProps {
  readonly action: Action;
  readonly moment: string;
  readonly children: ReactNode;
}

/** For one of several persons who has had no letter: he is asked all the same, so that the others cannot tell. */
export function IdlePage({ action, moment, children }: IdlePageProps) {
  const { view, text, names, act } = useTable();
  return (
    <Ask
      moment={moment}
      title={text(`phase.${view.phase}`)}
      phase={view.phase}
      whose={text('play.yourTurn', { name: names.man(view.seat) })}
      what={text('play.idleWhat')}
    >
      {children}
      <Button className="button button-main" onPress={() => act(action)}>
        {text('play.idleOn')}
      </Button>
    </Ask>
  );
}
