import type { Likeness } from './kit.ts';

/**
 * Who is not drawn by hand is put together from the kit, one row a man. The sources we build on hardly describe faces:
 * a row keeps to what photographs of the well-known show, and to plain differences for the others. Dress goes by corps.
 */
// biome-ignore format: one man is one row
export const PEOPLE = {
  molotov: { skull: 'block', hair: 'high', tone: 'dark', brows: 'flat', eyes: 'small', gaze: 2, nose: 'short', mouth: 'thin', chin: 'plain', beard: 'broad', glasses: 'pince', dress: ['suit', 'grey', 'black'] },
  voroshilov: { skull: 'oval', hair: 'swept', tone: 'white', brows: 'thin', eyes: 'tired', gaze: -2, nose: 'snub', mouth: 'curved', chin: 'soft', beard: 'pale', dress: ['suit', 'light', 'red'] },
  bulganin: { skull: 'narrow', hair: 'wavy', tone: 'grey', brows: 'arched', eyes: 'level', gaze: 3, nose: 'straight', mouth: 'short', chin: 'plain', beard: 'goatee', dress: ['uniform', 'marshal', 2] },
  kaganovich: { skull: 'heavy', hair: 'receding', tone: 'black', brows: 'heavy', eyes: 'level', gaze: -4, nose: 'broad', mouth: 'thin', chin: 'full', beard: 'clipped', lines: ['jowl'], dress: ['suit', 'black', 'black'] },
  mikoyan: { skull: 'diamond', hair: 'thick', tone: 'dark', brows: 'knit', eyes: 'wide', gaze: 4, nose: 'straight', mouth: 'wry', chin: 'strong', beard: 'pencil', dress: ['suit', 'grey', 'red'] },
  saburov: { skull: 'round', hair: 'peaked', tone: 'dark', brows: 'short', eyes: 'level', gaze: 0, nose: 'short', mouth: 'full', chin: 'soft', lines: ['folds'], dress: ['suit', 'light', 'black'] },
  pervukhin: { skull: 'long', hair: 'high', tone: 'black', brows: 'arched', eyes: 'hooded', gaze: -3, nose: 'fine', mouth: 'firm', chin: 'strong', lines: ['crease'], dress: ['suit', 'grey', 'brown'] },

  kuzmichev: { skull: 'square', hair: 'cap', tone: 'dark', brows: 'flat', eyes: 'level', gaze: 2, nose: 'straight', mouth: 'thin', chin: 'plain', beard: 'brush', dress: ['uniform', 'general', 1] },
  goglidze: { skull: 'oval', hair: 'receding', tone: 'dark', brows: 'heavy', eyes: 'hooded', gaze: -4, nose: 'fine', mouth: 'firm', chin: 'strong', beard: 'brush', dress: ['uniform', 'general', 2] },
  vlodzimirskii: { skull: 'narrow', hair: 'peaked', tone: 'black', brows: 'knit', eyes: 'level', gaze: 5, nose: 'long', mouth: 'down', chin: 'plain', lines: ['hollow'], dress: ['uniform', 'general', 1] },
  meshik: { skull: 'round', hair: 'parted', tone: 'dark', brows: 'raised', eyes: 'small', gaze: -5, nose: 'snub', mouth: 'short', chin: 'soft', dress: ['uniform', 'general', 0] },
  dekanozov: { skull: 'round', hair: 'fringe', tone: 'dark', brows: 'knit', eyes: 'wide', gaze: 4, nose: 'straight', mouth: 'wry', chin: 'plain', lines: ['furrow'], dress: ['uniform', 'general', 0] },
  milshtein: { skull: 'square', hair: 'crew', tone: 'grey', brows: 'thin', eyes: 'tired', gaze: -2, nose: 'short', mouth: 'firm', chin: 'strong', lines: ['crease'], dress: ['uniform', 'general', 1] },
  sudoplatov: { skull: 'diamond', hair: 'swept', tone: 'dark', brows: 'bushy', eyes: 'level', gaze: 0, nose: 'straight', mouth: 'full', chin: 'strong', dress: ['uniform', 'general', 1] },
  etingon: { skull: 'wedge', hair: 'high', tone: 'grey', brows: 'raised', eyes: 'tired', gaze: 3, nose: 'fine', mouth: 'curved', chin: 'plain', lines: ['smile', 'furrow'], dress: ['uniform', 'general', 0] },
  raikhman: { skull: 'oval', hair: 'parted2', tone: 'black', brows: 'sad', eyes: 'wide', gaze: -5, nose: 'short', mouth: 'full', chin: 'soft', dress: ['uniform', 'general', 0] },
  mirtskhulava: { skull: 'diamond', hair: 'crew', tone: 'black', brows: 'arched', eyes: 'tired', gaze: 5, nose: 'fine', mouth: 'down', chin: 'plain', lines: ['hollow'], dress: ['jacket', 'dark', 'plain'] },
  merkulov: { skull: 'broad', hair: 'peaked', tone: 'black', brows: 'thin', eyes: 'wide', gaze: 2, nose: 'snub', mouth: 'thin', chin: 'strong', dress: ['suit', 'black', 'pale'] },
  'kobulov-a': { skull: 'pear', hair: 'thick', tone: 'black', brows: 'heavy', eyes: 'small', gaze: -4, nose: 'straight', mouth: 'short', chin: 'full', beard: 'clipped', dress: ['uniform', 'general', 0] },
  riasnoi: { skull: 'block', hair: 'shaven', tone: 'dark', brows: 'short', eyes: 'small', gaze: 0, nose: 'broad', mouth: 'down', chin: 'full', lines: ['stern'], dress: ['uniform', 'general', 2] },
  shatalin: { skull: 'oval', hair: 'swept', tone: 'dark', brows: 'thin', eyes: 'level', gaze: 3, nose: 'fine', mouth: 'firm', chin: 'plain', glasses: 'round', dress: ['jacket', 'tunic', 'pocket'] },
  sukhanov: { skull: 'narrow', hair: 'parted', tone: 'fair', brows: 'short', eyes: 'hooded', gaze: -3, nose: 'straight', mouth: 'short', chin: 'soft', dress: ['suit', 'grey', 'pale'] },
  andrianov: { skull: 'broad', hair: 'crew', tone: 'dark', brows: 'flat', eyes: 'slit', gaze: -2, nose: 'straight', mouth: 'down', chin: 'plain', lines: ['stern'], dress: ['jacket', 'tunic', 'plain'] },
  ignatiev: { skull: 'pear', hair: 'high', tone: 'grey', brows: 'sad', eyes: 'tired', gaze: 5, nose: 'broad', mouth: 'thin', chin: 'soft', lines: ['folds'], dress: ['suit', 'grey', 'black'] },
  ponomarenko: { skull: 'heavy', hair: 'swept', tone: 'grey', brows: 'flat', eyes: 'hooded', gaze: 2, nose: 'snub', mouth: 'firm', chin: 'plain', lines: ['jowl'], dress: ['jacket', 'linen', 'pocket'] },
  mikhailov: { skull: 'broad', hair: 'wavy', tone: 'dark', brows: 'raised', eyes: 'level', gaze: -4, nose: 'short', mouth: 'curved', chin: 'soft', dress: ['suit', 'grey', 'red'] },
  pegov: { skull: 'long', hair: 'combed', tone: 'dark', brows: 'sad', eyes: 'small', gaze: 3, nose: 'long', mouth: 'thin', chin: 'soft', lines: ['crease'], dress: ['suit', 'black', 'brown'] },
  moskalenko: { skull: 'narrow', hair: 'tall', tone: 'dark', brows: 'flat', eyes: 'slit', gaze: 1, nose: 'ridged', mouth: 'firm', chin: 'strong', lines: ['hollow'], dress: ['uniform', 'general', 2] },
  kirichenko: { skull: 'block', hair: 'parted', tone: 'dark', brows: 'heavy', eyes: 'level', gaze: 5, nose: 'straight', mouth: 'full', chin: 'full', lines: ['cleft'], dress: ['suit', 'light', 'brown'] },
  strokach: { skull: 'diamond', hair: 'shaven', tone: 'grey', brows: 'arched', eyes: 'level', gaze: -2, nose: 'short', mouth: 'firm', chin: 'plain', lines: ['folds'], dress: ['uniform', 'general', 2] },
  serdiuk: { skull: 'square', hair: 'brush', tone: 'fair', brows: 'short', eyes: 'small', gaze: 0, nose: 'broad', mouth: 'full', chin: 'strong', dress: ['jacket', 'drab', 'plain'] },
  rudenko: { skull: 'heavy', hair: 'parted2', tone: 'dark', brows: 'raised', eyes: 'small', gaze: -5, nose: 'fine', mouth: 'down', chin: 'full', dress: ['suit', 'grey', 'brown'] },
  brezhnev: { skull: 'block', hair: 'thick', tone: 'black', brows: 'bushy', eyes: 'hooded', gaze: 4, nose: 'snub', mouth: 'curved', chin: 'strong', dress: ['suit', 'black', 'red'] },
  snegov: { skull: 'narrow', hair: 'shaven', tone: 'white', brows: 'sad', eyes: 'tired', gaze: -3, nose: 'snub', mouth: 'thin', chin: 'soft', lines: ['hollow', 'furrow'], dress: ['jacket', 'dark', 'plain'] },
  shepilov: { skull: 'long', hair: 'wavy', tone: 'dark', brows: 'flat', eyes: 'wide', gaze: -4, nose: 'short', mouth: 'wry', chin: 'plain', dress: ['suit', 'light', 'red'] },
  zhukov: { skull: 'square', hair: 'receding', tone: 'dark', brows: 'knit', eyes: 'hooded', gaze: 0, nose: 'broad', mouth: 'firm', chin: 'full', lines: ['cleft', 'stern'], dress: ['uniform', 'marshal', 2] },
  artemev: { skull: 'round', hair: 'soft', tone: 'dark', brows: 'flat', eyes: 'small', gaze: 4, nose: 'broad', mouth: 'full', chin: 'soft', dress: ['uniform', 'general', 1] },
  safonov: { skull: 'wedge', hair: 'parted2', tone: 'grey', brows: 'flat', eyes: 'level', gaze: 2, nose: 'long', mouth: 'short', chin: 'plain', dress: ['suit', 'grey', 'black'] },
  melnikov: { skull: 'pear', hair: 'brush', tone: 'black', brows: 'arched', eyes: 'small', gaze: 5, nose: 'broad', mouth: 'wry', chin: 'full', lines: ['folds'], dress: ['jacket', 'linen', 'plain'] },
  mgeladze: { skull: 'wedge', hair: 'wavy', tone: 'black', brows: 'short', eyes: 'hooded', gaze: -4, nose: 'snub', mouth: 'full', chin: 'strong', dress: ['jacket', 'tunic', 'pocket'] },
  patolichev: { skull: 'diamond', hair: 'forelock', tone: 'fair', brows: 'thin', eyes: 'wide', gaze: 1, nose: 'long', mouth: 'curved', chin: 'soft', dress: ['jacket', 'drab', 'pocket'] },
} as const satisfies Record<string, Likeness>;
