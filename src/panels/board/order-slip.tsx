import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Advised } from '../advised.tsx';
import { Does } from '../does.tsx';
import { isWritten, targetOf } from '../order-kinds.ts';
import { useTable } from '../table.tsx';
import { chosenOf, keyOf } from '../ui/action-key.ts';
import { Choices } from '../ui/choices.tsx';
import { Mark, Pips } from '../ui/marks.tsx';
import { Icon } from './icon.tsx';
import type { Slip } from './slips.ts';

interface OrderSlipProps {
  readonly slip: Slip;
  /** It is put back, and the man it was about stays before one. */
  onBack(): void;
  onPlanned(): void;
}

/** A slip taken up: what the order does and risks, how it looks, and the way to plan it. */
export function OrderSlip({ slip, onBack, onPlanned }: OrderSlipProps) {
  const table = useTable();
  const { view, text, names, act } = table;
  const { kind, cost, actions } = slip;
  const [first, other] = actions;
  const [chosen, setChosen] = useState(first !== undefined && other === undefined ? keyOf(first) : undefined);
  const action = chosenOf(actions, chosen);
  const about =
    first !== undefined && 'person' in first && first.person >= 0
      ? names.man(first.person)
      : first !== undefined && 'office' in first && first.office >= 0
        ? names.post(first.office)
        : '';
  const paper = useRef<HTMLElement>(null);
  // Whoever takes up a slip reads it.
  useEffect(() => paper.current?.focus(), []);
  return (
    <section ref={paper} className="order-slip" tabIndex={-1} aria-label={text(`order.${kind}.name`)}>
      <header>
        <Icon name={`order-${kind}`} />
        <h2>
          {text(`order.${kind}.name`)}
          {about !== '' && <small>{about}</small>}
        </h2>
        <p>
          <Pips count={cost} label="" /> {text('orders.cost', { count: cost })}
        </p>
      </header>
      <Does kind={kind} />
      {actions.length > 1 && (
        <Choices
          legend={text('hand.against')}
          choices={actions.map(each => {
            const { patron, ...words } = targetOf(table, each);
            const mark = patron >= 0 && patron < view.scenario.patrons && <Mark patron={patron} />;
            return { key: keyOf(each), ...words, mark };
          })}
          value={chosen}
          onChange={setChosen}
        />
      )}
      {action !== undefined && <Advised action={action} />}
      <div className="row">
        <Button
          className="button button-main"
          isDisabled={action === undefined}
          onPress={() => {
            if (action === undefined) return;
            act(action);
            onPlanned();
          }}
        >
          {text(isWritten(kind) ? 'orders.begin' : 'orders.plan')}
        </Button>
        <Button className="button" onPress={onBack}>
          {text('hand.back')}
        </Button>
      </div>
    </section>
  );
}
