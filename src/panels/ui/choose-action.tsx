import type { ReactNode } from 'react';
import type { Action } from '../../engine/action.ts';
import { useTable } from '../table.tsx';
import { chosenOf, keyOf } from './action-key.ts';
import { type Choice, Choose, type ChooseProps } from './choices.tsx';

interface ChooseActionProps<A extends Action> extends Pick<ChooseProps, 'legend' | 'confirm' | 'quiet'> {
  readonly actions: readonly A[];
  /** What is chosen to begin with. */
  readonly first?: A | undefined;
  describe(action: A): Omit<Choice, 'key'>;
  /** What is shown of the one that is chosen, before it is confirmed. */
  preview?(action: A): ReactNode;
  /** Told of every one that is looked at, and of none once one has been done. */
  onPick?(action: A | undefined): void;
}

/** Chooses one of several actions, and does it. */
export function ChooseAction<A extends Action>(props: ChooseActionProps<A>) {
  const { actions, first, describe, preview, onPick, ...rest } = props;
  const { act } = useTable();
  return (
    <Choose
      {...rest}
      first={first && keyOf(first)}
      choices={actions.map(action => ({ key: keyOf(action), ...describe(action) }))}
      onPick={key => onPick?.(chosenOf(actions, key))}
      preview={key => {
        const action = chosenOf(actions, key);
        return action && preview?.(action);
      }}
      onChoose={key => {
        const action = chosenOf(actions, key);
        onPick?.(undefined);
        if (action !== undefined) act(action);
      }}
    />
  );
}
