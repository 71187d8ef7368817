import type { Action } from '../../../engine/index.ts';
import { ORDERS, type OrderKind } from '../../../engine/terms.ts';
import { clauseWords, lureWords, orderWords } from '../../../panels/clauses.ts';
import { targetOf } from '../../../panels/order-kinds.ts';
import { purseOf, sheetOf } from '../../../panels/own-desk.ts';
import type { Table } from '../../../panels/table.tsx';
import { wordingOf } from '../../../panels/wording.ts';

/** An action by itself, in words: for what a team proposes, and for what has been decided. */

type Say<T extends Action['type']> = (table: Table, action: Extract<Action, { readonly type: T }>) => string;

const isOrder = (type: string): type is OrderKind => (ORDERS as readonly string[]).includes(type);

const term: Say<'term'> = (table, action) => {
  const { view, names, text } = table;
  const person = names.man(action.person);
  switch (sheetOf(view)?.what) {
    case 'package':
      return `${names.post(action.office)}: ${person}`;
    case 'appointment':
      return text('action.motion.appoint', { person, office: names.post(sheetOf(view)?.office ?? action.office) });
    case 'approach':
      return lureWords(table, action);
    default:
      return clauseWords(table, action);
  }
};
const drop: Say<'drop'> = (table, { index }) => {
  const clause = sheetOf(table.view)?.clauses[index];
  return clause === undefined
    ? table.text('sheet.aside')
    : table.text('sheet.strike', { clause: clauseWords(table, clause) });
};
const SENDS = {
  package: 'sheet.packageSend',
  offer: 'sheet.send',
  counter: 'sheet.sendCounter',
  approach: 'sheet.approachSend',
  appointment: 'sheet.appointmentName',
} as const;
const send: Say<'send'> = ({ view, text }) => text(SENDS[sheetOf(view)?.what ?? 'offer']);
const offer: Say<'offer'> = ({ text, names }, { to, open }) =>
  text(open ? 'sheet.writeToOpenly' : 'sheet.writeTo', { person: names.man(to) });
const answer: Say<'answer'> = ({ text, names }, action) =>
  `${text('sheet.from', { person: names.man(action.from) })}: ${text(`sheet.${action.answer}`)}`;
const withdraw: Say<'withdraw'> = (table, { index }) => {
  const plan = purseOf(table.view).plans[index];
  return table.text('orders.withdraw', { order: plan === undefined ? '' : orderWords(table, plan) });
};

const SAY: { readonly [T in Action['type']]?: Say<T> } = {
  term,
  drop,
  send,
  offer,
  answer,
  withdraw,
  seal: ({ text }) => text('orders.seal'),
};

export function actionWords(table: Table, action: Action): string {
  const { type } = action;
  const say = SAY[type] as Say<Action['type']> | undefined;
  if (say !== undefined) return say(table, action as never);
  if (!isOrder(type)) return wordingOf(table, action).label;
  const { label } = targetOf(table, action);
  const name = table.text(`order.${type}.name`);
  return label === '' ? name : `${name}: ${label}`;
}
