import { suit } from '../bodies.ts';
import { cut, ink, ink2, line, PATRON_INK } from '../draw.ts';
import { eyeAt } from '../features.ts';
import { neckOf } from '../heads.ts';
import type { Drawing } from '../portrait.ts';
import { earPair } from './ears.ts';

const dress = suit('light', 'brown', 1.12);

/** His face is next to unknown to us: plain differences. */
export const kirichenko: Drawing = {
  wears: dress.wears,
  carriedBy: ['a block of a head on a bull neck', 'thick hair pushed aside', 'full lips'],
  head: 'M200,90 L276,94 L308,132 L312,200 L318,276 L318,344 L290,386 L242,404 L200,406 L158,404 L110,386 L82,344 L82,276 L88,200 L92,132 L124,94Z',
  terminator:
    '212,20 200,118 194,172 182,190 196,212 180,246 171,262 177,276 192,284 176,296 190,306 174,320 193,338 168,362 180,390 184,440',
  ears: earPair([70, 330], 232, 22, 66),
  neck: neckOf(92, 350),
  collarUnderChin: true,
  body: dress.under,
  shade: [cut('M350,150 L298,196 L302,274 L298,338 L264,376 L206,403 L206,416 L350,416Z')],
  crown: [
    {
      d: 'M88,214 L78,158 L84,100 L114,62 L160,58 L188,38 L240,34 L294,56 L322,104 L324,160 L314,214 L304,190 L302,150 L268,136 L222,142 L164,132 L136,104 L124,140 L106,160 L100,204Z',
      lit: ink2,
      lee: ink,
    },
  ],
  face: [
    cut('M94,142 L100,104 L126,76 L118,108 L106,148Z'),
    cut('M142,98 L174,70 L208,48 L190,80 L176,122Z'),
    cut('M196,126 L216,82 L246,52 L236,90 L232,124Z'),
    cut('M266,58 L298,82 L312,120 L282,92Z', PATRON_INK),
    cut('M103,200 L137,178 L181,196 L179,213 L139,199 L107,213Z'),
    cut('M211,196 L257,178 L295,200 L291,213 L255,199 L213,213Z'),
    ...eyeAt(143, 224, 'level', 5),
    ...eyeAt(253, 224, 'level', 5),
    cut('M167,266 L174,278 L194,286 L226,278 L222,265 L197,276Z'),
    cut('M148,314 L180,305 L194,310 L208,305 L244,313 L210,317 L194,320 L178,317Z'),
    cut('M166,331 L222,331 L210,343 L180,343Z'),
    cut('M191,366 L198,366 L197,390 L191,390Z'),
    line('M136,268 C122,286 120,304 126,322', 3.6),
    ...dress.over,
  ],
};
