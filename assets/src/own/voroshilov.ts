import { suit } from '../bodies.ts';
import { ash, cut, ink, line, PATRON_INK, paper2, stone } from '../draw.ts';
import { eyeAt } from '../features.ts';
import { shortNeckOf } from '../heads.ts';
import type { Drawing } from '../portrait.ts';
import { earPair } from './ears.ts';

const dress = suit('light', 'red');

/** A likeness from memory. */
export const voroshilov: Drawing = {
  wears: dress.wears,
  carriedBy: ['white hair swept straight back', 'full cheeks', 'a small white moustache'],
  head: 'M200,86 C246,84 282,106 294,150 L306,212 L316,268 L302,326 L262,370 L200,384 L138,370 L98,326 L84,268 L94,212 L106,150 C118,106 154,88 200,86Z',
  terminator:
    '220,20 204,112 196,170 192,190 204,214 192,240 175,256 178,270 194,278 190,292 199,302 193,316 205,332 194,358 200,382 198,410',
  ears: earPair([78, 322], 230, 19, 60),
  neck: shortNeckOf(80, 346),
  collarUnderChin: true,
  body: dress.under,
  shade: [cut('M340,150 L286,190 L296,262 L284,316 L246,350 L206,381 L206,400 L340,400Z')],
  crown: [
    {
      d: 'M90,210 L84,160 L92,114 L120,78 L166,52 L222,46 L274,58 L302,92 L318,148 L310,208 L300,190 L294,152 L276,116 L238,98 L190,96 L150,106 L122,128 L108,160 L102,200Z',
      lit: paper2,
      lee: ink,
    },
  ],
  face: [
    cut('M98,152 L116,106 L160,70 L134,104 L112,140Z', stone),
    cut('M130,118 L158,82 L206,56 L178,86 L156,106Z', stone),
    cut('M176,98 L200,72 L222,60 L204,96Z', stone),
    cut('M234,60 L272,74 L300,118 L310,152 L288,112Z', paper2),
    cut('M244,92 L268,100 L286,124 L276,118Z', PATRON_INK),
    cut('M120,202 L148,191 L180,200 L179,206 L148,199 L122,208Z', ash),
    cut('M210,200 L244,191 L276,202 L274,208 L244,199 L211,206Z'),
    ...eyeAt(152, 224, 'tired', -2),
    ...eyeAt(244, 224, 'tired', -2),
    line('M122,218 L112,212', 2.6),
    line('M122,226 L110,226', 2.6),
    cut('M172,262 L176,271 L194,279 L220,271 L216,261 L196,269Z'),
    cut('M164,303 L174,288 L194,284 L194,298 L180,298Z', stone),
    cut('M194,284 L214,288 L226,303 L208,298 L194,298Z', paper2),
    cut('M160,309 L182,306 L195,309 L208,306 L232,309 L206,315 L195,316 L182,315Z'),
    cut('M178,329 L214,329 L206,336 L186,336Z'),
    line('M144,262 C128,276 124,294 132,312', 3.4),
    line('M246,262 C262,278 264,294 258,308', 3.2),
    line('M148,350 C176,362 216,362 242,350', 3.2),
    ...dress.over,
  ],
};
