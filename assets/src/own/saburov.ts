import { suit } from '../bodies.ts';
import { ash, cut, ink, ink2, line, PATRON_INK } from '../draw.ts';
import { eyeAt } from '../features.ts';
import { neckOf } from '../heads.ts';
import type { Drawing } from '../portrait.ts';
import { earPair } from './ears.ts';

const dress = suit('light', 'black');

/** His face is next to unknown to us: plain differences. */
export const saburov: Drawing = {
  wears: dress.wears,
  carriedBy: ['a moon of a face', 'features close to its middle', 'short hair in a round cap'],
  head: 'M200,88 C270,86 322,138 328,208 C334,270 312,330 270,364 C248,380 222,386 200,386 C178,386 152,380 130,364 C88,330 66,270 72,208 C78,138 130,86 200,88Z',
  terminator:
    '224,20 206,120 200,176 194,194 203,212 190,240 176,254 181,267 193,274 180,286 192,296 178,310 196,322 190,346 202,364 196,410',
  ears: earPair([58, 342], 236, 19, 56),
  neck: neckOf(86, 346),
  collarUnderChin: true,
  body: dress.under,
  shade: [cut('M370,150 L304,190 C314,240 306,294 272,330 C250,356 228,370 206,382 L206,404 L370,404Z')],
  crown: [
    {
      d: 'M76,216 L66,188 C66,112 128,66 204,66 C278,66 334,116 334,190 L324,216 L312,190 L304,158 L276,130 L246,126 L224,110 L170,116 L130,128 L102,154 L90,192Z',
      lit: ink2,
      lee: ink,
    },
  ],
  face: [
    cut('M86,164 C96,122 134,88 184,82 C146,98 116,122 104,150Z', ash),
    cut('M268,84 C296,98 318,130 322,164 C308,134 288,112 264,100Z', PATRON_INK),
    cut('M135,202 L159,192 L189,202 L187,212 L159,203 L136,211Z'),
    cut('M203,202 L233,192 L257,201 L256,210 L233,203 L205,212Z'),
    ...eyeAt(163, 224, 'level', 0),
    ...eyeAt(231, 224, 'level', 0),
    cut('M174,258 L180,268 L196,275 L216,268 L213,258 L198,266Z'),
    cut('M162,305 L184,298 L196,302 L208,298 L230,305 L210,308 L196,311 L182,308Z'),
    cut('M174,320 L218,320 L208,330 L184,330Z'),
    line('M148,258 C132,274 128,290 136,308', 3.4),
    line('M244,258 C258,274 262,290 254,306', 3.2),
    line('M166,350 C184,360 210,360 226,350', 3.2),
    ...dress.over,
  ],
};
