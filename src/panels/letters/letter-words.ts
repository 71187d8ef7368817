import type { Clause } from '../../engine/terms.ts';
import { clauseWords, turnsLeft } from '../clauses.ts';
import type { Table } from '../table.tsx';

/** First name and patronymic, as one comrade writes to another. */
export const addressOf = (fullName: string): string => fullName.split(' ').slice(0, -1).join(' ') || fullName;

/** As he signs. */
export function signatureOf(fullName: string): string {
  const parts = fullName.split(' ');
  return parts.length < 2 ? fullName : `${parts[0]?.charAt(0)}. ${parts.at(-1)}`;
}

const sideOf = (clauses: readonly Clause[], side: Clause['side']) => clauses.filter(clause => clause.side === side);

/** What the letter says, in sentences: what he gives, and what he asks for it. */
export function proseOf(table: Table, clauses: readonly Clause[]): readonly string[] {
  const { text } = table;
  const say = (side: Clause['side']) => sideOf(clauses, side).map(clause => clauseWords(table, clause));
  const [gives, takes] = [say('give'), say('take')];
  if (gives.length + takes.length === 0) return [];
  return [
    ...(gives.length > 0 ? [gives.join(' ')] : []),
    takes.length > 0
      ? [text(gives.length > 0 ? 'sheet.prose.inReturn' : 'sheet.prose.ask'), ...takes].join(' ')
      : text('sheet.prose.nothing'),
  ];
}

/** A clause as it stands in the table of terms. */
export function termWords({ view, text, names }: Table, { term, office, person, turns }: Omit<Clause, 'side'>): string {
  const count = Math.min(turns, turnsLeft(view));
  const words = { office: names.post(office), person: names.man(person), count };
  return text(`term.brief.${term}`, words);
}
