import { uniform } from '../bodies.ts';
import { ash, cut, ink, ink2, line, stone } from '../draw.ts';
import { eyeAt } from '../features.ts';
import type { Drawing } from '../portrait.ts';
import { earPair } from './ears.ts';

const dress = uniform({ wide: 1.36, ribbons: 2 });

/** His face is next to unknown to us: plain differences. */
export const riasnoi: Drawing = {
  wears: dress.wears,
  carriedBy: ['a cropped bullet of a head', 'no neck'],
  head: 'M200,88 C240,86 274,108 286,150 L302,212 L322,272 L330,338 L308,388 L256,416 L200,420 L144,416 L92,388 L70,338 L78,272 L98,212 L114,150 C126,108 160,88 200,88Z',
  terminator:
    '212,40 204,130 200,178 186,194 198,212 184,238 166,258 174,272 193,280 183,294 192,302 180,316 196,330 182,356 192,374 188,440',
  ears: earPair([80, 320], 232, 21, 58),
  neck: [],
  body: dress.under,
  shade: [
    cut('M370,160 L282,204 L302,278 L308,336 L264,386 L206,416 L206,430 L370,430Z'),
    cut('M70,338 L92,388 L144,416 L200,420 L200,406 L148,398 L106,366Z', stone),
  ],
  crown: [
    {
      d: 'M100,192 L106,146 C118,98 154,76 200,76 C246,76 282,98 294,146 L300,192 L286,170 L276,140 L252,114 L200,106 L150,114 L126,142 L112,176Z',
      lit: ash,
      lee: ink,
    },
  ],
  face: [
    line('M126,136 L142,108', 2.4, ink2),
    line('M146,120 L160,98', 2.4, ink2),
    line('M170,112 L180,92', 2.4, ink2),
    cut('M122,198 L150,190 L184,202 L183,214 L148,202 L123,208Z'),
    cut('M208,202 L242,190 L274,198 L273,208 L242,202 L209,215Z'),
    ...eyeAt(152, 222, 'small', 0),
    ...eyeAt(242, 222, 'small', 0),
    cut('M162,262 L171,275 L194,283 L226,275 L224,260 L206,269 L196,273Z'),
    cut('M150,318 L182,305 L194,308 L206,305 L240,318 L206,312 L194,314 L182,312Z'),
    cut('M176,327 L214,327 L206,335 L184,335Z'),
    line('M138,262 C122,282 120,304 126,326', 3.6),
    line('M252,262 C268,282 270,304 264,324', 3.2),
    line('M144,356 C172,374 220,374 246,356', 4),
    line('M92,300 C90,320 94,336 102,350', 2.8),
    ...dress.over,
  ],
};
