import { oddsOf } from './bands.ts';
import { useFigures } from './odds.ts';
import { useTable } from './table.tsx';
import { Gauge } from './ui/marks.tsx';

/** A chance in words, and in figures where they are wanted. */
export function useOddsWords(): (permille: number) => string {
  const { text } = useTable();
  const figures = useFigures();
  return permille => `${text(`band.odds.${oddsOf(permille)}`)} ${figures(permille)}`.trim();
}

/** The same, with its steps beside it. */
export function OddsGauge({ permille }: { readonly permille: number }) {
  return <Gauge word={useOddsWords()(permille)} step={oddsOf(permille)} />;
}
