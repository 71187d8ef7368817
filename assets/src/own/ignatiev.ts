import { suit } from '../bodies.ts';
import { ash, cut, ink, line, PATRON_INK, stone } from '../draw.ts';
import { eyeAt } from '../features.ts';
import { neckOf } from '../heads.ts';
import type { Drawing } from '../portrait.ts';
import { earPair } from './ears.ts';

const dress = suit('grey', 'black', 0.94);

/** His face is next to unknown to us: plain differences. */
export const ignatiev: Drawing = {
  wears: dress.wears,
  carriedBy: ['a soft pear of a face', 'tired eyes', 'grey hair standing high'],
  head: 'M200,96 L246,100 L276,128 L286,174 L296,226 L318,284 L314,340 L284,380 L240,400 L200,404 L160,400 L116,380 L86,340 L82,284 L104,226 L114,174 L124,128 L154,100Z',
  terminator:
    '208,20 198,116 194,170 190,188 202,210 188,240 172,256 180,268 196,276 192,288 200,298 195,312 206,328 202,350 208,374 196,430',
  ears: earPair([86, 314], 234, 20, 64),
  neck: neckOf(92, 360),
  collarUnderChin: true,
  body: dress.under,
  shade: [
    cut('M350,160 L274,200 L280,232 L298,288 L290,338 L250,374 L206,400 L206,414 L350,414Z'),
    cut('M82,300 L86,340 L116,380 L160,400 L196,404 L194,392 L152,382 L108,348Z', stone),
  ],
  crown: [
    {
      d: 'M106,210 L96,166 L98,118 L114,82 L138,72 L154,52 L186,52 L214,40 L246,48 L276,68 L294,92 L304,128 L304,170 L294,210 L284,182 L280,146 L262,122 L232,110 L200,114 L166,108 L138,120 L122,150 L116,196Z',
      lit: stone,
      lee: ink,
    },
  ],
  face: [
    cut('M116,122 L124,96 L150,72 L140,96 L132,118Z', ash),
    cut('M152,104 L164,76 L196,52 L184,80 L178,104Z', ash),
    cut('M242,64 L262,82 L282,106 L258,96Z', PATRON_INK),
    cut('M120,208 L146,192 L180,188 L181,197 L148,202 L122,216Z', ash),
    cut('M211,188 L244,192 L270,208 L268,216 L242,202 L210,197Z'),
    ...eyeAt(152, 219, 'tired', 5),
    ...eyeAt(240, 219, 'tired', 5),
    line('M138,236 C146,242 158,242 166,236', 2.4),
    line('M226,236 C234,242 246,242 254,236', 2.4),
    cut('M169,260 L176,270 L195,277 L221,270 L218,259 L197,268Z'),
    cut('M158,307 L182,300 L195,303 L208,300 L232,307 L206,309 L195,310 L184,309Z'),
    cut('M178,320 L214,320 L206,327 L186,327Z'),
    line('M144,262 C128,278 122,298 130,318', 3.4),
    line('M246,262 C262,278 266,298 258,316', 3.2),
    line('M156,350 C178,364 214,364 236,350', 3.4),
    ...dress.over,
  ],
};
