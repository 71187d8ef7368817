import { inclusionOf } from '../bands.ts';
import { useTable } from '../table.tsx';
import { Gauge } from './marks.tsx';

/** How near a patron keeps one of his own. */
export function Inclusion({ value }: { readonly value: number }) {
  const { text } = useTable();
  const band = inclusionOf(value);
  return <Gauge word={text(`band.inclusion.${band}`)} step={band} steps={3} />;
}
