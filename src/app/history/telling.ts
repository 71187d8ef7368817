import type { Sourcing } from '../../levels/record.ts';
import { standingOf } from '../../panels/ui/standing.ts';
import type { HistoryText, LevelText, StepTold, Text } from '../../text/index.ts';
import { isAfterTurns } from '../after-turns.ts';
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

/** A game as far as it can be told: what a viewer has of it, and a protocol needs. */
export type Tellable = Pick<Watched, 'level' | 'told' | 'reel' | 'id'>;

/** What is told of a record; nothing of a name that nobody has given one. */
export const recordTold = ({ records }: HistoryText, id: string | undefined) =>
  id !== undefined && Object.hasOwn(records, id) ? records[id] : undefined;

/** The records whose words tell a moment: those that it still follows there, and itself. */
function recordsAt({ id, reel }: Tellable, ply: number): string[] {
  const followed = reel.line.filter(left => ply <= left.ply).map(({ record }) => record);
  return id === undefined ? followed : [...followed, id];
}

function chapterTold(watched: Tellable, chapter: string, ply: number, told: HistoryText, level: LevelText) {
  for (const id of recordsAt(watched, ply)) {
    const words = recordTold(told, id)?.chapters[chapter];
    if (words !== undefined)
      return { title: words.title, paragraphs: words.text, note: undefined, sources: words.sources ?? [] };
  }
  const turn = level.get('turns', chapter);
  if (turn !== undefined)
    return {
      title: turn.name,
      paragraphs: [[turn.briefing, turn.record].filter(Boolean).join(' ')],
      note: undefined,
      sources: turn.sources ?? [],
    };
  const { division } = level;
  if (chapter !== 'prologue' || division === undefined) return undefined;
  return { title: division.name, paragraphs: [division.briefing], note: undefined, sources: division.sources };
}

/** How the game ended, if it did. */
function endTold({ reel, level }: Tellable, ending: string | undefined, text: Text): Telling {
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

/** The words of a step: those of its own record, where it tells it otherwise than the one that it left. */
function stepTold({ told, id, reel }: Tellable, { to, sourcing }: Frame): StepTold | undefined {
  const step = sourcing?.step ?? '';
  const own = to > (reel.record.left?.ply ?? to) ? recordTold(told, id)?.steps?.[step] : undefined;
  return own ?? told.steps[step];
}

export function tellingOf(watched: Tellable, frame: Frame, ending: string | undefined, text: Text): Telling {
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
  const words = stepTold(watched, frame);
  if (words === undefined)
    return { ...NOTHING, title: text(`phase.${phase}`), paragraphs: [], sources: sourcing?.sources ?? [] };
  return {
    title: words.title,
    paragraphs: [words.text],
    note: words.note,
    sources: union(sourcing?.sources, words.sources),
  };
}

/** How well a step stands, in words: what is done again in a record that left another was done there. */
export const standingIn = ({ there }: Reel, { standing, step = '' }: Sourcing, text: Text): string =>
  standing === 'counterfactual' && there.has(step) ? text('history.again') : standingOf(text, standing);

/** The day of a frame, in ISO: that of its actions, where there is evidence; else the first of its turn, or the last after all. */
export function dayOf(
  { scenario, history, record }: Reel,
  frame: Frame,
): { readonly day: string; readonly about: boolean } {
  const { sourcing, from, turn, phase, chapter } = frame;
  if (sourcing !== undefined) return { day: sourcing.date, about: sourcing.about === true };
  const known = history[from];
  if (known !== undefined) return { day: known.date, about: chapter === undefined };
  const turns = scenario.lengths[record.setup.length]?.turns ?? [];
  const { from: first = '', to: last = '' } = turns[Math.max(0, turn - 1)] ?? {};
  const day = isAfterTurns(phase) ? last : first;
  // Where the evidence ends, no day comes before its last.
  const before = history[history.length - 1]?.date ?? '';
  return { day: day > before ? day : before, about: chapter === undefined && turn > 0 };
}
