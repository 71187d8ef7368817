import { jacket } from '../bodies.ts';
import { ash, cut, ink, line, PATRON_INK, stone } from '../draw.ts';
import { eyeAt } from '../features.ts';
import { neckOf } from '../heads.ts';
import type { Drawing } from '../portrait.ts';
import { earPair } from './ears.ts';

const dress = jacket('dark', false, 0.84);

/** What seventeen years of camp leave. */
export const snegov: Drawing = {
  wears: dress.wears,
  carriedBy: ['hollow cheeks', 'cropped grey stubble', 'sunken eyes'],
  head: 'M200,94 C240,92 272,116 280,160 L286,208 L284,256 L264,292 L254,340 L228,388 L200,394 L172,388 L146,340 L136,292 L116,256 L114,208 L120,160 C128,116 160,92 200,94Z',
  terminator:
    '214,20 208,130 202,178 186,196 198,218 180,252 168,270 174,284 191,292 186,304 194,312 188,324 200,340 180,370 188,392 192,420',
  ears: earPair([98, 302], 238, 22, 70),
  neck: neckOf(60, 350),
  body: dress.under,
  shade: [cut('M340,150 L262,196 L268,252 L246,294 L240,334 L218,376 L206,391 L206,406 L340,406Z')],
  crown: [
    {
      d: 'M116,196 L112,156 L126,116 L160,92 L200,84 L242,92 L274,116 L288,156 L284,196 L276,170 L268,144 L240,120 L200,112 L158,120 L132,148 L124,182Z',
      lit: stone,
      lee: ink,
    },
  ],
  face: [
    line('M134,134 L146,114', 2.4, ash),
    line('M152,120 L164,100', 2.4, ash),
    line('M174,112 L182,94', 2.4, ash),
    cut('M232,104 L254,116 L268,140 L250,122Z', PATRON_INK),
    line('M146,150 C162,142 180,142 194,147', 2.8),
    line('M148,164 C164,156 180,156 192,160', 2.8),
    line('M150,178 C164,171 178,171 188,174', 2.4),
    cut('M126,214 L150,196 L182,192 L183,201 L152,206 L128,222Z'),
    cut('M210,192 L242,196 L268,214 L266,222 L240,206 L210,201Z'),
    ...eyeAt(154, 230, 'tired', -3),
    ...eyeAt(240, 230, 'tired', -3),
    line('M138,250 C148,256 160,256 168,249', 2.4),
    line('M224,250 C234,256 246,256 254,249', 2.4),
    cut('M165,274 L172,286 L191,294 L214,286 L211,275 L196,285Z'),
    cut('M160,320 L184,314 L194,317 L206,314 L230,321 L206,320 L194,322 L182,320Z'),
    cut('M180,334 L210,334 L203,340 L187,340Z'),
    cut('M130,268 L146,288 L160,340 L146,314Z'),
    cut('M252,276 L244,300 L236,334 L246,308Z'),
    ...dress.over,
  ],
};
