import type { Person } from '../../engine/ids.ts';
import { useTable } from '../table.tsx';
import { Mark } from '../ui/marks.tsx';
import { signed } from './lead.ts';

/** What counted for each of the three, by a word for it. */
interface Line {
  readonly label: string;
  /** One figure a man. */
  readonly figures: readonly number[];
}

/** Lines, and what they come to. */
export interface Account {
  readonly lines: readonly Line[];
  readonly sum: Line;
}

interface PartsTableProps {
  readonly caption: string;
  readonly men: readonly Person[];
  readonly accounts: readonly Account[];
  /** What is to be said of a man beside his name. */
  noteOn?(person: Person): string | undefined;
}

/** How men compare, line by line: a column each. */
export function PartsTable({ caption, men, accounts, noteOn }: PartsTableProps) {
  const { names } = useTable();
  return (
    <table className="parts">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          {men.map(person => {
            const note = noteOn?.(person);
            return (
              <th key={person} scope="col">
                <Mark patron={person} /> {names.man(person)}
                {note !== undefined && <span className="note">{note}</span>}
              </th>
            );
          })}
        </tr>
      </thead>
      {accounts.map(({ lines, sum }) => (
        <tbody key={sum.label}>
          {lines.map(line => (
            <Row key={line.label} line={line} />
          ))}
          <Row line={sum} className="parts-sum" />
        </tbody>
      ))}
    </table>
  );
}

function Row({ line: { label, figures }, className = '' }: { readonly line: Line; readonly className?: string }) {
  return (
    <tr className={className}>
      <th scope="row">{label}</th>
      {figures.map((figure, column) => (
        <td key={column}>{signed(figure)}</td>
      ))}
    </tr>
  );
}
