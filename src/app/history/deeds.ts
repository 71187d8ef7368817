import type { Clause, Sheet } from '../../engine/game.ts';
import type { Person, Position } from '../../engine/index.ts';
import { orderWords } from '../../panels/clauses.ts';
import { termWords } from '../../panels/letters/letter-words.ts';
import type { Table } from '../../panels/table.tsx';
import type { Step } from '../session.ts';

/** What a man does that nobody sees yet: what he writes, and what he orders. His own eyes see it, and those that see all. */

const termsOf = (table: Table, clauses: readonly Clause[], side: Clause['side']): string =>
  clauses
    .filter(clause => clause.side === side)
    .map(clause =>
      clause.term === 'post'
        ? table.text('protocol.post', {
            office: table.text('term.short.post'),
            person: table.names.post(clause.office),
          })
        : termWords(table, clause),
    )
    .join(', ') || table.text('protocol.nothing');

/** A sheet that is sent off. */
function sheetWords(table: Table, from: Person, { what, to, open, clauses }: Sheet): string | undefined {
  const { text, names } = table;
  const words = { from: names.man(from), to: names.man(to) };
  switch (what) {
    case 'package': {
      const posts = clauses.map(({ office, person }) =>
        text('protocol.post', { office: names.post(office), person: names.man(person) }),
      );
      return text('protocol.package', { ...words, posts: posts.join('; ') });
    }
    case 'offer':
    case 'counter':
      return text(`protocol.${what}`, {
        ...words,
        how: text(open ? 'protocol.openly' : 'protocol.secretly'),
        gives: termsOf(table, clauses, 'give'),
        takes: termsOf(table, clauses, 'take'),
      });
    case 'approach':
      return text('protocol.approach', { ...words, terms: termsOf(table, clauses, 'give') });
    case 'appointment':
      return undefined;
  }
}

/** What is sent off with a step. */
function writtenIn(table: Table, { before, action }: Step): string[] {
  const sheet = action.type === 'send' ? before.game.sheets[action.seat] : undefined;
  const words = sheet && sheetWords(table, action.seat as number as Person, sheet);
  return words === undefined ? [] : [words];
}

/** What is ordered with a step: it shows when the evening is over. */
function orderedIn(table: Table, { before, action }: Step, after: Position): string[] {
  const had = before.game.plans[action.seat]?.length ?? 0;
  const orders = after.game.plans[action.seat] ?? [];
  const from = table.names.man(action.seat);
  return orders.slice(had).map(order => table.text('protocol.order', { from, order: orderWords(table, order) }));
}

/** What was written and ordered with a step, in sentences. `end` is where the game stands after the last. */
export function deedsOf(table: Table, steps: readonly Step[], ply: number, end: Position): string[] {
  const step = steps[ply]!;
  const written = writtenIn(table, step);
  // An offer is an order too; what it says has been said.
  return written.length > 0 ? written : orderedIn(table, step, steps[ply + 1]?.before ?? end);
}
