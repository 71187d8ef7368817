import { suit } from '../bodies.ts';
import { cut, hoop, ink, ink2, line, PATRON_INK } from '../draw.ts';
import { eyeAt } from '../features.ts';
import { neckOf } from '../heads.ts';
import type { Drawing } from '../portrait.ts';
import { earPair } from './ears.ts';

const dress = suit('grey', 'black');

/** A likeness from memory. */
export const molotov: Drawing = {
  wears: dress.wears,
  carriedBy: ['a square skull', 'a pince-nez', 'a broad moustache'],
  head: 'M200,78 L262,82 L302,112 L314,164 L316,244 L312,316 L296,362 L256,388 L200,392 L144,388 L104,362 L88,316 L84,244 L86,164 L98,112 L138,82Z',
  terminator:
    '228,30 220,108 214,168 194,194 204,214 184,240 169,262 175,276 191,282 180,304 192,316 184,330 200,348 188,372 194,420',
  ears: earPair([70, 330], 238, 22, 66),
  neck: neckOf(86, 350),
  collarUnderChin: true,
  body: dress.under,
  shade: [cut('M350,140 L296,190 L300,250 L290,324 L272,352 L238,374 L204,398 L350,400Z')],
  crown: [
    {
      d: 'M80,212 L74,150 L86,96 L124,62 L186,48 L248,52 L300,80 L324,136 L322,212 L304,196 L298,150 L284,116 L258,96 L232,92 L214,106 L190,88 L152,92 L122,112 L104,150 L98,200Z',
      lit: ink2,
      lee: ink,
    },
  ],
  face: [
    cut('M98,104 L138,70 L192,58 L152,76 L118,104 L102,140Z'),
    cut('M240,70 L276,84 L294,108 L268,88Z', PATRON_INK),
    line('M132,150 C152,143 170,143 186,147', 2.6),
    cut('M108,196 L138,186 L184,194 L184,206 L140,198 L110,206Z'),
    cut('M206,194 L252,186 L290,196 L288,206 L250,198 L208,206Z'),
    ...eyeAt(148, 228, 'small', 2),
    ...eyeAt(246, 228, 'small', 2),
    hoop('148,228', 29, 4.5),
    hoop('246,228', 29, 4.5),
    line('M176,222 C188,206 206,206 218,222', 5.5),
    line('M275,236 L304,292 L300,330', 2.2),
    cut('M166,268 L172,280 L192,288 L222,279 L218,267 L196,277Z'),
    cut('M140,320 L152,300 L176,287 L195,290 L216,287 L240,300 L252,320 L222,310 L195,312 L170,310Z'),
    cut('M168,322 L222,322 L208,331 L182,331Z'),
    line('M126,284 C118,302 118,316 124,332', 3.5),
    line('M176,352 L212,352', 3.5),
    ...dress.over,
  ],
};
