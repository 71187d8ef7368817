import type { Names } from '../../../panels/names.ts';
import type { ClassText } from '../../../text/index.ts';
import type { Question } from './forecasts.ts';

/** What pupils were asked, as they were. */
export const askedWords = (words: ClassText, names: Names, { motion, atEnd }: Question): string =>
  motion === undefined
    ? words(atEnd ? 'classDebrief.forecasts.whoEnd' : 'classDebrief.forecasts.who')
    : words('classDebrief.forecasts.will', { motion: names.motion(motion) });
