import { createContext, useContext } from 'react';
import { useTable } from './table.tsx';

/** Whether odds are given as figures too: for teachers, for assistive use, for analysis. */
const Exact = createContext(false);
export const ExactProvider = Exact.Provider;

/** A chance in permille as a percentage in brackets, where figures are wanted; empty where words are enough. */
export function useFigures(): (permille: number) => string {
  const exact = useContext(Exact);
  const { text } = useTable();
  return permille => {
    if (!exact) return '';
    // Nothing that is reckoned is impossible, or certain.
    if (permille < 10) return text('advice.exact.least');
    if (permille > 990) return text('advice.exact.most');
    return text('advice.exact.percent', { percent: Math.round(permille / 10) });
  };
}
