import { jacket } from '../bodies.ts';
import { cut, drab, ink, kraft, line, PATRON_INK } from '../draw.ts';
import { eyeAt } from '../features.ts';
import { neckOf } from '../heads.ts';
import type { Drawing } from '../portrait.ts';
import { earPair } from './ears.ts';

const dress = jacket('drab', true, 0.9);

/** His face is next to unknown to us: plain differences. */
export const patolichev: Drawing = {
  wears: dress.wears,
  carriedBy: ['light hair tumbling over the brow', 'a face narrowing to the chin', 'an open smile'],
  head: 'M200,100 L270,108 L304,150 L310,214 L300,272 L274,330 L238,372 L200,380 L162,372 L126,330 L100,272 L90,214 L96,150 L130,108Z',
  terminator:
    '238,20 226,120 216,178 196,196 205,214 186,240 170,256 178,270 196,278 190,292 199,300 190,314 202,328 184,350 192,410',
  ears: earPair([74, 326], 236, 21, 66),
  neck: neckOf(72, 334),
  body: dress.under,
  shade: [cut('M370,150 L292,196 L286,268 L260,322 L228,362 L206,377 L206,400 L370,400Z')],
  crown: [
    {
      d: 'M92,210 L80,160 L74,118 L96,92 L100,62 L144,52 L176,28 L216,36 L256,28 L290,54 L318,76 L322,124 L312,168 L308,210 L298,186 L292,150 L264,134 L248,114 L222,134 L190,126 L160,166 L156,136 L128,146 L112,164 L104,200Z',
      lit: kraft,
      lee: ink,
    },
  ],
  face: [
    cut('M90,128 L112,86 L148,66 L120,100 L106,138Z', drab),
    cut('M132,128 L150,84 L190,46 L172,88 L160,130Z', drab),
    cut('M186,116 L198,72 L226,44 L218,84 L212,122Z', drab),
    cut('M254,46 L288,74 L308,112 L276,84Z', PATRON_INK),
    cut('M240,74 L262,90 L278,118 L256,104Z', PATRON_INK),
    cut('M111,202 L141,189 L175,200 L174,207 L141,197 L113,209Z'),
    cut('M215,200 L253,189 L289,202 L287,209 L253,197 L216,207Z'),
    ...eyeAt(145, 226, 'wide', 1),
    ...eyeAt(251, 226, 'wide', 1),
    cut('M168,260 L174,271 L194,279 L222,271 L219,259 L197,268Z'),
    cut('M148,302 C170,312 218,312 244,302 C226,318 170,319 148,302Z'),
    cut('M176,326 L216,326 L207,334 L185,334Z'),
    line('M140,278 C130,290 130,302 138,312', 3),
    line('M252,278 C262,290 262,302 256,310', 2.8),
    ...dress.over,
  ],
};
