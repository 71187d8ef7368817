import type { Text } from '../../text/index.ts';

const FORMS = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  /** For the calendar: there is little room, and the year goes without saying until it changes. */
  short: { day: 'numeric', month: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
/** As the catalogue is written. */
const LOCALE = 'en-GB';

/** A day in words; said to be about then, where the sources leave it open. */
export function dayWords(
  text: Text,
  { day, about }: { readonly day: string; readonly about: boolean },
  form: keyof typeof FORMS = 'long',
  /** The year that goes without saying. */
  year = '',
): string {
  if (day === '') return '';
  const options: Intl.DateTimeFormatOptions =
    form === 'short' && !day.startsWith(year) ? { year: 'numeric' } : FORMS[form];
  const date = new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00Z`));
  return about && form === 'long' ? text('history.about', { date }) : date;
}
