import { assemble, type Likeness } from './kit.ts';
import { beria } from './own/beria.ts';
import { khrushchev } from './own/khrushchev.ts';
import { kobulov } from './own/kobulov.ts';
import { kruglov } from './own/kruglov.ts';
import { malenkov } from './own/malenkov.ts';
import { serov } from './own/serov.ts';
import { someone } from './own/someone.ts';
import { PEOPLE } from './people.ts';
import { type Drawing, type Ground, symbolOf } from './portrait.ts';

/** Drawn by hand, because they are seen most. */
const OWN: Readonly<Record<string, Drawing>> = { beria, malenkov, khrushchev, kruglov, serov, kobulov, someone };

/** Every drawing there is, by the id of its man. */
export const DRAWINGS: Readonly<Record<string, Drawing>> = {
  ...OWN,
  ...Object.fromEntries(Object.entries<Likeness>(PEOPLE).map(([id, likeness]) => [id, assemble(likeness)])),
};

/** The sheet; `inPresidium` are the ids of those who sit there. */
export function portraitSheet(inPresidium: ReadonlySet<string>): string {
  const ground = (id: string): Ground => (inPresidium.has(id) ? 'disc' : 'slash');
  const symbols = Object.entries(DRAWINGS).map(([id, drawing]) => symbolOf(id, ground(id), drawing));
  return `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`;
}
