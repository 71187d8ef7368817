import { useContext, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Action } from '../../engine/action.ts';
import type { OrderKind } from '../../engine/terms.ts';
import { Advised } from '../advised.tsx';
import { Icon } from '../board/icon.tsx';
import { Chosen, isAbout } from '../board/slips.ts';
import { orderWords } from '../clauses.ts';
import { Does } from '../does.tsx';
import { FAMILIES, isWritten, optionsOf, targetOf } from '../order-kinds.ts';
import { purseOf, sheetOf } from '../own-desk.ts';
import { useTable } from '../table.tsx';
import { Choices } from '../ui/choices.tsx';
import { ChooseAction } from '../ui/choose-action.tsx';
import { Mark, Pips } from '../ui/marks.tsx';
import { Head } from '../ui/print.tsx';
import { OrderSheet } from './order-sheet.tsx';

/** Favours and orders: choose one, see what it does and risks, choose on whom, plan it; seal when done. */
export function Orders() {
  const { view } = useTable();
  const sheet = sheetOf(view);
  return (
    <div className="stack">
      <Planned />
      {sheet === undefined ? <OrderDesk /> : <OrderSheet sheet={sheet} />}
    </div>
  );
}

function Planned() {
  const table = useTable();
  const { view, text, act } = table;
  const { total = 0, left, plans } = purseOf(view);
  const seal = view.options.find(action => action.type === 'seal');
  const withdrawals = view.options.filter(action => action.type === 'withdraw');
  return (
    <section className="paper planned" aria-label={text('orders.planned')}>
      <p className="favours" role="status">
        <Pips count={left} label="" /> {text('play.favoursLeft', { count: left, of: total })}
      </p>
      {seal !== undefined && (
        <Button className={left > 0 ? 'button' : 'button button-main'} onPress={() => act(seal)}>
          {text('orders.seal')}
        </Button>
      )}
      {plans.length > 0 && (
        <ol>
          {plans.map((order, index) => {
            const withdraw = withdrawals.find(action => action.index === index);
            const words = orderWords(table, order);
            return (
              <li key={JSON.stringify(order)}>
                {words}{' '}
                {withdraw !== undefined && (
                  <Button
                    className="button button-small"
                    aria-label={text('orders.withdraw', { order: words })}
                    onPress={() => act(withdraw)}
                  >
                    {text('orders.takeBack')}
                  </Button>
                )}
              </li>
            );
          })}
        </ol>
      )}
      {seal !== undefined && left > 0 && (
        <p className="quiet seal-what">
          {plans.length === 0 && text('orders.plannedNone')} {text('orders.sealLeft', { count: left })}
        </p>
      )}
    </section>
  );
}

function OrderDesk() {
  const { view, text } = useTable();
  const [kind, setKind] = useState<OrderKind>();
  const { person, office } = useContext(Chosen);
  const costs = view.scenario.lengths[view.length]?.model.cost;
  const { left } = purseOf(view);
  if (view.options.every(({ type }) => type === 'seal' || type === 'withdraw')) return null;
  const cards = Object.entries(FAMILIES).flatMap(([family, kinds]) =>
    kinds.map(order => {
      const cost = costs?.[order] ?? 0;
      const open = optionsOf(view, order).length > 0;
      return {
        key: order,
        label: text(`order.${order}.name`),
        mark: <Pips count={cost} label={text('orders.cost', { count: cost })} />,
        what: open ? undefined : cost > left ? text('orders.dear', { count: cost }) : text('orders.none'),
        disabled: !open,
        family: text(`order.families.${family as keyof typeof FAMILIES}`),
      };
    }),
  );
  const chosen = kind !== undefined && optionsOf(view, kind).length > 0 ? kind : undefined;
  return (
    <section className="order-desk">
      <Choices
        layout="cards"
        legend={text('orders.choose')}
        choices={cards}
        value={chosen}
        onChange={key => setKind(key as OrderKind)}
      />
      {chosen !== undefined && (
        <OrderCard key={`${chosen}/${person}/${office}`} kind={chosen} cost={costs?.[chosen] ?? 0} />
      )}
    </section>
  );
}

/** The man an order would fall on, and the mark of his patron. */
function Target({ action, patron }: { readonly action: Action; readonly patron: number }) {
  const { view } = useTable();
  const person = 'person' in action ? action.person : undefined;
  return (
    <>
      {person !== undefined && (person as number) >= 0 && <Head person={person} />}
      {patron >= 0 && patron < view.scenario.patrons && <Mark patron={patron} />}
    </>
  );
}

/** One order: what it does, what it costs and risks, and on whom. */
function OrderCard({ kind, cost }: { readonly kind: OrderKind; readonly cost: number }) {
  const table = useTable();
  const { view, text, act } = table;
  const options = optionsOf(view, kind);
  const subject = useContext(Chosen);
  const [first, other] = options;
  const only = first !== undefined && other === undefined && targetOf(table, first).label === '' ? first : undefined;
  const card = useRef<HTMLElement>(null);
  // The eye follows the choice.
  useEffect(() => {
    card.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section ref={card} className="paper order-card" aria-label={text(`order.${kind}.name`)}>
      <header className="order-head">
        <Icon name={`order-${kind}`} />
        <h3>{text(`order.${kind}.name`)}</h3>
        <p className="order-cost">
          <Pips count={cost} label="" /> {text('orders.cost', { count: cost })}
        </p>
      </header>
      <Does kind={kind} />
      {only !== undefined && <Advised action={only} />}
      {only !== undefined ? (
        <Button className="button button-main" onPress={() => act(only)}>
          {text('orders.plan')}
        </Button>
      ) : (
        <ChooseAction
          legend={text(kind === 'appoint' ? 'orders.which' : 'orders.whom')}
          confirm={text(isWritten(kind) ? 'orders.begin' : 'orders.plan')}
          actions={options}
          first={options.find(action => isAbout(action, subject))}
          describe={action => {
            const { patron, ...words } = targetOf(table, action);
            return { ...words, mark: <Target action={action} patron={patron} /> };
          }}
          preview={action => <Advised action={action} />}
        />
      )}
    </section>
  );
}
