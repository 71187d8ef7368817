import { suit } from '../bodies.ts';
import { cut, ink, ink2, line, PATRON_INK } from '../draw.ts';
import { eyeAt } from '../features.ts';
import { shortNeckOf } from '../heads.ts';
import type { Drawing } from '../portrait.ts';
import { earPair } from './ears.ts';

const dress = suit('black', 'pale');

/** A likeness from memory. */
export const merkulov: Drawing = {
  wears: dress.wears,
  carriedBy: ['a wide low head', 'a deep peak of black hair', 'large calm eyes'],
  head: 'M200,104 C252,102 296,122 308,166 L318,222 L320,286 L302,338 L258,374 L200,382 L142,374 L98,338 L80,286 L82,222 L92,166 C104,122 148,104 200,104Z',
  terminator:
    '216,20 206,130 202,180 188,196 199,214 184,238 170,252 176,268 192,276 184,292 193,301 186,314 197,326 176,352 190,410',
  ears: earPair([74, 326], 236, 19, 58),
  neck: shortNeckOf(88, 340),
  collarUnderChin: true,
  body: dress.under,
  shade: [cut('M350,150 L294,200 L302,280 L286,330 L248,358 L206,379 L206,400 L350,400Z')],
  crown: [
    {
      d: 'M86,216 L78,162 C82,98 136,62 202,62 C268,62 318,98 324,162 L316,216 L304,196 L300,160 L276,126 L240,112 L206,146 L170,112 L130,124 L102,156 L98,204Z',
      lit: ink,
      lee: ink,
    },
  ],
  face: [
    cut('M104,124 C122,96 152,80 188,76 C160,90 140,104 128,120Z', ink2),
    cut('M146,108 C160,92 180,82 200,80 C188,92 178,102 174,110Z', ink2),
    cut('M242,86 C266,92 288,108 298,130 C280,112 262,104 246,104Z', PATRON_INK),
    cut('M106,202 L140,190 L174,199 L173,206 L140,198 L108,209Z'),
    cut('M214,199 L256,190 L294,202 L292,209 L256,198 L215,206Z'),
    ...eyeAt(142, 224, 'wide', 2),
    ...eyeAt(254, 224, 'wide', 2),
    line('M132,238 C142,244 154,244 164,238', 2.4),
    line('M232,238 C242,244 254,244 264,238', 2.4),
    cut('M167,258 L173,269 L193,278 L222,269 L218,257 L196,267Z'),
    cut('M152,308 L182,302 L193,306 L206,302 L240,308 L206,311 L193,312 L180,311Z'),
    cut('M172,322 L216,322 L206,330 L184,330Z'),
    line('M140,258 C126,274 122,288 128,304', 3.2),
    ...dress.over,
  ],
};
