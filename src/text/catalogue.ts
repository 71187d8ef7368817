import { createInstance } from 'i18next';
import type classroom from './en.class.json';
import type english from './en.json';

type Leaves<T, Path extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Path}${K}` : Leaves<T[K], `${Path}${K}.`>;
}[keyof T & string];
type WithoutPlural<K extends string> = K extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : K;

/** The name of a sentence in the catalogue. One that is not there does not compile. */
export type Key = WithoutPlural<Leaves<typeof english>>;
/** The same of what is said only where a class plays. */
export type ClassKey = WithoutPlural<Leaves<typeof classroom>>;
export type Words = Readonly<Record<string, string | number>>;
type Said<K> = (key: K, words?: Words) => string;
/** A sentence of the interface, with its words filled in. `count` chooses between singular and plural. */
export type Text = Said<Key>;
export type ClassText = Said<ClassKey>;

/** The sentences of one language. What they are filled with is plain text, which React escapes. */
async function speak<K extends string>(language: string, catalogue: object): Promise<Said<K>> {
  const i18n = createInstance({
    lng: language,
    resources: { [language]: { translation: catalogue } },
    interpolation: { escapeValue: false },
    returnEmptyString: false,
  });
  await i18n.init();
  return (key, words) => i18n.t(key as string, { ...words });
}
export const createText = (language: string, catalogue: typeof english): Promise<Text> => speak(language, catalogue);
export const createClassText = (language: string, catalogue: typeof classroom): Promise<ClassText> =>
  speak(language, catalogue);
