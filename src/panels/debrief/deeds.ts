import type { Action } from '../../engine/action.ts';
import { NONE } from '../../engine/ids.ts';
import { ORDERS, type OrderKind } from '../../engine/terms.ts';
import type { Key } from '../../text/index.ts';
import type { Table } from '../table.tsx';
import { wordingOf } from '../wording.ts';
import type { Decided } from './told.ts';

/** What somebody did, in the third person; his name stands before it. */

type Deed<T extends Action['type']> = (
  action: Extract<Action, { readonly type: T }>,
  decided: Decided,
  table: Table,
) => Key | undefined;
type Deeds = { readonly [T in Action['type']]?: Deed<T> };

const none = (index: number): boolean => index === NONE;

/** By what is decided; orders go by their names. */
const DEEDS: Deeds = {
  motion: () => 'deed.motion',
  vote: (_, { motion }) => (motion === undefined ? 'deed.votePackage' : 'deed.vote'),
  offer: () => 'deed.offer',
  answer: ({ answer }) => `deed.answer.${answer}`,
  inform: () => 'deed.inform',
  name: () => 'deed.name',
  bargain: ({ stance }) => `deed.bargain.${stance}`,
  concede: ({ to }) => (none(to) ? 'deed.concede.none' : 'deed.concede.to'),
  speak: ({ side }) => `deed.speak.${side}`,
  testify: () => 'deed.testify',
  yield: () => 'deed.yield',
  reveal: ({ reveal }) => `deed.reveal.${reveal}`,
  defy: ({ defy }) => (defy ? 'deed.defy.refuse' : 'deed.defy.go'),
  keep: ({ keeper }) => `deed.keep.${keeper}`,
  riposte: ({ strike }) => (strike ? 'deed.riposte.strike' : 'deed.riposte.bide'),
  settle: ({ spoil, yes }) => `deed.settle.${spoil}.${yes ? 'yes' : 'no'}`,
  chapter({ person }, { chapter }, { names }) {
    const kind = names.chapter(chapter);
    return none(person) || kind === undefined ? 'deed.leaves' : `deed.chapter.${kind}`;
  },
};

const isOrder = (type: string): type is OrderKind => (ORDERS as readonly string[]).includes(type);

function keyOf(decided: Decided, table: Table): Key | undefined {
  const { action } = decided;
  if (isOrder(action.type)) return `deed.order.${action.type}`;
  return (DEEDS[action.type] as Deed<Action['type']> | undefined)?.(action, decided, table);
}

/** Whom a deed falls on stands in one field or another. */
const WHOM = ['person', 'to', 'from', 'against'] as const;

export function deedWords(table: Table, decided: Decided): string {
  const { text, names } = table;
  const { action, motion } = decided;
  const key = keyOf(decided, table);
  if (key === undefined) return `${wordingOf(table, action).label}.`;
  const field = (name: string): never => ((action as unknown as Record<string, number>)[name] ?? NONE) as never;
  const whom = WHOM.map(field).find(person => !none(person)) ?? (NONE as never);
  const moved = action.type === 'motion' ? { ...action, by: action.seat as never } : motion;
  return text(key, {
    person: names.man(whom),
    other: names.man(field('against')),
    office: names.post(field('office')),
    motion: moved === undefined ? '' : names.motion(moved),
    vote: action.type === 'vote' ? text(`vote.${action.vote}`) : '',
  });
}
