import { uniform } from '../bodies.ts';
import { ash, cut, ink, line, PATRON_INK, stone } from '../draw.ts';
import { eyeAt } from '../features.ts';
import { neckOf } from '../heads.ts';
import type { Drawing } from '../portrait.ts';
import { earPair } from './ears.ts';

const dress = uniform();

/** His face is next to unknown to us: plain differences. */
export const etingon: Drawing = {
  wears: dress.wears,
  carriedBy: ['a wide forehead', 'heavy lids', 'the beginning of a smile'],
  head: 'M200,76 L258,80 L302,108 L316,158 L308,220 L292,284 L266,340 L230,380 L200,386 L170,380 L134,340 L108,284 L92,220 L84,158 L98,108 L142,80Z',
  terminator:
    '234,20 230,106 220,166 194,186 204,208 182,238 172,262 177,276 190,284 180,296 190,305 178,318 198,336 186,358 192,410',
  ears: earPair([78, 322], 234, 19, 64),
  neck: neckOf(72, 340),
  body: dress.under,
  shade: [cut('M350,140 L294,170 L288,222 L274,280 L248,330 L206,382 L206,400 L350,400Z')],
  crown: [
    {
      d: 'M86,210 L72,158 L84,104 L124,70 L178,54 L236,56 L292,80 L326,130 L326,166 L312,210 L304,190 L304,156 L290,124 L268,104 L256,114 L244,90 L206,82 L164,88 L150,102 L134,96 L108,128 L100,158 L98,196Z',
      lit: stone,
      lee: ink,
    },
  ],
  face: [
    cut('M90,128 L126,84 L188,62 L144,86 L108,120Z', ash),
    cut('M256,72 L294,98 L310,128 L278,96Z', PATRON_INK),
    line('M136,144 C156,134 178,134 194,140', 2.8),
    line('M142,158 C158,150 176,150 190,155', 2.6),
    cut('M112,194 L142,178 L182,194 L180,206 L142,192 L114,206Z'),
    cut('M208,198 L248,190 L286,202 L284,211 L246,201 L210,208Z'),
    ...eyeAt(150, 223, 'hooded', 3),
    ...eyeAt(244, 223, 'hooded', 3),
    line('M136,236 C144,242 156,242 164,236', 2.4),
    line('M230,236 C238,242 250,242 258,236', 2.4),
    line('M120,222 L108,216', 2.6),
    line('M120,230 L106,230', 2.6),
    cut('M168,266 L175,278 L193,286 L218,278 L214,266 L197,276Z'),
    cut('M146,304 C170,315 218,315 242,303 C226,321 170,322 146,304Z'),
    cut('M178,330 L212,330 L204,337 L186,337Z'),
    line('M138,286 C130,298 132,312 140,320', 3.2),
    line('M252,286 C260,298 258,310 250,318', 3),
    ...dress.over,
  ],
};
