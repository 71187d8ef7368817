import { jacket } from '../bodies.ts';
import { cut, drab, ink, kraft, line, PATRON_INK } from '../draw.ts';
import { eyeAt } from '../features.ts';
import { neckOf } from '../heads.ts';
import type { Drawing } from '../portrait.ts';
import { earPair } from './ears.ts';

const dress = jacket('drab', false);

/** Little is known of his face: a plain square one, fair hair cropped into a flat brush. */
export const serdiuk: Drawing = {
  wears: dress.wears,
  carriedBy: ['fair hair cut square', 'a long square jaw'],
  head: 'M200,104 L266,108 L292,136 L296,200 L304,268 L302,332 L278,366 L236,388 L200,390 L164,388 L122,366 L98,332 L96,268 L104,200 L108,136 L134,108Z',
  terminator:
    '216,20 214,126 214,180 196,200 206,216 186,248 170,268 178,282 197,289 190,301 198,310 188,324 204,340 180,364 190,390 196,420',
  ears: earPair([82, 318], 240, 22, 64),
  neck: neckOf(82, 348),
  body: dress.under,
  shade: [cut('M350,160 L282,200 L288,268 L284,326 L256,356 L206,387 L206,404 L350,404Z')],
  crown: [
    {
      d: 'M100,206 L100,140 L104,70 L148,62 L204,58 L258,60 L298,68 L304,140 L300,206 L290,184 L288,144 L270,124 L200,120 L132,124 L114,146 L110,196Z',
      lit: kraft,
      lee: ink,
    },
  ],
  face: [
    cut('M118,122 L120,78 L132,74 L134,120Z', drab),
    cut('M146,116 L150,70 L162,68 L162,114Z', drab),
    cut('M176,114 L180,66 L192,64 L192,112Z', drab),
    cut('M238,116 L238,70 L250,72 L252,116Z', PATRON_INK),
    cut('M268,118 L268,76 L280,80 L280,124Z', PATRON_INK),
    cut('M124,202 L150,194 L182,204 L180,214 L150,205 L125,211Z'),
    cut('M210,204 L244,194 L272,202 L271,211 L244,205 L212,214Z'),
    ...eyeAt(150, 228, 'small', 0),
    ...eyeAt(246, 228, 'small', 0),
    cut('M166,272 L174,285 L194,293 L226,285 L223,271 L206,280 L196,284Z'),
    cut('M152,318 L182,311 L194,315 L206,311 L240,318 L210,321 L194,324 L180,321Z'),
    cut('M170,334 L220,334 L209,344 L181,344Z'),
    line('M134,280 L122,312 L134,348', 3.4),
    line('M252,282 C262,296 262,312 256,324', 3),
    ...dress.over,
  ],
};
