import { suit } from '../bodies.ts';
import { cut, ink, ink2, line, PATRON_INK } from '../draw.ts';
import { eyeAt } from '../features.ts';
import { neckOf } from '../heads.ts';
import type { Drawing } from '../portrait.ts';
import { earPair } from './ears.ts';

const dress = suit('black', 'red', 1.08);

/** A likeness from memory. */
export const brezhnev: Drawing = {
  wears: dress.wears,
  carriedBy: ['heavy brows', 'thick hair combed up and back', 'a broad open face'],
  head: 'M200,96 L262,102 L296,142 L302,210 L312,272 L306,324 L278,372 L236,392 L200,394 L164,392 L122,372 L94,324 L88,272 L98,210 L104,142 L138,102Z',
  terminator:
    '230,10 214,126 204,178 182,198 202,220 186,246 171,262 178,275 194,282 184,298 194,307 183,322 199,338 180,366 188,386 192,420',
  ears: earPair([80, 320], 236, 19, 64),
  neck: neckOf(84, 350),
  collarUnderChin: true,
  body: dress.under,
  shade: [cut('M340,140 L286,190 L294,268 L286,318 L256,356 L206,391 L206,410 L340,410Z')],
  crown: [
    {
      d: 'M94,214 L82,168 L80,118 L96,70 L130,40 L176,30 L214,20 L264,30 L302,60 L322,110 L320,164 L306,214 L296,182 L292,146 L270,128 L240,134 L216,120 L182,130 L152,120 L124,130 L110,152 L106,200Z',
      lit: ink2,
      lee: ink,
    },
  ],
  face: [
    cut('M96,128 L112,80 L158,50 L130,84 L116,126Z'),
    cut('M132,116 L148,74 L196,38 L170,78 L158,114Z'),
    cut('M178,118 L192,78 L222,42 L210,82 L206,114Z'),
    cut('M250,44 L288,70 L308,112 L276,78Z', PATRON_INK),
    cut('M238,70 L264,88 L276,116 L254,92Z', PATRON_INK),
    cut('M95,212 L101,192 L115,186 L129,174 L155,176 L187,192 L187,216 L165,210 L149,206 L135,212 L115,212 L101,224Z'),
    cut('M209,192 L243,176 L267,174 L281,186 L295,192 L301,212 L295,224 L281,212 L261,212 L247,206 L231,210 L209,216Z'),
    ...eyeAt(147, 230, 'hooded', 4),
    ...eyeAt(249, 230, 'hooded', 4),
    cut('M168,263 L175,277 L195,284 L226,275 L222,262 L198,274Z'),
    cut('M146,313 L182,305 L195,309 L208,305 L250,311 L208,316 L195,318 L182,316Z'),
    cut('M170,328 L222,328 L210,339 L182,339Z'),
    line('M140,272 C126,290 124,304 130,322', 3.6),
    line('M254,272 C268,288 270,302 264,318', 3.4),
    ...dress.over,
  ],
};
