import { uniform } from '../bodies.ts';
import { cut, ink, ink2, line } from '../draw.ts';
import { eyeAt } from '../features.ts';
import { neckOf } from '../heads.ts';
import type { Drawing } from '../portrait.ts';
import { earPair } from './ears.ts';

const dress = uniform({ wide: 0.9 });

/** A likeness from memory. */
export const dekanozov: Drawing = {
  wears: dress.wears,
  carriedBy: ['a short wide head set low', 'dark wings over the ears', 'a bald crown'],
  head: 'M200,116 C262,114 304,150 308,210 L308,262 L298,312 L272,356 L238,384 L200,390 L162,384 L128,356 L102,312 L92,262 L92,210 C96,150 138,114 200,116Z',
  terminator:
    '222,60 212,150 204,200 188,218 200,236 182,264 168,282 174,296 190,304 182,318 191,327 184,340 197,352 182,372 190,420',
  ears: earPair([76, 324], 262, 22, 68),
  neck: neckOf(74, 350),
  body: dress.under,
  shade: [cut('M340,170 L286,220 L290,268 L278,318 L248,356 L206,387 L206,410 L340,410Z')],
  crown: [
    {
      d: 'M96,196 L82,214 L72,250 L86,270 L100,252 L108,222 L118,184 L132,158 L112,166Z M304,196 L318,214 L328,250 L314,270 L300,252 L292,222 L282,184 L268,158 L288,166Z',
      lit: ink2,
      lee: ink,
    },
  ],
  face: [
    line('M152,140 C170,128 196,124 214,126', 3, ink2),
    line('M136,180 C154,170 174,170 190,176', 2.8),
    line('M140,194 C156,186 174,186 188,190', 2.6),
    cut('M112,222 L144,218 L186,236 L184,247 L144,231 L116,233Z'),
    cut('M206,236 L248,218 L284,222 L280,233 L248,231 L208,247Z'),
    ...eyeAt(150, 252, 'wide', 4),
    ...eyeAt(244, 252, 'wide', 4),
    line('M134,266 C144,272 156,272 166,266', 2.4),
    line('M228,266 C238,272 250,272 260,266', 2.4),
    cut('M166,286 L172,298 L191,306 L220,298 L216,285 L196,295Z'),
    cut('M150,336 L182,328 L192,332 L206,327 L242,322 L234,331 L206,337 L192,339 L180,338Z'),
    cut('M176,349 L212,348 L204,356 L184,356Z'),
    line('M136,292 C124,306 122,320 128,334', 3.4),
    ...dress.over,
  ],
};
