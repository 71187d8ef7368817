import type { Phase } from '../../engine/chart.ts';
import { atlasOf, isOver, resultOf } from '../../engine/index.ts';
import { ayesOf } from '../../panels/ballot/count.ts';
import { digest, type Seen } from '../../panels/event-words.ts';
import { namesOf } from '../../panels/names.ts';
import type { Table } from '../../panels/table.tsx';
import type { Text } from '../../text/index.ts';
import { knownLens } from '../lens-words.ts';
import { countsFrom, seenFrom } from '../moments.ts';
import type { Step } from '../session.ts';
import { dayWords } from './day-words.ts';
import { deedsOf } from './deeds.ts';
import { eachOnce, viewOf } from './eyes.ts';
import { dayOf, recordTold, standingIn, type Tellable, tellingOf } from './telling.ts';

/** A game in words: what was written to whom, what was ordered, the minutes of the Presidium, and how it ended. */

/** What stands in full where it was written, or in the minutes. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'turnOpened',
  'packageSent',
  'offered',
  'countered',
  'approached',
  'moved',
  'carried',
  'rejected',
  'packageCarried',
  'packageFailed',
  'voted',
]);

/** The minutes of a ballot that closed with a step. */
function minutesOf({ text, names }: Table, steps: readonly Step[], ply: number): string[] {
  return countsFrom(steps.slice(0, ply + 1), ply).flatMap(count => {
    const sides = (['aye', 'nay', 'abstain'] as const).flatMap(vote => {
      const men = count.votes.filter(cast => cast.vote === vote).map(({ person }) => names.man(person));
      return men.length === 0 ? [] : [`    ${text(`protocol.${vote}`, { men: men.join(', ') })}`];
    });
    const result = text(count.carried ? 'ballot.carried' : 'ballot.rejected', {
      ayes: ayesOf(count),
      of: count.votes.length,
    });
    return [text('protocol.minutes', { motion: names.motion(count.motion) }), ...sides, `    ${result}`];
  });
}

interface Section {
  readonly turn: number;
  readonly phase: Phase;
  readonly from: number;
  readonly to: number;
}
/** Runs of steps of the same round. */
function sectionsOf(steps: readonly Step[]): Section[] {
  const sections: Section[] = [];
  steps.forEach(({ before: { phase, game } }, ply) => {
    const last = sections.at(-1);
    if (last !== undefined && last.phase === phase && last.turn === game.turn)
      sections[sections.length - 1] = { ...last, to: ply + 1 };
    else sections.push({ turn: game.turn, phase, from: ply, to: ply + 1 });
  });
  return sections;
}

function headOf({ reel, level, told, id }: Tellable, text: Text): string[] {
  const { record } = reel;
  const { length, lens, temperaments } = record.setup;
  const count = reel.scenario.lengths[length]?.turns.length ?? 0;
  const known = knownLens(lens);
  const name = recordTold(told, id)?.name ?? level.text.title;
  const left = reel.line.at(-1);
  return [
    text('protocol.head', { name }),
    text('protocol.setup', {
      length: text('home.lengthOf', { count }),
      lens: known === undefined ? lens : text(`lens.${known}.name`),
      temper: text(`temper.${temperaments}.name`),
    }),
    ...(left === undefined
      ? []
      : [
          text(id === undefined ? 'protocol.left' : 'protocol.never', {
            record: recordTold(told, left.record)?.name ?? left.record,
            ply: left.ply,
          }),
        ]),
  ];
}

function endOf({ reel, level }: Tellable, table: Table): string[] {
  const { text, names } = table;
  const { end, misfit } = reel;
  if (misfit !== undefined) return [text('protocol.misfit', { ply: misfit.ply + 1, problem: misfit.problem })];
  if (!isOver(end)) return [text('protocol.unfinished')];
  const { ending, winner, scores } = resultOf(end.game);
  return [
    text('protocol.ending', { ending: level.text.get('endings', ending)?.name ?? ending, person: names.man(winner) }),
    ...atlasOf(end.game.scenario).patrons.map(person =>
      text('protocol.scores', { person: names.man(person), total: scores[person]?.total ?? 0 }),
    ),
  ];
}

/** The turn that begins with a section, as a heading of its own. */
function turnHead({ reel, level }: Tellable, turn: number, text: Text): string {
  const turns = reel.scenario.lengths[reel.record.setup.length]?.turns ?? [];
  const words = level.text.get('turns', turns[turn - 1]?.id ?? '');
  if (words === undefined) return text('play.beforeTurns').toUpperCase();
  return text('protocol.turn', { turn, turns: turns.length, name: words.name, dates: words.dates }).toUpperCase();
}

/** A game as plain text. */
export function protocolOf(watched: Tellable, text: Text): string {
  const { reel, level } = watched;
  const { steps, frames, history, scenario, record } = reel;
  const names = namesOf(scenario, record.setup.length, level.text, text);
  const tableAt = ({ before }: Step): Table => ({
    view: viewOf(before, 'all'),
    level: level.text,
    text,
    names,
    act: () => undefined,
    advise: () => undefined,
    open: () => undefined,
  });
  /** What the sources tell, by the action with which it begins. */
  const told = new Map(
    frames.flatMap(frame => {
      const step = frame.sourcing?.step;
      return step === undefined ? [] : [[history.findIndex(it => it.step === step), frame] as const];
    }),
  );
  const out: string[] = [...headOf(watched, text)];
  let turn = -1;
  for (const { turn: now, phase, from, to } of sectionsOf(steps)) {
    const lines: string[] = [];
    const seen: Seen[] = [];
    for (let ply = from; ply < to; ply++) {
      const frame = told.get(ply);
      if (frame?.sourcing !== undefined) {
        const { sources } = frame.sourcing;
        const { title } = tellingOf(watched, frame, undefined, text);
        const cited = text('protocol.source', {
          standing: standingIn(reel, frame.sourcing, text),
          sources: sources.join(', '),
        });
        lines.push(`* ${dayWords(text, dayOf(reel, frame))}. ${title}. ${cited}`);
      }
      lines.push(...deedsOf(tableAt(steps[ply]!), steps, ply, reel.end));
      seen.push(...seenFrom(steps.slice(0, ply + 1), 'all', ply).filter(({ event }) => !ELSEWHERE.has(event.event)));
      if (steps[ply]!.action.type === 'vote') lines.push(...minutesOf(tableAt(steps[ply]!), steps, ply));
    }
    lines.push(...eachOnce(digest(seen, text, names)));
    if (lines.length === 0) continue;
    if (now !== turn) out.push('', turnHead(watched, now, text));
    turn = now;
    out.push('', text(`phase.${phase}`), ...lines.map(line => `  ${line}`));
  }
  const last = steps[steps.length - 1];
  return `${[...out, '', ...(last === undefined ? [] : endOf(watched, tableAt(last)))].join('\n')}\n`;
}
