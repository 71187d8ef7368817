import { type Action, fateOf, NOBODY, NONE, type Person, type Seat, viewFrom } from '../../../engine/index.ts';
import { ORDERS } from '../../../engine/terms.ts';
import { permilleOf } from '../../../levels/annals.ts';
import { ayesOf, type Count } from '../../../panels/ballot/count.ts';
import { deedWords } from '../../../panels/debrief/deeds.ts';
import { eventWords, type Seen } from '../../../panels/event-words.ts';
import type { Table } from '../../../panels/table.tsx';
import type { ClassText } from '../../../text/index.ts';
import { deedsOf } from '../../history/deeds.ts';
import { wasIdle } from '../../idle.ts';
import type { Cell } from '../../lab/csv.ts';
import { countsFrom, seenFrom } from '../../moments.ts';
import type { Step } from '../../session.ts';
import { askedWords } from './asked-words.ts';
import { guessesOf, personOf, questionsOf } from './forecasts.ts';
import type { Told } from './told.ts';

/** A class's game as a table: a row for every decision, answer, vote and forecast. Pupils stand in it by their men alone. */

const COLUMNS = ['step', 'turn', 'episode', 'phase', 'who', 'by', 'kind', 'what', 'whom', 'odds', 'outcome'] as const;

/** What a row is about. */
const KINDS: Readonly<Record<string, 'answer' | 'reply' | 'evening' | 'vote' | 'motion' | 'letter'>> = {
  answer: 'answer',
  inform: 'answer',
  reply: 'reply',
  evening: 'evening',
  vote: 'vote',
  motion: 'motion',
  send: 'letter',
};
const isOrder = (type: string): boolean => (ORDERS as readonly string[]).includes(type);
const kindOf = ({ type }: Action) => KINDS[type] ?? (isOrder(type) ? 'order' : 'decision');

/** Steps towards a decision, and passing on without one. */
const PARTS: ReadonlySet<string> = new Set(['offer', 'term', 'drop', 'withdraw', 'pass', 'seal']);
/** Orders and sheets tell what they come to when they are sent off. */
const isWritten = ({ type }: Action): boolean => type === 'send' || isOrder(type);

type Said = Pick<Told, 'words' | 'played' | 'ended'>;

function byOf({ words, played }: Said, seat: Seat, isPupils: boolean): string {
  const { scenario } = played.deal;
  if (isPupils) return words('classDebrief.csv.by.pupils');
  return words(seat < scenario.patrons ? 'classDebrief.csv.by.computer' : 'classDebrief.csv.by.reckoning');
}

/** Whom a decision falls on stands in one field or another. */
const WHOM = ['person', 'to', 'from', 'by', 'against', 'patron'] as const;
function whomOf({ before, action }: Step): Person {
  if (action.type === 'send') return before.game.sheets[action.seat]?.to ?? (NONE as Person);
  const fields = action as unknown as Record<string, number>;
  return (WHOM.map(field => fields[field]).find(person => person !== undefined && person >= 0) ?? NONE) as Person;
}

function whatOf(table: Table, { words, played }: Said, ply: number): string | undefined {
  const step = played.steps[ply]!;
  const { before, action } = step;
  const { text, names } = table;
  if (PARTS.has(action.type)) return undefined;
  if (isWritten(action)) return deedsOf(table, played.steps, ply, played.position).join(' ') || undefined;
  const man = names.man(action.seat);
  if (action.type === 'reply')
    return text(`event.replied.${action.reply}`, { person: man, other: names.man(action.by) });
  if (action.type === 'evening')
    return text(`event.evening.${action.deed}`, { person: man, other: names.man(action.patron) });
  const { turn, motion, chapter } = before.game;
  if (action.type === 'inform' && action.from === NOBODY) return words('classDebrief.csv.keepsIt');
  const own = { ...table, view: viewFrom(before, action.seat) };
  return deedWords(own, { turn, person: action.seat as number as Person, action, chapter, motion, reasons: [] });
}

const episodeOf = ({ text, names }: Table, turn: number): string =>
  turn === 0 ? text('play.beforeTurns') : names.turn(turn);

/** What came of a ballot, in the words of the protocol. */
const countWords = ({ text }: Table, count: Count): string =>
  text(count.carried ? 'ballot.carried' : 'ballot.rejected', { ayes: ayesOf(count), of: count.votes.length });

/** What becomes of a letter between two of the three: told of its writer first. */
const OF_LETTERS: ReadonlySet<string> = new Set(['accepted', 'refused', 'countered', 'promiseKept', 'promiseBroken']);
/** What is only that it was done. */
const NO_OUTCOME: ReadonlySet<string> = new Set(['approached', 'called', 'offered', 'sounded']);

/** What is told later in the same turn of what one did to another. */
function laterWords({ text, names }: Table, steps: readonly Step[], ply: number, by: Person, whom: Person): string {
  const { turn } = steps[ply]!.before.game;
  const end = steps.findIndex(({ before }, at) => at > ply && before.game.turn !== turn);
  const seen = seenFrom(steps.slice(0, end < 0 ? steps.length : end), 'all', ply + 1);
  const isAbout = ({ event: { event, person, other } }: Seen) =>
    OF_LETTERS.has(event) ? person === by && other === whom : person === whom && other === by;
  const about = seen.filter(item => isAbout(item) && !NO_OUTCOME.has(item.event.event));
  // An answer may be told to two, in two ways; the first is the man's own.
  const answer = about.find(({ event }) => event.event === 'replied');
  const told = about.filter(item => item.event.event !== 'replied' || item === answer);
  return [...new Set(told.map(item => eventWords(item, text, names) ?? ''))].filter(Boolean).join(' ');
}

function outcomeOf(table: Table, told: Said, counts: readonly Count[], ply: number): string {
  const { steps } = told.played;
  const { action } = steps[ply]!;
  const { names } = table;
  switch (kindOf(action)) {
    case 'vote':
    case 'motion': {
      const count = counts.find(it => it.ply >= ply);
      return count === undefined ? '' : countWords(table, count);
    }
    case 'reply': {
      const { game, phase } = steps[ply]!.before;
      const after = steps.find(({ before }, at) => at > ply && before.phase !== phase)?.before.game;
      const serves = after?.serves[action.seat] ?? NOBODY;
      const went = serves !== NOBODY && serves !== game.serves[action.seat];
      return went ? told.words('classDebrief.csv.serves', { person: names.man(serves) }) : '';
    }
    case 'order':
    case 'letter':
      return laterWords(table, steps, ply, action.seat as number as Person, whomOf(steps[ply]!));
    default:
      return '';
  }
}

function stepRows(table: Table, told: Said): [ply: number, row: Cell[]][] {
  const { text, names } = table;
  const { words, played, ended } = told;
  const { steps, deal } = played;
  const byPupils = new Set(ended.byPupils);
  const fate = fateOf(deal.scenario);
  const counts = countsFrom(steps);
  return steps.flatMap((step, ply): [number, Cell[]][] => {
    const { before, action } = step;
    if (action.seat === fate || wasIdle(step)) return [];
    const what = whatOf(table, told, ply);
    if (what === undefined) return [];
    const { turn } = before.game;
    const whom = whomOf(step);
    const row: Record<(typeof COLUMNS)[number], Cell> = {
      step: ply + 1,
      turn,
      episode: episodeOf(table, turn),
      phase: text(`phase.${before.phase}`),
      who: names.man(action.seat),
      by: byOf(told, action.seat, byPupils.has(ply)),
      kind: words(`classDebrief.csv.kind.${kindOf(action)}`),
      what,
      whom: whom < 0 ? '' : names.man(whom),
      odds: permilleOf(before, action) ?? '',
      outcome: outcomeOf(table, told, counts, ply),
    };
    return [[ply, COLUMNS.map(column => row[column])]];
  });
}

function forecastRows(table: Table, told: Said): [ply: number, row: Cell[]][] {
  const { text, names } = table;
  const { words, played, ended } = told;
  return ended.forecasts.flatMap((forecast): [number, Cell[]][] => {
    const [question] = questionsOf(played, [forecast]);
    if (question === undefined) return [];
    const { seat, turn, ply, about, guess } = forecast;
    const man = personOf(played, seat);
    const { phase } = (played.steps[ply]?.before ?? played.position) as Step['before'];
    const said = (id: string) =>
      about === 'ballot' && guessesOf(played, about).includes(id)
        ? words(`classDebrief.forecasts.ballot.${id === 'carries' ? 'carries' : 'fails'}`)
        : names.man(personOf(played, id));
    const asked = askedWords(words, names, question);
    const row: Record<(typeof COLUMNS)[number], Cell> = {
      step: ply + 1,
      turn,
      episode: episodeOf(table, turn),
      phase: text(`phase.${phase}`),
      who: names.man(man),
      // Nobody else is asked.
      by: words('classDebrief.csv.by.pupils'),
      kind: words('classDebrief.csv.kind.forecast'),
      what: words('classDebrief.csv.guess', { asked, guess: said(guess) }),
      whom: about === 'leader' ? said(guess) : '',
      odds: '',
      outcome: words(question.came.includes(guess) ? 'classDebrief.csv.right' : 'classDebrief.csv.wrong', {
        came: question.came.map(said).join(', '),
      }),
    };
    return [[ply, COLUMNS.map(column => row[column])]];
  });
}

/** The head and all rows, in the order in which things were decided. */
export function rowsOf(table: Table, told: Said): Cell[][] {
  const rows = [...stepRows(table, told), ...forecastRows(table, told)].sort(([a], [b]) => a - b);
  const head = COLUMNS.map(column => told.words(`classDebrief.csv.column.${column}` as Parameters<ClassText>[0]));
  return [head, ...rows.map(([, row]) => row)];
}
