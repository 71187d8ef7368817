import type { ReactNode } from 'react';
import type { Person } from '../../engine/ids.ts';
import type { Clause } from '../../engine/terms.ts';
import { useTable } from '../table.tsx';
import { inkClass } from '../ui/ink.ts';
import { Mark } from '../ui/marks.tsx';
import { addressOf, proseOf, signatureOf, termWords } from './letter-words.ts';

interface LetterPaperProps {
  readonly from: Person;
  readonly to: Person;
  readonly open: boolean;
  readonly title: string;
  readonly clauses: readonly Clause[];
  /** A clause that is being thought of, and not yet written in. */
  readonly pending?: Clause | undefined;
  readonly children?: ReactNode;
}

/** A typed letter: the words, the terms, the hand that signed it, and at its foot the wedge of his ink. */
export function LetterPaper({ from, to, open, title, clauses, pending, children }: LetterPaperProps) {
  const table = useTable();
  const { view, text, names } = table;
  const prose = proseOf(table, clauses);
  return (
    <article className={`letter-paper ${inkClass(view, from)}`}>
      <p className="label">{text(open ? 'sheet.letterOpen' : 'sheet.letterSecret')}</p>
      <h3>{title}</h3>
      <div className="typed letter-body">
        <p>{text('sheet.prose.address', { name: addressOf(names.fullName(to)) })}</p>
        {prose.map(line => (
          <p key={line}>{line}</p>
        ))}
        {pending !== undefined && (
          <p className="pending">
            {proseOf(table, [pending])[0]} <small>{text('sheet.prose.pending')}</small>
          </p>
        )}
        {prose.length === 0 && pending === undefined && <p className="pending">{text('sheet.prose.blank')}</p>}
      </div>
      <Terms clauses={clauses} own={(from as number) === view.seat} />
      <p className="pencil signature">
        <span className="for-ears">{text('sheet.prose.signed')}</span> {signatureOf(names.fullName(from))}
      </p>
      {children}
      <div className="wedge-foot">
        <Mark patron={from} />
      </div>
    </article>
  );
}

const SIDES = { give: ['sheet.gives', 'sheet.heGives'], take: ['sheet.takes', 'sheet.heTakes'] } as const;

/** What each gives and takes, and what a broken word costs. */
function Terms({ clauses, own }: { readonly clauses: readonly Clause[]; readonly own: boolean }) {
  const table = useTable();
  const { text } = table;
  return (
    <dl className="terms">
      {(['give', 'take'] as const).map(side => {
        const found = clauses.filter(clause => clause.side === side);
        return (
          <div key={side}>
            <dt>{text(SIDES[side][own ? 0 : 1])}</dt>
            <dd>
              {found.length === 0 ? text('sheet.nothing') : found.map(clause => termWords(table, clause)).join('; ')}
            </dd>
          </div>
        );
      })}
      <div>
        <dt>{text('sheet.ifBroken')}</dt>
        <dd>{text('sheet.ifBrokenWhat')}</dd>
      </div>
    </dl>
  );
}
