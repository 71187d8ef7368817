import { useId } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Action } from '../../engine/action.ts';
import { Advised } from '../advised.tsx';
import { VoteButtons, type Voting } from '../ballot/vote-buttons.tsx';
import { useTable } from '../table.tsx';
import { ChooseAction } from '../ui/choose-action.tsx';
import { Head } from '../ui/print.tsx';
import { wordingOf } from '../wording.ts';

/** With so few to choose from, each is a button of its own. */
const FEW = 4;

/** To do nothing is not what the eye is led to. */
const isPassive = (action: Action): boolean =>
  action.type === 'pass' || ('person' in action && (action.person as number) < 0);

/** One decision: every option the view offers, and what each would do. */
export function Decision({ options }: { readonly options: readonly Action[] }) {
  const table = useTable();
  const votes = options.filter((action): action is Voting => action.type === 'vote');
  if (votes.length > 0) return <VoteButtons votes={votes} />;
  if (options.length > FEW) return <Pick options={options} />;
  return (
    <ul className="decisions">
      {options.map((action, index) => (
        <DecisionButton key={index} action={action} main={index === 0 && !isPassive(action)} onAct={table.act} />
      ))}
    </ul>
  );
}

interface DecisionButtonProps {
  readonly action: Action;
  readonly main: boolean;
  onAct(action: Action): void;
}

function DecisionButton({ action, main, onAct }: DecisionButtonProps) {
  const table = useTable();
  const { label, what, person } = wordingOf(table, action);
  const id = useId();
  return (
    <li className={person === undefined ? '' : 'decision-man'}>
      {person !== undefined && <Head person={person} />}
      <Button
        className={main ? 'button button-main' : 'button'}
        {...(what === undefined ? {} : { 'aria-describedby': id })}
        onPress={() => onAct(action)}
      >
        {label}
      </Button>
      {what !== undefined && <p id={id}>{what}</p>}
      <Advised action={action} />
    </li>
  );
}

function Pick({ options }: { readonly options: readonly Action[] }) {
  const table = useTable();
  return (
    <ChooseAction
      legend={table.text('choose.options')}
      actions={options}
      describe={action => {
        const { label, what, person } = wordingOf(table, action);
        return { label, what, mark: person === undefined ? undefined : <Head person={person} /> };
      }}
    />
  );
}
