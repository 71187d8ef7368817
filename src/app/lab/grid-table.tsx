import type { ColumnName, Grid } from './grid.ts';
import type { Comparison } from './plan.ts';
import { Scroll } from './scroll.tsx';
import type { LabWords } from './words.ts';

interface GridTableProps {
  readonly words: LabWords;
  readonly plan: Comparison;
  readonly grid: Grid;
  readonly caption: string;
}

/** What a column's ids are called; numbers go as they are. */
const NAMES: Partial<Record<ColumnName, (words: LabWords, id: string) => string>> = {
  ending: (words, id) => words.ending(id),
  patron: (words, id) => words.person(id),
  man: (words, id) => words.person(id),
  by: (words, id) => words.person(id),
};

/** All the numbers of a figure. */
export function GridTable({ words, plan, grid, caption }: GridTableProps) {
  const { text } = words;
  const { columns, measured, rows } = grid;
  const shown = (column: ColumnName, cell: string | number) =>
    NAMES[column]?.(words, String(cell)) ?? (typeof cell === 'number' ? cell.toFixed(0) : cell);
  const percent = (share: number) => (Number.isNaN(share) ? '' : (share * 100).toFixed(1));
  return (
    <Scroll label={text('lab.ofFigure', { what: text('lab.table'), figure: caption })}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text('lab.column.world')}</th>
            {columns.map(column => (
              <th key={column} scope="col">
                {text(`lab.column.${column}`)}
              </th>
            ))}
            <th scope="col">{text(`lab.column.${measured}`)}</th>
            <th scope="col">{text('lab.column.interval')}</th>
            <th scope="col">{text('lab.column.games')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ arm, cells, estimate: { estimate, low, high, n } }) => (
            <tr key={`${arm.key} ${cells.join(' ')}`}>
              <th scope="row">{words.world(plan, arm)}</th>
              {columns.map((column, i) => (
                <td key={column}>{shown(column, cells[i] ?? '')}</td>
              ))}
              <td>{percent(estimate)}</td>
              <td>
                {percent(low)}–{percent(high)}
              </td>
              <td>{n}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
