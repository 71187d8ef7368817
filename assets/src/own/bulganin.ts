import { uniform } from '../bodies.ts';
import { ash, cut, ink, line, PATRON_INK, paper2, stone } from '../draw.ts';
import { eyeAt } from '../features.ts';
import { neckOf } from '../heads.ts';
import type { Drawing } from '../portrait.ts';
import { earPair } from './ears.ts';

const dress = uniform({ marshal: true, ribbons: 2 });

/** A likeness from memory. */
export const bulganin: Drawing = {
  wears: dress.wears,
  carriedBy: ['a goatee', 'grey hair in waves'],
  head: 'M200,84 C250,82 290,112 298,164 L302,232 L294,298 L270,346 L232,374 L200,380 L168,374 L130,346 L106,298 L98,232 L102,164 C110,112 150,82 200,84Z',
  terminator:
    '226,20 214,104 202,170 190,192 200,212 172,254 170,268 190,280 180,298 191,308 182,320 190,332 172,372 190,420',
  ears: earPair([84, 316], 236, 18, 58),
  neck: neckOf(72, 340),
  body: dress.under,
  shade: [cut('M340,150 L286,196 L288,244 L276,302 L250,342 L208,376 L208,400 L340,400Z')],
  crown: [
    {
      d: 'M96,216 C82,196 80,170 88,152 C78,126 92,98 110,92 C112,64 146,44 172,52 C194,30 240,34 256,52 C286,52 312,82 310,112 C326,136 324,184 308,216 L296,196 L290,154 C284,128 268,112 244,108 C226,92 200,96 186,108 C160,100 136,112 126,132 C114,146 112,176 108,204Z',
      lit: stone,
      lee: ink,
    },
  ],
  face: [
    cut('M104,132 C110,104 140,82 176,84 C150,90 128,108 118,134Z', paper2),
    cut('M128,84 C148,62 178,58 200,64 C176,68 154,76 138,92Z', ash),
    cut('M180,78 C196,66 208,62 222,62 C206,70 196,80 190,92Z', ash),
    cut('M240,70 C262,72 282,88 290,112 C276,94 258,84 238,82Z', PATRON_INK),
    cut('M114,202 L142,188 L180,199 L179,208 L142,199 L116,210Z', ash),
    cut('M208,199 L246,188 L282,202 L280,211 L244,199 L209,209Z'),
    ...eyeAt(150, 224, 'tired', 3),
    ...eyeAt(242, 224, 'tired', 3),
    cut('M168,262 L172,273 L192,282 L218,273 L214,262 L195,272Z'),
    cut('M148,312 L168,294 L192,289 L192,301 L170,306Z', ash),
    cut('M192,289 L218,294 L240,312 L216,305 L192,301Z'),
    cut('M170,313 L182,309 L191,312 L202,309 L218,313 L192,318Z'),
    cut('M172,326 L191,323 L193,402 L180,390 L166,352Z', stone),
    cut('M191,323 L212,326 L220,352 L208,390 L193,402Z'),
    line('M178,336 L184,382', 2.2, ash),
    line('M130,272 C120,288 120,300 126,314', 3),
    ...dress.over,
  ],
};
