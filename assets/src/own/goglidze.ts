import { uniform } from '../bodies.ts';
import { cut, ink, ink2, line, PATRON_INK } from '../draw.ts';
import { eyeAt } from '../features.ts';
import { neckOf } from '../heads.ts';
import type { Drawing } from '../portrait.ts';
import { earPair } from './ears.ts';

const dress = uniform({ wide: 0.96, ribbons: 2 });

/** A likeness from memory. */
export const goglidze: Drawing = {
  wears: dress.wears,
  carriedBy: ['a long egg of a head', 'two bays in the hair', 'a square brush under the nose'],
  head: 'M200,56 C246,56 284,92 294,146 L300,206 L292,268 L272,328 L238,374 L200,386 L162,374 L128,328 L108,268 L100,206 L106,146 C116,92 154,56 200,56Z',
  terminator:
    '226,10 222,90 216,158 194,182 201,206 182,238 168,260 174,274 191,282 188,296 196,305 191,320 205,336 199,362 202,410',
  ears: earPair([86, 314], 230, 20, 66),
  neck: neckOf(66, 340),
  body: dress.under,
  shade: [cut('M340,150 L278,190 L280,262 L256,318 L224,362 L206,383 L206,400 L340,400Z')],
  crown: [
    {
      d: 'M94,206 L90,150 L102,92 L138,54 L190,38 L244,46 L286,82 L310,146 L306,206 L294,188 L288,138 L266,102 L246,82 L236,104 L220,84 L190,72 L170,88 L158,72 L134,104 L114,142 L106,196Z',
      lit: ink2,
      lee: ink,
    },
  ],
  face: [
    cut('M108,100 L142,64 L182,48 L148,78 L120,112Z'),
    cut('M250,58 L280,88 L294,120 L270,92Z', PATRON_INK),
    line('M142,148 C158,141 176,141 188,146', 2.6),
    cut('M119,194 L147,178 L189,192 L189,206 L149,192 L121,206Z'),
    cut('M201,192 L241,178 L275,194 L273,206 L241,192 L203,206Z'),
    ...eyeAt(155, 217, 'hooded', -4),
    ...eyeAt(237, 217, 'hooded', -4),
    cut('M166,264 L173,276 L192,284 L218,275 L215,264 L196,274Z'),
    cut('M150,309 L166,291 L192,287 L218,291 L232,309 L212,304 L192,305 L172,304Z'),
    cut('M158,315 L182,311 L193,314 L206,311 L230,315 L206,318 L193,319 L182,318Z'),
    cut('M178,331 L212,331 L204,338 L186,338Z'),
    line('M134,262 C122,280 122,296 128,312', 3.2),
    ...dress.over,
  ],
};
