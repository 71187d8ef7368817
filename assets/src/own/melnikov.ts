import { jacket } from '../bodies.ts';
import { cut, ink, ink2, line, PATRON_INK } from '../draw.ts';
import { eyeAt } from '../features.ts';
import type { Drawing } from '../portrait.ts';
import { earPair } from './ears.ts';

const dress = jacket('linen', false, 1.1);

/** Little is known of his face: full and low, the jaw wider than the brow, a brush of black hair. */
export const melnikov: Drawing = {
  wears: dress.wears,
  carriedBy: ['a jaw wider than the brow', 'hair standing in tufts', 'a crooked mouth'],
  head: 'M200,100 L254,104 L286,134 L292,186 L310,244 L332,306 L326,358 L288,396 L240,410 L200,412 L160,410 L112,396 L74,358 L68,306 L90,244 L108,186 L114,134 L146,104Z',
  terminator:
    '210,20 200,130 196,184 182,200 196,218 184,246 172,262 177,275 190,282 178,295 188,304 178,318 190,332 184,356 198,384 190,440',
  ears: earPair([80, 320], 242, 19, 58),
  neck: [],
  body: dress.under,
  shade: [cut('M370,160 L278,206 L292,248 L310,308 L302,352 L262,386 L206,409 L206,424 L370,424Z')],
  crown: [
    {
      d: 'M100,206 L96,150 L100,104 L116,76 L136,82 L150,62 L174,74 L196,56 L216,72 L240,58 L254,78 L282,82 L302,120 L304,160 L300,206 L290,186 L284,150 L262,132 L200,126 L146,132 L120,152 L112,196Z',
      lit: ink2,
      lee: ink,
    },
  ],
  face: [
    cut('M112,122 L122,92 L140,88 L128,128Z'),
    cut('M144,124 L156,80 L172,84 L162,122Z'),
    cut('M180,120 L196,74 L210,80 L202,120Z'),
    cut('M236,116 L244,78 L256,92 L252,120Z', PATRON_INK),
    cut('M262,122 L272,92 L286,102 L278,128Z', PATRON_INK),
    cut('M112,208 L142,194 L174,206 L172,217 L142,206 L114,218Z'),
    cut('M216,206 L248,194 L280,208 L278,218 L248,206 L218,217Z'),
    ...eyeAt(146, 229, 'small', 5),
    ...eyeAt(250, 229, 'small', 5),
    cut('M168,266 L176,279 L195,286 L224,279 L221,265 L206,273 L196,277Z'),
    cut('M156,312 L184,306 L195,309 L208,305 L240,300 L232,309 L206,314 L195,316 L184,315Z'),
    cut('M176,328 L214,327 L206,335 L186,336Z'),
    line('M144,268 C126,286 122,306 130,326', 3.6),
    line('M250,268 C268,284 270,300 264,316', 3.2),
    line('M142,362 C172,380 222,380 250,362', 3.8),
    ...dress.over,
  ],
};
