import type { Phase } from '../../engine/chart.ts';
import { isOver, type Position } from '../../engine/index.ts';
import type { Sourcing } from '../../levels/record.ts';
import { isTold } from '../../panels/event-words.ts';
import { type Eyes, seenFrom } from '../moments.ts';
import type { Step } from '../session.ts';

/** What is looked at in one go when a game is watched again: a stretch of its actions, and the board after them. */
export interface Frame {
  /** From this action up to and not including that. None for the head of a chapter. */
  readonly from: number;
  readonly to: number;
  readonly turn: number;
  readonly phase: Phase;
  /** The chapter that it opens: a turn's id, or one of `OUTSIDE`. */
  readonly chapter?: string;
  /** The step of a chronicle that it tells, and its evidence. */
  readonly sourcing?: Sourcing;
}

/** Chapters that are no turns; and `end`, of a game that is over. */
const OUTSIDE: Readonly<Partial<Record<Phase, string>>> = {
  deals: 'prologue',
  settlement: 'settlement',
  plenum: 'plenum',
  epilogue: 'years',
};
/** Rounds in which a decision of one man is seldom worth a frame of its own. */
const TOGETHER: ReadonlySet<Phase> = new Set<Phase>([
  'deals',
  'divisionBallot',
  'dispatches',
  'informing',
  'approaches',
  'resolution',
  'statements',
  'ballot',
  'plenum',
]);

/** Rounds whose untold actions are looked at by themselves; those of the others go with the step that was told last. */
const APART: ReadonlySet<Phase> = new Set<Phase>(['approaches', 'resolution', 'plenum', 'epilogue', 'dispatches']);

/** The chapter that begins with a position; undefined where the one before goes on. */
function chapterOf({ phase, game }: Position, before: Position | undefined): string | undefined {
  const outside = OUTSIDE[phase];
  if (outside !== undefined) return before?.phase === phase ? undefined : outside;
  if (game.turn === (before?.game.turn ?? 0)) return undefined;
  return game.scenario.lengths[game.length]?.turns[game.turn - 1]?.id;
}

/** What goes into one frame: a step of the chronicle, else what one seat does in a round, or what all do. */
function keyOf({ before, action }: Step, told: Sourcing | undefined, eyes: Eyes): string {
  if (told?.step !== undefined) return `step ${told.step}`;
  const { phase, game } = before;
  // To a seat, what others do behind closed doors is one silence.
  const shown = eyes === 'all' || eyes === action.seat;
  const own = shown && action.seat < game.scenario.patrons && !TOGETHER.has(phase);
  return `${game.turn}/${phase}/${own ? action.seat : ''}`;
}

/** Whether nothing of a step can be told to these eyes. */
const isSilent = (steps: readonly Step[], ply: number, eyes: Eyes): boolean =>
  !seenFrom(steps.slice(ply, ply + 1), eyes).some(seen => seen.event.event !== 'turnOpened' && isTold(seen));

/**
 * Cuts a game into frames. A step of the chronicle is one; around it, what is done by the same seat in the same round, as far as
 * these eyes can see anything of it. What is silent goes with what follows it. Heads of chapters stand between.
 */
export function framesOf(
  steps: readonly Step[],
  end: Position,
  history: readonly Sourcing[],
  eyes: Eyes = 'all',
): Frame[] {
  const frames: Frame[] = [];
  let from = 0;
  let key = '';
  let silent = true;
  const close = (to: number) => {
    const first = steps[from];
    if (to === from || first === undefined) return;
    const told = history[to - 1];
    const { phase, game } = first.before;
    const last = frames.at(-1);
    const follows = told?.step === undefined && last?.sourcing !== undefined && !APART.has(phase);
    // Silent here: nothing more comes before the next chapter.
    if (last !== undefined && (silent || follows)) frames[frames.length - 1] = { ...last, to };
    else
      frames.push({
        from,
        to,
        turn: game.turn,
        phase: steps[to - 1]?.before.phase ?? phase,
        ...(told?.step === undefined ? {} : { sourcing: told }),
      });
    from = to;
    silent = true;
  };
  steps.forEach((step, ply) => {
    const { before } = step;
    const chapter = chapterOf(before, steps[ply - 1]?.before);
    const next = keyOf(step, history[ply], eyes);
    if (chapter !== undefined || (next !== key && !silent)) close(ply);
    if (chapter !== undefined)
      frames.push({ from: ply, to: ply, turn: before.game.turn, phase: before.phase, chapter });
    key = next;
    if (history[ply]?.step !== undefined || !isSilent(steps, ply, eyes)) silent = false;
  });
  close(steps.length);
  const last = steps.length;
  return isOver(end)
    ? [...frames, { from: last, to: last, turn: end.game.turn, phase: end.phase, chapter: 'end' }]
    : frames;
}
