import { uniform } from '../bodies.ts';
import { cut, ink, ink2, line, PATRON_INK, stone } from '../draw.ts';
import { eyeAt } from '../features.ts';
import { neckOf } from '../heads.ts';
import type { Drawing } from '../portrait.ts';
import { earPair } from './ears.ts';

const dress = uniform({ wide: 1.14, marshal: true, ribbons: 2 });

/** A likeness from memory. */
export const zhukov: Drawing = {
  wears: dress.wears,
  carriedBy: ['a jaw wider than the brow', 'a cleft chin', 'hair gone from the temples'],
  head: 'M200,90 L250,92 L286,118 L298,160 L304,214 L318,288 L316,340 L286,384 L240,402 L200,404 L160,402 L114,384 L84,340 L82,288 L96,214 L102,160 L114,118 L150,92Z',
  terminator:
    '214,20 208,110 202,172 186,192 200,214 180,244 168,264 174,278 192,286 181,300 192,309 180,324 200,342 174,368 186,386 190,430',
  ears: earPair([78, 322], 238, 20, 62),
  neck: neckOf(98, 350),
  body: dress.under,
  shade: [
    cut('M350,150 L288,196 L300,284 L296,334 L266,368 L206,401 L206,412 L350,412Z'),
    cut('M84,330 L114,384 L160,402 L184,403 L150,388 L116,364Z', stone),
  ],
  crown: [
    {
      d: 'M92,212 L88,158 L98,110 L130,76 L178,60 L236,60 L278,78 L306,116 L312,160 L308,212 L298,196 L294,160 L280,128 L258,106 L246,98 L230,106 L206,94 L176,98 L150,92 L128,122 L112,146 L104,200Z',
      lit: ink2,
      lee: ink,
    },
  ],
  face: [
    cut('M140,92 L180,68 L228,64 L176,84Z'),
    cut('M250,76 L280,94 L298,122 L276,104Z', PATRON_INK),
    cut('M110,200 L146,190 L186,204 L186,216 L146,202 L112,210Z'),
    cut('M206,204 L248,190 L288,200 L286,210 L248,202 L206,217Z'),
    ...eyeAt(148, 226, 'hooded', 0),
    ...eyeAt(246, 226, 'hooded', 0),
    cut('M164,266 L171,281 L193,289 L228,281 L226,266 L208,275 L196,279Z'),
    cut('M144,314 L182,308 L194,311 L206,308 L248,314 L206,318 L194,319 L182,318Z'),
    cut('M174,331 L216,331 L206,340 L184,340Z'),
    cut('M190,366 L199,366 L198,398 L191,398Z'),
    line('M140,266 C126,284 122,300 128,322', 3.8),
    line('M252,266 C268,282 272,302 266,320', 3.4),
    ...dress.over,
  ],
};
