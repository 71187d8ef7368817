/** The parts of the debrief in the order in which a class goes through them: those who were not at the table come first. */
export const SECTIONS = [
  'victims',
  'ranks',
  'betrayals',
  'knowledge',
  'loyalties',
  'forecasts',
  'beside',
  'questions',
  'fates',
] as const;
export type Section = (typeof SECTIONS)[number];

/** What all screens show. */
export interface Place {
  readonly section: Section;
  /** Through whose eyes, by his id, where a part asks for one; undefined as long as nobody has chosen. */
  readonly eyes: string | undefined;
}

/** A place is sent as one word: `knowledge/serov`. For a word that is none it is the beginning. */
export function placeOf(word: string | undefined): Place {
  const [name, eyes] = (word ?? '').split('/');
  return { section: SECTIONS.find(section => section === name) ?? SECTIONS[0], eyes: eyes || undefined };
}
export const wordOf = ({ section, eyes }: Place): string => (eyes === undefined ? section : `${section}/${eyes}`);

/** The part before or after; undefined at either end. */
export const stepFrom = (section: Section, by: -1 | 1): Section | undefined => SECTIONS[SECTIONS.indexOf(section) + by];
