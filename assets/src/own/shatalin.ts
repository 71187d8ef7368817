import { jacket } from '../bodies.ts';
import { cut, hoop, ink, ink2, line, PATRON_INK } from '../draw.ts';
import { eyeAt } from '../features.ts';
import { neckOf } from '../heads.ts';
import type { Drawing } from '../portrait.ts';
import { earPair } from './ears.ts';

const dress = jacket('tunic', true, 0.86);

/** Nothing is known of his face to us: a clerk of the Secretariat, spectacles and a smooth side parting. */
export const shatalin: Drawing = {
  wears: dress.wears,
  carriedBy: ['round glasses', 'a slim even head', 'hair with a notch at the parting'],
  head: 'M200,88 L252,94 L286,128 L296,182 L296,240 L288,300 L264,350 L230,382 L200,386 L170,382 L136,350 L112,300 L104,240 L104,182 L114,128 L148,94Z',
  terminator:
    '230,20 222,110 214,168 200,188 206,210 184,248 172,264 178,276 195,284 190,298 198,307 193,320 205,336 202,358 206,410',
  ears: earPair([88, 312], 236, 19, 60),
  neck: neckOf(68, 346),
  body: dress.under,
  shade: [cut('M340,150 L276,190 L278,244 L268,300 L244,346 L206,382 L206,400 L340,400Z')],
  crown: [
    {
      d: 'M98,208 L90,160 L92,112 L118,74 L164,52 L224,50 L276,66 L306,112 L310,160 L302,208 L292,190 L288,146 L264,124 L210,126 L168,108 L150,88 L136,110 L118,134 L110,196Z',
      lit: ink2,
      lee: ink,
    },
  ],
  face: [
    cut('M152,84 L196,58 L246,58 L200,74 L168,98Z'),
    cut('M184,104 L218,78 L254,74 L226,92 L212,116Z'),
    cut('M256,74 L282,92 L296,124 L276,104Z', PATRON_INK),
    cut('M114,196 L146,186 L178,194 L176,201 L146,195 L116,203Z'),
    cut('M210,194 L244,186 L278,196 L276,203 L244,195 L212,201Z'),
    ...eyeAt(148, 224, 'level', 3),
    ...eyeAt(244, 224, 'level', 3),
    hoop('148,224', 32, 5),
    hoop('244,224', 32, 5),
    line('M179,218 C190,210 202,210 213,218', 5),
    line('M117,220 L100,214', 4.5),
    line('M275,220 L290,214', 4.5),
    cut('M170,266 L176,277 L193,285 L216,277 L212,266 L196,275Z'),
    cut('M156,312 L182,308 L193,311 L206,308 L232,312 L206,315 L193,316 L182,315Z'),
    cut('M178,328 L212,328 L204,335 L186,335Z'),
    line('M134,280 L126,306 L136,334', 3),
    ...dress.over,
  ],
};
