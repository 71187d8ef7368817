import type { Action } from '../../engine/action.ts';
import { NONE } from '../../engine/ids.ts';
import { ORDERS, type OrderKind } from '../../engine/terms.ts';
import { orderWords } from '../clauses.ts';
import { type Table, useTable } from '../table.tsx';
import { Mark } from '../ui/marks.tsx';
import { wordingOf } from '../wording.ts';
import { isMotive } from './motives.ts';
import type { DebriefProps, Decided } from './told.ts';
import { turnWords } from './turn-words.ts';

/** What the rivals did, turn by turn, and the reason that weighed most with each. */
export function Decisions({ debrief }: DebriefProps) {
  const table = useTable();
  const { text } = table;
  const turns = [...new Set(debrief.decided.map(({ turn }) => turn))];
  if (turns.length === 0) return null;
  return (
    <section>
      <h3>{text('debrief.rivals')}</h3>
      <p>{text('debrief.rivalsWhat')}</p>
      {turns.map(turn => (
        <details key={turn} className="rivals">
          <summary>{turnWords(table, turn)}</summary>
          <ul className="plain">
            {debrief.decided
              .filter(decided => decided.turn === turn)
              .map((decided, index) => (
                <DecisionLine key={index} decided={decided} />
              ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

function DecisionLine({ decided }: { readonly decided: Decided }) {
  const table = useTable();
  const { text, names } = table;
  const reasons = decided.reasons.filter(isMotive);
  return (
    <li>
      <Mark patron={decided.person} /> <strong>{names.man(decided.person)}</strong>{' '}
      <span className="deed">{deedWords(table, decided)}</span>{' '}
      {reasons.map(reason => text(`motive.${reason}`)).join(' ')}
    </li>
  );
}

const isOrder = (type: string): type is OrderKind => (ORDERS as readonly string[]).includes(type);
const field = (action: Action, name: 'person' | 'office' | 'against'): never =>
  ((action as unknown as Record<string, number>)[name] ?? NONE) as never;

function deedWords(table: Table, { action, motion }: Decided): string {
  const { text, names } = table;
  if (isOrder(action.type)) {
    const order = { order: action.type, safety: false, pressure: false };
    const [person, office, against] = [field(action, 'person'), field(action, 'office'), field(action, 'against')];
    return `${orderWords(table, { ...order, person, office, against })}.`;
  }
  switch (action.type) {
    case 'motion':
      return text('deed.motion', { motion: names.motion({ ...action, by: action.seat as never }) });
    case 'vote':
      return motion === undefined
        ? text('deed.votePackage', { vote: text(`vote.${action.vote}`) })
        : text('deed.vote', { vote: text(`vote.${action.vote}`), motion: names.motion(motion) });
    case 'offer':
      return text('deed.offer', { person: names.man(action.to) });
    case 'answer':
      return text(`deed.answer.${action.answer}`, { person: names.man(action.from) });
    case 'inform':
      return text('deed.inform', { person: names.man(action.from) });
    case 'name':
      return text('deed.name', { person: names.man(action.person), office: names.post(action.office) });
    case 'bargain':
      return text(`deed.bargain.${action.stance}`, { office: names.post(action.office) });
    case 'concede':
      return text(`deed.concede.${(action.to as number) === NONE ? 'none' : 'to'}`, { person: names.man(action.to) });
    case 'speak':
      return text(`deed.speak.${action.side}`);
    case 'testify':
      return text('deed.testify', { person: names.man(action.against) });
    case 'yield':
      return text('deed.yield', { office: names.post(action.office), person: names.man(action.to) });
    default:
      return `${wordingOf(table, action).label}.`;
  }
}
