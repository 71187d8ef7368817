import { uniform } from '../bodies.ts';
import { cut, ink, ink2, line, stone } from '../draw.ts';
import { eyeAt } from '../features.ts';
import type { Drawing } from '../portrait.ts';
import { earPair } from './ears.ts';

const dress = uniform({ wide: 1.6 });

/** A likeness from memory. */
export const kobulov: Drawing = {
  wears: dress.wears,
  carriedBy: ['mass without a neck', 'black brows', 'a clipped moustache'],
  head: 'M200,64 C262,62 298,96 304,152 L322,214 L356,286 L356,352 L316,404 L256,432 L200,438 L144,432 L84,404 L44,352 L44,286 L78,214 L96,152 C102,96 138,62 200,64Z',
  terminator:
    '206,40 196,128 192,170 186,186 200,204 176,248 178,260 196,267 188,284 196,296 186,312 204,330 198,352 210,374 196,446',
  ears: earPair([62, 338], 222, 20, 58),
  neck: [],
  body: dress.under,
  shade: [
    cut('M370,180 L302,214 L338,292 L328,362 L262,398 L206,442 L370,446Z'),
    cut('M44,340 L84,404 L144,432 L200,438 L200,424 L142,412 L92,380Z', stone),
  ],
  crown: [
    {
      d: 'M76,216 L82,150 C86,84 134,44 202,44 C272,44 314,86 318,150 L324,216 L298,198 L288,150 L258,118 L200,126 L148,116 L116,148 L106,196Z',
      lit: ink,
      lee: ink,
    },
    { d: 'M128,86 L190,58 L226,58 L164,92Z', lit: ink2, lee: ink2 },
  ],
  face: [
    cut('M112,190 L144,172 L188,190 L184,206 L146,190 L116,204Z'),
    cut('M206,190 L246,172 L284,190 L280,204 L244,190 L208,206Z'),
    ...eyeAt(154, 212, 'tired', 4),
    ...eyeAt(240, 212, 'tired', 4),
    cut('M173,254 L177,264 L196,271 L222,264 L218,254 L200,263Z'),
    cut('M150,306 L166,280 L195,276 L226,280 L242,306 L216,299 L195,303 L176,299Z'),
    cut('M172,312 L195,308 L220,312 L195,320Z'),
    line('M142,262 C126,282 122,302 130,322'),
    line('M250,262 C266,282 270,300 264,318', 3.5),
    line('M140,350 C176,372 218,372 254,350', 4.5),
    line('M104,366 C122,392 146,406 176,412', 3.5),
    ...dress.over,
  ],
};
