import type { LessonData } from '../../levels/lesson.ts';
import { sound } from '../../levels/problem.ts';
import type classroom from '../../text/en.class.json';
import { type ClassText, createClassText, type LessonText } from '../../text/index.ts';
import { json, LANGUAGE, LEVELS, soundLevel, urls } from '../levels.ts';
import { each, once } from '../once.ts';

/** What only a class needs: no other visit fetches any of it. */

const CATALOGUES = urls(
  import.meta.glob('../../text/*.class.json', { query: '?url&no-inline', import: 'default', eager: true }),
);
const TEXTS = urls(
  import.meta.glob('../../../levels/*/text/*.lesson.json', { query: '?url&no-inline', import: 'default', eager: true }),
);
const LESSONS = urls(
  import.meta.glob('../../../levels/*/lesson.json', { query: '?url&no-inline', import: 'default', eager: true }),
);
const lessonOf = (level: string): string => `../../../levels/${level}/lesson.json`;

/** The levels that are made for a class. */
export const CLASS_LEVELS: readonly string[] = LEVELS.filter(id => lessonOf(id) in LESSONS);

export const loadClassText = once(
  async (): Promise<ClassText> =>
    createClassText(LANGUAGE, await json<typeof classroom>(CATALOGUES, `../../text/${LANGUAGE}.class.json`)),
);

/** What a teacher says and asks of a level. */
export const loadLessonText = each(
  (level): Promise<LessonText> => json<LessonText>(TEXTS, `../../../levels/${level}/text/${LANGUAGE}.lesson.json`),
);

/** How a class plays a level. Throws, with all that is wrong, if it cannot be read, and where the level is not one for a class. */
export const loadLessonData = each(async (id): Promise<LessonData> => {
  const [data, level, { parseLesson }] = await Promise.all([
    json<unknown>(LESSONS, lessonOf(id)),
    soundLevel(id),
    import('../../levels/lesson.ts'),
  ]);
  return sound(parseLesson(data, level.scenario));
});
