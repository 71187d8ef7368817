import type { LessonData } from '../../../levels/lesson.ts';
import type { ClassText, LessonText, Text } from '../../../text/index.ts';
import type { Level } from '../../levels.ts';

/** What the kit has, in the order in which it is printed. */
export const PARTS = ['cards', 'rules', 'script', 'slips', 'questions', 'sources'] as const;
export type Part = (typeof PARTS)[number];
/** The lessons that have a clock, and so a script. */
export const TIMED = ['45', '90'] as const;

/** What a teacher wants of it. */
export interface Wanted {
  readonly parts: readonly Part[];
  /** Cards for so many pupils by the seat plan; undefined for one of everybody. */
  readonly pupils: number | undefined;
  readonly lesson: (typeof TIMED)[number];
}
/** Everything that the sheets are made of. */
export interface Kit {
  readonly text: Text;
  readonly words: ClassText;
  readonly level: Level;
  readonly data: LessonData;
  readonly lesson: LessonText;
}
export interface SheetProps {
  readonly kit: Kit;
  readonly wanted: Wanted;
}

/** Whose cards are printed: a man's once for each pupil who plays him. */
export function cardsFor({ level, data }: Kit, pupils: number | undefined): string[] {
  if (pupils === undefined) return level.scenario.people.map(({ id }) => id);
  return (data.seatings[pupils] ?? []).flatMap(place => Array<string>(place.pupils).fill(place.seat));
}

/** Every row that what is printed rests on, once each and in order. */
export function sourcesOf(kit: Kit, { parts, pupils, lesson }: Wanted): string[] {
  const { level, lesson: told } = kit;
  const cited = new Set<string>();
  if (parts.includes('cards'))
    for (const id of cardsFor(kit, pupils)) for (const source of level.text.card(id)?.sources ?? []) cited.add(source);
  if (parts.includes('script'))
    for (const { sources = [] } of told.scripts[lesson]?.steps ?? []) for (const source of sources) cited.add(source);
  if (parts.includes('questions'))
    for (const { sources } of told.questions) for (const source of sources) cited.add(source);
  return [...cited].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}
