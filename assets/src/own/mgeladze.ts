import { jacket } from '../bodies.ts';
import { cut, ink, ink2, line, PATRON_INK } from '../draw.ts';
import { eyeAt } from '../features.ts';
import { neckOf } from '../heads.ts';
import type { Drawing } from '../portrait.ts';
import { earPair } from './ears.ts';

const dress = jacket('tunic', true, 0.92);

/** Little is known of his face: young, flat at the temples, thick hair parted in the middle. */
export const mgeladze: Drawing = {
  wears: dress.wears,
  carriedBy: ['hair parted in the middle in two wings', 'half-shut eyes'],
  head: 'M200,98 L250,102 L286,132 L292,190 L298,252 L286,312 L250,360 L218,378 L200,380 L182,378 L150,360 L114,312 L102,252 L108,190 L114,132 L150,102Z',
  terminator:
    '208,20 198,130 196,182 186,198 201,216 188,244 174,260 179,273 193,281 182,293 192,302 180,316 194,330 176,352 186,410',
  ears: earPair([86, 314], 240, 18, 56),
  neck: neckOf(70, 340),
  body: dress.under,
  shade: [cut('M340,150 L272,194 L280,252 L268,306 L236,350 L206,377 L206,400 L340,400Z')],
  crown: [
    {
      d: 'M100,210 L88,166 L86,118 L112,76 L156,54 L196,64 L240,50 L290,74 L314,118 L312,166 L300,210 L290,186 L286,154 L262,142 L226,116 L204,90 L178,118 L140,140 L118,154 L110,200Z',
      lit: ink2,
      lee: ink,
    },
  ],
  face: [
    cut('M98,130 L120,88 L156,64 L184,72 L146,92 L118,130Z'),
    cut('M128,130 L156,98 L192,80 L172,108Z'),
    cut('M222,74 L242,60 L282,82 L304,118 L270,92Z', PATRON_INK),
    cut('M120,202 L146,193 L178,203 L176,214 L146,205 L121,212Z'),
    cut('M214,203 L246,193 L274,202 L273,212 L246,205 L216,214Z'),
    ...eyeAt(148, 226, 'hooded', -4),
    ...eyeAt(248, 226, 'hooded', -4),
    cut('M171,264 L178,275 L196,283 L218,275 L215,264 L198,273Z'),
    cut('M158,310 L182,304 L195,308 L208,304 L234,310 L210,313 L195,316 L180,313Z'),
    cut('M172,324 L218,324 L208,334 L182,334Z'),
    line('M136,286 L130,308 L138,328', 2.8),
    ...dress.over,
  ],
};
