import type { OrderKind } from '../engine/terms.ts';
import { useTable } from './table.tsx';

/** What an order does, and what it risks. */
export function Does({ kind }: { readonly kind: OrderKind }) {
  const { text } = useTable();
  return (
    <dl className="does">
      {(['does', 'risks'] as const).map(side => (
        <div key={side}>
          <dt>{text(`orders.${side}`)}</dt>
          <dd>{text(`order.${kind}.${side}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
