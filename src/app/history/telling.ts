import type { Phase } from '../../engine/chart.ts';
import type { HistoryText, LevelText, Text } from '../../text/index.ts';
import type { Frame } from './frames.ts';
import type { Reel } from './reel.ts';
import type { Watched } from './watched.ts';

/** What is told of a frame, whatever kind of game it is of. */
export interface Telling {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** What the action on the board stands for. */
  readonly note: string | undefined;
  readonly sources: readonly string[];
}

const NOTHING = { note: undefined, sources: [] };
const union = (...lists: readonly (readonly string[] | undefined)[]): string[] => [
  ...new Set(lists.flatMap(list => list ?? [])),
];

/** By whom the first actions are told: the record itself, or the one that it parted from; then it tells its own. */
function recordsAt({ id, reel }: Watched, ply: number): string[] {
  const { left } = reel.record;
  const own = id === undefined ? [] : [id];
  return left === undefined ? own : ply <= left.ply ? [left.record, ...own] : own;
}

function chapterTold(watched: Watched, chapter: string, ply: number, told: HistoryText, level: LevelText) {
  for (const id of recordsAt(watched, ply)) {
    const words = told.records[id]?.chapters[chapter];
    if (words !== undefined)
      return { title: words.title, paragraphs: words.text, note: undefined, sources: words.sources ?? [] };
  }
  const turn = level.get('turns', chapter);
  if (turn !== undefined)
    return { title: turn.name, paragraphs: [turn.briefing], note: undefined, sources: turn.sources ?? [] };
  const { division } = level;
  if (chapter !== 'prologue' || division === undefined) return undefined;
  return { title: division.name, paragraphs: [division.briefing], note: undefined, sources: division.sources };
}

/** How the game ended, if it did. */
function endTold({ reel, level }: Watched, ending: string | undefined, text: Text): Telling {
  const words = ending === undefined ? undefined : level.text.get('endings', ending);
  if (words === undefined)
    return { ...NOTHING, title: text('history.end'), paragraphs: [text('history.endUnfinished')] };
  const beside = reel.record.left === undefined && reel.history.length > 0 ? [] : [words.besideHistory];
  return { title: words.name, paragraphs: [words.text, ...beside], note: undefined, sources: words.sources };
}

/** Stretches that every game has, and no level tells of by itself. */
const STRETCHES = ['settlement', 'plenum', 'years'] as const;
const isStretch = (chapter: string): chapter is (typeof STRETCHES)[number] =>
  (STRETCHES as readonly string[]).includes(chapter);

export function tellingOf(watched: Watched, frame: Frame, ending: string | undefined, text: Text): Telling {
  const { told, level } = watched;
  if (frame.chapter === 'end') return endTold(watched, ending, text);
  if (frame.chapter !== undefined) {
    const chapter = chapterTold(watched, frame.chapter, frame.from, told, level.text);
    if (chapter !== undefined) return chapter;
    if (isStretch(frame.chapter))
      return {
        ...NOTHING,
        title: text(`phase.${frame.phase}`),
        paragraphs: [text(`history.stretch.${frame.chapter}`)],
      };
  }
  const { sourcing, phase } = frame;
  const words = told.steps[sourcing?.step ?? ''];
  if (words === undefined)
    return { ...NOTHING, title: text(`phase.${phase}`), paragraphs: [], sources: sourcing?.sources ?? [] };
  return {
    title: words.title,
    paragraphs: [words.text],
    note: words.note,
    sources: union(sourcing?.sources, words.sources),
  };
}

/** Phases after the last turn. */
const AFTER: ReadonlySet<Phase> = new Set<Phase>([
  'settlement',
  'pleas',
  'audience',
  'plenum',
  'verdict',
  'epilogue',
  'over',
]);

/** The day of a frame, in ISO: that of its actions, where there is evidence; else the first of its turn, or the last after all. */
export function dayOf(
  { scenario, history, record }: Reel,
  frame: Frame,
): { readonly day: string; readonly about: boolean } {
  const { sourcing, from, turn, phase } = frame;
  if (sourcing !== undefined) return { day: sourcing.date, about: sourcing.about === true };
  const known = history[from] ?? (from > 0 && from === history.length ? history[from - 1] : undefined);
  if (known !== undefined) return { day: known.date, about: frame.chapter === undefined };
  const turns = scenario.lengths[record.setup.length]?.turns ?? [];
  const { from: first = '', to: last = '' } = turns[Math.max(0, turn - 1)] ?? {};
  return { day: AFTER.has(phase) ? last : first, about: frame.chapter === undefined && turn > 0 };
}
