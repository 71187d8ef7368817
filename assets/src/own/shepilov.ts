import { suit } from '../bodies.ts';
import { cut, ink, ink2, line, PATRON_INK } from '../draw.ts';
import { eyeAt } from '../features.ts';
import { neckOf } from '../heads.ts';
import type { Drawing } from '../portrait.ts';
import { earPair } from './ears.ts';

const dress = suit('light', 'red', 1.04);

/** A likeness from memory. */
export const shepilov: Drawing = {
  wears: dress.wears,
  carriedBy: ['a tall head held high', 'a great wave of dark hair', 'a wry mouth'],
  head: 'M200,92 L256,98 L286,132 L294,190 L296,260 L288,328 L262,378 L230,402 L200,406 L170,402 L138,378 L112,328 L104,260 L106,190 L114,132 L144,98Z',
  terminator:
    '236,10 220,110 204,172 190,190 202,212 186,248 174,268 180,282 194,290 186,304 195,312 184,328 200,346 178,374 188,396 192,430',
  ears: earPair([88, 312], 232, 17, 64),
  neck: neckOf(72, 362),
  collarUnderChin: true,
  body: dress.under,
  shade: [cut('M340,150 L274,190 L280,262 L268,324 L242,366 L206,402 L206,414 L340,414Z')],
  crown: [
    {
      d: 'M100,206 L92,160 C84,132 88,106 104,92 C108,60 142,36 178,42 C204,14 262,18 282,46 C308,56 322,92 312,118 C318,150 312,184 302,206 L292,188 L286,148 C280,128 266,118 244,120 C226,104 200,118 178,108 C158,104 134,118 124,138 L112,194Z',
      lit: ink2,
      lee: ink,
    },
  ],
  face: [
    cut('M104,124 C112,88 144,58 184,56 C154,74 130,96 122,124Z'),
    cut('M150,104 C158,76 190,46 232,40 C206,58 190,80 184,104Z'),
    cut('M250,50 C280,58 300,86 302,112 C288,86 268,70 248,66Z', PATRON_INK),
    cut('M123,194 L187,192 L188,203 L123,203Z'),
    cut('M205,192 L271,194 L271,203 L204,203Z'),
    ...eyeAt(157, 222, 'wide', -4),
    ...eyeAt(239, 222, 'wide', -4),
    cut('M171,272 L177,284 L195,292 L220,283 L216,271 L198,281Z'),
    cut('M152,322 L182,313 L195,317 L208,312 L246,308 L236,318 L206,323 L195,325 L180,324Z'),
    cut('M174,338 L218,337 L208,347 L184,347Z'),
    line('M138,284 L128,318 L140,352', 3.2),
    ...dress.over,
  ],
};
