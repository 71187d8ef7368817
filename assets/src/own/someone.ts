import { jacket } from '../bodies.ts';
import { ink2 } from '../draw.ts';
import { earsOf, neckOf, outlineOf, type Skull, shadeOf } from '../heads.ts';
import type { Drawing } from '../portrait.ts';

// biome-ignore format: a skull is one line
const skull: Skull = { top: 74, sides: [[95, 162], [98, 232], [89, 302], [62, 356], [28, 384]], chin: 390, face: [0.94, 1.02, 220] };
const dress = jacket('dark', false);

/** Whom nobody has drawn: a head without features. */
export const someone: Drawing = {
  wears: dress.wears,
  carriedBy: [],
  head: outlineOf(skull),
  terminator: '216,0 206,140 190,210 192,290 196,420',
  ears: earsOf(skull, 58),
  neck: neckOf(64, 340),
  body: dress.under,
  shade: [shadeOf(skull)],
  crown: [
    {
      d: 'M104,206 L96,142 L120,84 L170,54 L232,52 L284,80 L304,140 L296,206 L286,180 L276,120 L200,100 L126,120 L114,190Z',
      lit: ink2,
      lee: ink2,
    },
  ],
  face: dress.over,
};
