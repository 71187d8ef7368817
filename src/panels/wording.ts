import type { Action } from '../engine/action.ts';
import { NONE, type Person, type Seat } from '../engine/ids.ts';
import type { Vote } from '../engine/terms.ts';
import { pastOf } from './bands.ts';
import { turnsLeft } from './clauses.ts';
import { hasPromisedVote } from './promised.ts';
import type { Table } from './table.tsx';

/** An action in words: what it is, and what it would do. */
export interface Wording {
  readonly label: string;
  readonly what?: string | undefined;
  /** The man it would fall on, whose picture then stands beside it. */
  readonly person?: Person | undefined;
}
type Say<T extends Action['type']> = (table: Table, action: Extract<Action, { readonly type: T }>) => Wording;

const none = (person: number): boolean => person === NONE;

/** The third of the three: whom a letter from one to another did not reach. */
const thirdOf = ({ view }: Table, from: Person): Person =>
  view.scenario.people.findIndex(
    (_, p) => p < view.scenario.patrons && p !== from && p !== (view.seat as number),
  ) as Person;

const bargain: Say<'bargain'> = ({ text, names, view }, { stance, office }) => ({
  label:
    stance === 'demand'
      ? text('action.bargain.demand', { office: names.post(office) })
      : text(`action.bargain.${stance}`),
  what: text(`action.bargain.${stance}What`, {
    person: names.man(view.scenario.division?.proposers[view.proposal] ?? (NONE as Person)),
    count: Math.min(turnsLeft(view), view.scenario.lengths[view.length]?.model.division.pactTurns ?? 0),
  }),
});
const concede: Say<'concede'> = ({ text, names, view }, { to }) =>
  none(to)
    ? { label: text('action.concede.none'), what: text('action.concede.noneWhat') }
    : {
        label: text('action.concede.to', { person: names.man(to), office: names.post(view.demand[to] as never) }),
        what: text('action.concede.toWhat'),
      };
const name: Say<'name'> = (table, { person }) =>
  none(person)
    ? { label: table.text('action.name.none'), what: table.text('action.name.noneWhat') }
    : { label: table.text('action.name.man', { person: table.names.man(person) }), what: manWhat(table, person) };
const inform: Say<'inform'> = (table, { from }) => {
  const { text, names } = table;
  if (none(from)) return { label: text('action.inform.none'), what: text('action.inform.noneWhat') };
  const words = { person: names.man(from), other: names.man(thirdOf(table, from)) };
  return { label: text('action.inform.show', words), what: text('action.inform.showWhat', words) };
};
const reply: Say<'reply'> = ({ text, view }, { reply, seat }) => ({
  label: text(`action.reply.${reply}`),
  what:
    reply === 'accept' && view.scenario.people[seat]?.role === 'member'
      ? text('action.reply.acceptMember')
      : text(`action.reply.${reply}What`),
});
const evening: Say<'evening'> = ({ text, names }, { deed, patron }) => {
  const person = names.man(patron);
  return { label: text(`action.evening.${deed}`, { person }), what: text(`action.evening.${deed}What`) };
};
const motion: Say<'motion'> = ({ text, names, view, level }, { motion, person, office, policy }) => {
  const words = { person: names.man(person), office: names.post(office) };
  switch (motion) {
    case 'policy':
      return {
        label: text('action.motion.policy', { policy: names.policy(policy) }),
        what: [
          level.get('policies', view.scenario.policies[policy]?.id ?? '')?.what ?? '',
          (view.rejected[policy] ?? 0) > 0 ? text('action.motion.again', { turn: view.rejected[policy] ?? 0 }) : '',
        ]
          .join(' ')
          .trim(),
      };
    case 'plenum':
      return {
        label: text('action.motion.plenum'),
        what: text('action.motion.plenumWhat'),
      };
    case 'appoint':
    case 'dismiss':
    case 'arrest':
      return { label: text(`action.motion.${motion}`, words), what: text(`action.motion.${motion}What`) };
    default:
      return { label: names.motion({ motion, by: view.seat as Person, person, office, policy }) };
  }
};
const speak: Say<'speak'> = ({ text, view }, { side, seat }) => ({
  label: text(`action.speak.${side}`),
  what: [
    text(`action.speak.${side}What`),
    side === 'against' && view.motion?.by === (seat as Person) ? text('action.speak.ownMotion') : '',
  ]
    .join(' ')
    .trim(),
});
const vote: Say<'vote'> = (table, { vote, seat }) => ({
  label: table.text(`vote.${vote}`),
  what: voteWhat(table, vote, seat),
});

/** What a vote would do: it keeps a word or breaks it, and a patron's nay is remembered. */
function voteWhat({ text, view, names }: Table, vote: Vote, seat: Seat): string | undefined {
  const neither = text('action.vote.abstainWhat');
  if (view.phase === 'divisionBallot') return vote === 'abstain' ? neither : text(`action.votePackage.${vote}What`);
  const { motion } = view;
  if (motion !== undefined && motion.by !== (seat as Person)) {
    const words = { person: names.man(motion.by) };
    if (hasPromisedVote(view, seat as Person, motion)) return text(`action.vote.${vote}Promised`, words);
    if (vote === 'nay' && seat < view.scenario.patrons) return text('action.vote.nayWhat', words);
  }
  return vote === 'abstain' ? neither : undefined;
}
const reveal: Say<'reveal'> = ({ text }, { reveal }) => ({
  label: text(`action.reveal.${reveal}`),
  what: text(`action.reveal.${reveal}What`),
});
const defy: Say<'defy'> = ({ text }, { defy }) => {
  const key = defy ? 'refuse' : 'go';
  return { label: text(`action.defy.${key}`), what: text(`action.defy.${key}What`) };
};
const keep: Say<'keep'> = ({ text }, { keeper }) => ({
  label: text(`action.keep.${keeper}`),
  what: text(`action.keep.${keeper}What`),
});
const riposte: Say<'riposte'> = ({ text }, { strike }) => {
  const key = strike ? 'strike' : 'bide';
  return { label: text(`action.riposte.${key}`), what: text(`action.riposte.${key}What`) };
};
const settle: Say<'settle'> = (table, { spoil, person, office, yes }) => {
  const { text, names } = table;
  const words = { person: names.man(person), office: names.post(office) };
  switch (spoil) {
    case 'reward':
      return yes
        ? { label: text('action.settle.pay', words), what: text('action.settle.payWhat') }
        : { label: text('action.settle.cheat', words), what: text('action.settle.cheatWhat') };
    case 'post':
      return yes
        ? { label: text('action.settle.post', words), what: manWhat(table, person) }
        : { label: text('action.settle.postNone') };
    case 'ranks':
      return yes
        ? { label: text('action.settle.spare'), what: text('action.settle.spareWhat') }
        : { label: text('action.settle.purge'), what: text('action.settle.purgeWhat') };
    case 'overseer':
      return yes
        ? { label: text('action.settle.watch', words), what: manWhat(table, person) }
        : { label: text('action.settle.watchNone') };
    case 'plea':
      return yes
        ? { label: text('action.settle.grant', words), what: text('action.settle.grantWhat') }
        : { label: text('action.settle.deny', words), what: text('action.settle.denyWhat') };
  }
};
const plead: Say<'plead'> = ({ text, names }, { to }) =>
  none(to)
    ? { label: text('action.plead.none'), what: text('action.plead.noneWhat') }
    : { label: text('action.plead.to', { person: names.man(to) }), what: text('action.plead.toWhat') };
const testify: Say<'testify'> = ({ text, names }, { against }) =>
  none(against)
    ? { label: text('action.testify.none'), what: text('action.testify.noneWhat') }
    : {
        label: text('action.testify.against', { person: names.man(against) }),
        what: text('action.testify.againstWhat'),
      };
const yieldSeat: Say<'yield'> = ({ text, names }, { office, to }) => ({
  label: text('action.yield.to', { office: names.post(office), person: names.man(to) }),
  what: text('action.yield.toWhat'),
});
const chapter: Say<'chapter'> = ({ text, names, view }, { person }) => {
  const kind = view.scenario.chapters[view.chapter]?.kind ?? 'trial';
  return none(person)
    ? { label: text(`action.chapter.${kind}.none`), what: text(`action.chapter.${kind}.noneWhat`) }
    : {
        label: text(`action.chapter.${kind}.man`, { person: names.man(person) }),
        what: text(`action.chapter.${kind}.manWhat`),
      };
};
const pass: Say<'pass'> = ({ text, view }) =>
  view.phase === 'agenda'
    ? { label: text('action.pass.agenda'), what: text('action.pass.agendaWhat') }
    : { label: text(view.phase === 'answers' ? 'action.pass.answers' : 'action.pass.offers') };

const SAY: { readonly [T in Action['type']]?: Say<T> } = {
  bargain,
  concede,
  name,
  inform,
  reply,
  evening,
  motion,
  speak,
  vote,
  reveal,
  defy,
  keep,
  riposte,
  settle,
  plead,
  testify,
  yield: yieldSeat,
  chapter,
  pass,
};

/** A man where he is chosen: his post, and how he is read. */
export function manWhat({ view, text, names }: Table, person: Person): string {
  const post = view.post[person];
  const parts = [post !== undefined && post >= 0 ? names.post(post) : ''];
  if (view.scenario.people[person]?.role === 'member' && view.seat < view.scenario.patrons) {
    const warmth = view.warmth[person * view.scenario.patrons + view.seat] ?? 'even';
    parts.push(text('tables.towardYou', { warmth: text(`warmth.${warmth}`) }));
  }
  const known = pastOf(view, person)[view.seat] ?? 0;
  if (known > 0 && view.acknowledged[person] !== (view.seat as Person))
    parts.push(text('tables.knowsYou', { band: text(`band.past.${known}`) }));
  const banner = view.acknowledged[person];
  if (banner !== undefined && banner >= 0)
    parts.push(
      banner === (view.seat as Person)
        ? text(`trust.${view.trust[person] ?? 'unsure'}`)
        : text('tables.manOf', { person: names.man(banner) }),
    );
  return parts.filter(part => part !== '').join('; ');
}

/** Which field of an action names the man it falls on. */
const WHOM: { readonly [T in Action['type']]?: string } = {
  name: 'person',
  plead: 'to',
  testify: 'against',
  yield: 'to',
  chapter: 'person',
  evening: 'patron',
  motion: 'person',
  concede: 'to',
  settle: 'person',
};

/** The man an action falls on, unless it is not about one. */
function whomOf(action: Action): Person | undefined {
  if (action.type === 'settle' && !action.yes) return undefined;
  const person = (action as unknown as Record<string, number>)[WHOM[action.type] ?? ''] ?? NONE;
  return none(person) ? undefined : (person as Person);
}

/** What an action is called. */
export function wordingOf(table: Table, action: Action): Wording {
  const say = SAY[action.type] as ((table: Table, action: Action) => Wording) | undefined;
  return { ...(say?.(table, action) ?? { label: action.type }), person: whomOf(action) };
}
