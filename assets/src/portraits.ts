import { assemble, type Likeness } from './kit.ts';
import { andrianov } from './own/andrianov.ts';
import { artemev } from './own/artemev.ts';
import { beria } from './own/beria.ts';
import { brezhnev } from './own/brezhnev.ts';
import { bulganin } from './own/bulganin.ts';
import { dekanozov } from './own/dekanozov.ts';
import { etingon } from './own/etingon.ts';
import { goglidze } from './own/goglidze.ts';
import { ignatiev } from './own/ignatiev.ts';
import { kaganovich } from './own/kaganovich.ts';
import { khrushchev } from './own/khrushchev.ts';
import { kirichenko } from './own/kirichenko.ts';
import { kobulov } from './own/kobulov.ts';
import { kobulovA } from './own/kobulov-a.ts';
import { kruglov } from './own/kruglov.ts';
import { kuzmichev } from './own/kuzmichev.ts';
import { malenkov } from './own/malenkov.ts';
import { melnikov } from './own/melnikov.ts';
import { merkulov } from './own/merkulov.ts';
import { meshik } from './own/meshik.ts';
import { mgeladze } from './own/mgeladze.ts';
import { mikhailov } from './own/mikhailov.ts';
import { mikoyan } from './own/mikoyan.ts';
import { molotov } from './own/molotov.ts';
import { moskalenko } from './own/moskalenko.ts';
import { patolichev } from './own/patolichev.ts';
import { pervukhin } from './own/pervukhin.ts';
import { ponomarenko } from './own/ponomarenko.ts';
import { riasnoi } from './own/riasnoi.ts';
import { rudenko } from './own/rudenko.ts';
import { saburov } from './own/saburov.ts';
import { serdiuk } from './own/serdiuk.ts';
import { serov } from './own/serov.ts';
import { shatalin } from './own/shatalin.ts';
import { shepilov } from './own/shepilov.ts';
import { snegov } from './own/snegov.ts';
import { someone } from './own/someone.ts';
import { strokach } from './own/strokach.ts';
import { sudoplatov } from './own/sudoplatov.ts';
import { vlodzimirskii } from './own/vlodzimirskii.ts';
import { voroshilov } from './own/voroshilov.ts';
import { zhukov } from './own/zhukov.ts';
import { PEOPLE } from './people.ts';
import { type Drawing, type Ground, symbolOf } from './portrait.ts';

/** Drawn by hand: who is seen most, and of whom something is known. */
const OWN: Readonly<Record<string, Drawing>> = {
  beria,
  malenkov,
  khrushchev,
  kruglov,
  serov,
  kobulov,
  molotov,
  bulganin,
  kaganovich,
  mikoyan,
  voroshilov,
  zhukov,
  moskalenko,
  brezhnev,
  merkulov,
  goglidze,
  dekanozov,
  shatalin,
  ponomarenko,
  ignatiev,
  sudoplatov,
  shepilov,
  riasnoi,
  strokach,
  vlodzimirskii,
  kuzmichev,
  mikhailov,
  meshik,
  etingon,
  rudenko,
  kirichenko,
  pervukhin,
  saburov,
  artemev,
  andrianov,
  patolichev,
  snegov,
  mgeladze,
  melnikov,
  serdiuk,
  'kobulov-a': kobulovA,
  someone,
};

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
