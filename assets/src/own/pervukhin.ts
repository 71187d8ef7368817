import { suit } from '../bodies.ts';
import { cut, ink, ink2, line, PATRON_INK } from '../draw.ts';
import { eyeAt } from '../features.ts';
import { neckOf } from '../heads.ts';
import type { Drawing } from '../portrait.ts';
import { earPair } from './ears.ts';

const dress = suit('grey', 'brown', 0.92);

/** His face is next to unknown to us: plain differences. */
export const pervukhin: Drawing = {
  wears: dress.wears,
  carriedBy: ['a very long head', 'hair brushed straight up', 'arched brows'],
  head: 'M200,84 L252,88 L284,116 L294,170 L296,240 L294,310 L278,368 L240,404 L200,410 L160,404 L122,368 L106,310 L104,240 L106,170 L116,116 L148,88Z',
  terminator:
    '206,10 200,100 198,176 186,194 199,216 184,254 176,272 182,286 196,294 190,308 199,318 190,332 205,350 190,378 196,396 196,440',
  ears: earPair([88, 312], 240, 19, 68),
  neck: neckOf(74, 366),
  collarUnderChin: true,
  body: dress.under,
  shade: [cut('M350,150 L274,186 L280,242 L276,304 L256,358 L206,406 L206,418 L350,418Z')],
  crown: [
    {
      d: 'M100,212 L92,160 L96,108 L118,68 L150,40 L194,28 L240,34 L278,60 L304,108 L308,160 L302,212 L292,192 L288,150 L270,116 L240,104 L214,110 L186,104 L158,108 L130,120 L114,150 L110,200Z',
      lit: ink2,
      lee: ink,
    },
  ],
  face: [
    cut('M104,134 L120,88 L150,56 L138,92 L124,122Z'),
    cut('M142,108 L152,74 L182,44 L172,78 L166,102Z'),
    cut('M180,100 L190,66 L210,44 L206,78 L200,104Z'),
    cut('M238,56 L272,72 L292,114 L264,92Z', PATRON_INK),
    line('M144,150 C160,144 176,144 188,148', 2.6),
    cut('M116,208 L144,188 L180,204 L178,215 L144,201 L118,217Z'),
    cut('M210,204 L244,188 L276,206 L274,216 L244,201 L212,214Z'),
    ...eyeAt(152, 231, 'hooded', -3),
    ...eyeAt(244, 231, 'hooded', -3),
    cut('M173,276 L179,288 L196,296 L216,288 L213,276 L198,286Z'),
    cut('M158,324 L184,319 L196,322 L208,319 L234,324 L208,328 L196,329 L184,328Z'),
    cut('M180,342 L214,342 L207,349 L187,349Z'),
    line('M136,292 L126,326 L140,362', 3.4),
    ...dress.over,
  ],
};
