import type { Likeness } from './kit.ts';

/**
 * Who is not drawn by hand is put together from the kit, one row a man. The sources we build on hardly describe faces:
 * of these men next to nothing is known to us, and so a row keeps to plain differences. Dress goes by corps.
 */
// biome-ignore format: one man is one row
export const PEOPLE = {
  milshtein: { skull: 'square', head: [-4, -6, -6, 3, 9, 9], hair: 'crew', tone: 'grey', brows: 'thin', eyes: 'tired', gaze: -2, nose: 'short', profile: [3, 0, 2, 6], mouth: 'firm', chin: 'strong', lines: ['crease'], dress: ['uniform', 'general', 1] },
  raikhman: { skull: 'oval', head: [0, -4, -4, 7, -9, 9], hair: 'wavy', tone: 'dark', brows: 'sad', eyes: 'wide', gaze: -5, nose: 'short', profile: [3, -6, -4, -6], mouth: 'full', chin: 'soft', dress: ['uniform', 'general', 0] },
  mirtskhulava: { skull: 'diamond', head: [7, 7, 1, -7, 9, -6], hair: 'brush', tone: 'dark', brows: 'arched', eyes: 'tired', gaze: 5, nose: 'fine', profile: [3, -1, 0, -2], mouth: 'down', chin: 'plain', lines: ['hollow'], dress: ['jacket', 'dark', 'plain'] },
  sukhanov: { skull: 'narrow', head: [-6, -2, 7, -3, -9, -7], hair: 'parted', tone: 'fair', brows: 'short', eyes: 'hooded', gaze: -3, nose: 'straight', profile: [3, -6, 3, 6], mouth: 'short', chin: 'soft', dress: ['suit', 'grey', 'pale'] },
  pegov: { skull: 'long', head: [1, 7, 7, 7, 9, -5], hair: 'high', tone: 'dark', brows: 'sad', eyes: 'small', gaze: 3, nose: 'long', profile: [0, -4, -3, 5], mouth: 'thin', chin: 'soft', lines: ['crease'], dress: ['suit', 'black', 'brown'] },
  safonov: { skull: 'wedge', head: [-5, -6, -4, 7, 9, 7], hair: 'swept', tone: 'grey', brows: 'flat', eyes: 'level', gaze: 2, nose: 'long', profile: [0, 6, -3, 3], mouth: 'short', chin: 'plain', dress: ['suit', 'grey', 'black'] },
} as const satisfies Record<string, Likeness>;
