import { uniform } from '../bodies.ts';
import { cut, ink, kraft, line, PATRON_INK } from '../draw.ts';
import { eyeAt } from '../features.ts';
import { neckOf } from '../heads.ts';
import type { Drawing } from '../portrait.ts';
import { earPair } from './ears.ts';

const dress = uniform({ ribbons: 2 });

/** A likeness from memory. */
export const kruglov: Drawing = {
  wears: dress.wears,
  carriedBy: ['a square jaw', 'fair hair in three swept planes'],
  head: 'M200,92 L268,100 L300,146 L304,214 L308,290 L294,344 L250,382 L200,388 L150,382 L106,344 L92,290 L96,214 L100,146 L132,100Z',
  terminator: '216,40 208,146 200,184 188,200 198,216 170,264 174,278 192,286 184,302 192,310 186,328 196,346 186,400',
  ears: earPair([78, 322], 234, 20, 62),
  neck: neckOf(86, 350),
  body: dress.under,
  shade: [cut('M340,150 L284,196 L290,284 L280,334 L236,362 L206,394 L340,398Z')],
  crown: [
    {
      d: 'M98,202 L90,140 L108,84 L158,50 L228,44 L288,66 L314,128 L306,202 L294,188 L286,142 L258,114 L196,106 L140,116 L118,144 L110,196Z',
      lit: kraft,
      lee: ink,
    },
  ],
  face: [
    cut('M116,140 L150,92 L196,62 L146,116Z'),
    cut('M150,112 L190,70 L222,52 L184,104Z'),
    cut('M232,108 L262,66 L270,70 L246,110Z', PATRON_INK),
    cut('M264,116 L286,82 L292,90 L276,124Z', PATRON_INK),
    cut('M112,200 L142,188 L180,200 L178,212 L142,201 L114,213Z'),
    cut('M210,200 L248,188 L286,200 L284,213 L246,201 L212,212Z'),
    ...eyeAt(148, 224, 'level', 2),
    ...eyeAt(246, 224, 'level', 2),
    cut('M170,270 L174,282 L196,290 L224,281 L220,270 L198,280Z'),
    cut('M146,314 L182,307 L194,311 L206,307 L246,315 L194,320Z'),
    cut('M172,334 L218,334 L208,344 L182,344Z'),
    cut('M190,360 L198,360 L196,384 L190,384Z'),
    line('M134,276 L122,310 L136,350'),
    ...dress.over,
  ],
};
