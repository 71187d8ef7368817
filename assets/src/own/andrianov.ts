import { jacket } from '../bodies.ts';
import { cut, ink, ink2, line } from '../draw.ts';
import { eyeAt } from '../features.ts';
import { neckOf } from '../heads.ts';
import type { Drawing } from '../portrait.ts';
import { earPair } from './ears.ts';

const dress = jacket('tunic', false, 1.1);

/** Little is known of his face: a square wide one, cropped hair, closed lips. */
export const andrianov: Drawing = {
  wears: dress.wears,
  carriedBy: ['a flat-topped square', 'one level line of brows', 'narrow eyes'],
  head: 'M200,114 L276,118 L314,148 L320,214 L322,288 L310,346 L272,378 L200,386 L128,378 L90,346 L78,288 L80,214 L86,148 L124,118Z',
  terminator:
    '214,40 204,140 198,186 182,204 197,222 184,246 170,266 176,279 193,286 189,298 197,306 190,320 206,334 200,358 204,410',
  ears: earPair([70, 330], 240, 18, 54),
  neck: neckOf(92, 344),
  body: dress.under,
  shade: [cut('M370,160 L304,200 L306,286 L292,336 L258,364 L206,383 L206,400 L370,400Z')],
  crown: [
    {
      d: 'M84,212 L76,152 L96,108 L130,86 L200,78 L268,84 L306,110 L324,152 L316,212 L308,184 L304,154 L276,134 L200,126 L124,134 L98,158 L92,202Z',
      lit: ink2,
      lee: ink,
    },
  ],
  face: [
    cut('M100,138 L128,98 L142,94 L124,128Z'),
    cut('M144,124 L162,92 L176,90 L164,122Z'),
    cut('M182,122 L194,88 L208,86 L202,120Z'),
    cut('M100,202 L178,206 L180,218 L100,213Z'),
    cut('M214,206 L300,202 L300,213 L212,218Z'),
    ...eyeAt(144, 232, 'slit', -2),
    ...eyeAt(252, 232, 'slit', -2),
    cut('M167,266 L174,278 L194,286 L222,278 L218,266 L196,276Z'),
    cut('M146,316 L182,306 L194,309 L206,306 L246,316 L206,313 L194,315 L182,313Z'),
    cut('M176,326 L214,326 L205,334 L185,334Z'),
    line('M132,272 L122,300 L132,330', 3.2),
    ...dress.over,
  ],
};
