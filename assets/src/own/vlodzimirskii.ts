import { uniform } from '../bodies.ts';
import { cut, ink, ink2, PATRON_INK } from '../draw.ts';
import { eyeAt } from '../features.ts';
import { neckOf } from '../heads.ts';
import type { Drawing } from '../portrait.ts';
import { earPair } from './ears.ts';

const dress = uniform({ wide: 0.86, ribbons: 1 });

/** His face is next to unknown to us: plain differences. */
export const vlodzimirskii: Drawing = {
  wears: dress.wears,
  carriedBy: ['a wedge from a wide brow to a thin chin', 'black hair in a peak', 'a long straight nose'],
  head: 'M200,84 L260,90 L296,120 L302,168 L294,222 L276,288 L252,344 L222,388 L200,394 L178,388 L148,344 L124,288 L106,222 L98,168 L104,120 L140,90Z',
  terminator:
    '218,20 206,128 204,176 192,194 199,214 186,250 170,280 176,294 192,302 185,314 193,322 186,336 197,350 184,374 190,420',
  ears: earPair([88, 312], 230, 16, 60),
  neck: neckOf(58, 350),
  body: dress.under,
  shade: [cut('M340,150 L286,170 L276,224 L260,284 L234,338 L206,390 L206,404 L340,404Z')],
  crown: [
    {
      d: 'M96,212 L86,160 L90,110 L118,72 L164,52 L204,46 L250,54 L290,76 L312,116 L314,162 L304,212 L296,186 L292,146 L266,108 L232,110 L202,152 L172,112 L134,108 L110,148 L106,196Z',
      lit: ink,
      lee: ink,
    },
  ],
  face: [
    cut('M98,134 L106,98 L146,66 L190,56 L150,80 L120,108Z', ink2),
    cut('M146,98 L184,68 L204,64 L190,92 L182,110Z', ink2),
    cut('M222,94 L246,70 L264,74 L248,98Z', PATRON_INK),
    cut('M270,96 L284,88 L302,116 L300,138Z', PATRON_INK),
    cut('M114,192 L150,190 L192,208 L190,218 L148,202 L116,202Z'),
    cut('M200,208 L244,190 L282,192 L280,202 L244,202 L202,218Z'),
    ...eyeAt(156, 226, 'level', 5),
    ...eyeAt(238, 226, 'level', 5),
    cut('M168,284 L174,296 L192,304 L216,296 L213,284 L197,294Z'),
    cut('M156,332 L182,322 L194,325 L206,322 L232,332 L206,328 L194,330 L182,328Z'),
    cut('M180,344 L208,344 L202,351 L186,351Z'),
    cut('M126,272 L136,290 L150,340 L134,312Z'),
    ...dress.over,
  ],
};
