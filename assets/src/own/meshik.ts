import { uniform } from '../bodies.ts';
import { cut, ink, ink2, line, PATRON_INK } from '../draw.ts';
import { eyeAt } from '../features.ts';
import { neckOf } from '../heads.ts';
import type { Drawing } from '../portrait.ts';
import { earPair } from './ears.ts';

const dress = uniform({ wide: 1.04 });

/** His face is next to unknown to us: plain differences. */
export const meshik: Drawing = {
  wears: dress.wears,
  carriedBy: ['a smooth boyish egg', 'hair plastered flat from a low parting'],
  head: 'M200,82 C246,80 284,112 292,164 L300,220 L310,280 L302,334 L272,376 L236,394 L200,398 L164,394 L128,376 L98,334 L90,280 L100,220 L108,164 C116,112 154,80 200,82Z',
  terminator:
    '228,20 222,116 216,174 199,194 206,212 192,236 173,250 180,264 197,271 192,286 200,295 196,308 206,322 198,346 206,372 198,420',
  ears: earPair([84, 316], 232, 21, 60),
  neck: neckOf(82, 356),
  body: dress.under,
  shade: [cut('M350,150 L280,196 L290,280 L282,328 L254,366 L206,394 L206,408 L350,408Z')],
  crown: [
    {
      d: 'M98,210 L94,164 C96,108 138,66 198,64 C258,62 302,100 306,160 L302,210 L290,192 L286,164 L270,134 C240,140 186,132 146,112 C134,124 120,144 116,166 L108,200Z',
      lit: ink2,
      lee: ink,
    },
  ],
  face: [
    cut('M146,110 C164,88 192,76 226,74 C196,84 176,98 164,118Z'),
    cut('M190,126 C204,102 228,88 254,86 C236,98 226,114 222,132Z'),
    cut('M262,88 C280,98 294,120 296,144 C284,122 270,108 256,104Z', PATRON_INK),
    cut('M123,192 L149,178 L185,192 L183,202 L149,189 L125,202Z'),
    cut('M205,196 L241,188 L271,200 L269,208 L239,198 L206,206Z'),
    ...eyeAt(157, 219, 'small', -5),
    ...eyeAt(239, 219, 'small', -5),
    cut('M170,256 L176,268 L195,275 L220,267 L216,255 L197,264Z'),
    cut('M164,300 L184,295 L196,299 L207,295 L230,300 L196,308Z'),
    cut('M178,318 L214,318 L206,326 L186,326Z'),
    line('M138,284 C130,296 132,310 140,318', 3),
    line('M252,284 C260,296 258,310 250,316', 2.8),
    line('M168,354 C184,362 210,362 226,354', 3),
    ...dress.over,
  ],
};
