import { createInstance } from 'i18next';
import type english from './en.json';

type Leaves<T, Path extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Path}${K}` : Leaves<T[K], `${Path}${K}.`>;
}[keyof T & string];
type WithoutPlural<K extends string> = K extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : K;

/** The name of a sentence in the catalogue. One that is not there does not compile. */
export type Key = WithoutPlural<Leaves<typeof english>>;
export type Words = Readonly<Record<string, string | number>>;
/** A sentence of the interface, with its words filled in. `count` chooses between singular and plural. */
export type Text = (key: Key, words?: Words) => string;

/** The sentences of one language. What they are filled with is plain text, which React escapes. */
export async function createText(language: string, catalogue: typeof english): Promise<Text> {
  const i18n = createInstance({
    lng: language,
    resources: { [language]: { translation: catalogue } },
    interpolation: { escapeValue: false },
    returnEmptyString: false,
  });
  await i18n.init();
  return (key, words) => i18n.t(key, { ...words });
}
