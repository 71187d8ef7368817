import { uniform } from '../bodies.ts';
import { cut, disc, drab, drabDeep, ink, kraft, line, paper, red, redDeep, star } from '../draw.ts';
import { neckOf } from '../heads.ts';
import type { Drawing } from '../portrait.ts';
import { earPair } from './ears.ts';

const dress = uniform({ wide: 0.86 });

/** A likeness from memory. */
export const serov: Drawing = {
  wears: dress.wears,
  carriedBy: ['a narrow face', 'the shadow of a low cap'],
  head: 'M200,130 L268,136 L290,184 L284,250 L264,318 L228,368 L200,380 L172,368 L136,318 L116,250 L110,184 L132,136Z',
  terminator: '214,20 208,176 200,204 190,220 200,236 164,284 169,297 194,304 186,318 194,325 188,338 200,352 190,396',
  ears: earPair([94, 306], 250, 20, 58),
  neck: neckOf(56, 340),
  body: dress.under,
  shade: [
    cut('M330,150 L266,214 L264,276 L240,328 L208,356 L200,386 L330,396Z'),
    cut('M100,130 L300,130 L286,226 L240,214 L204,228 L160,214 L114,228Z'),
  ],
  crown: [
    {
      d: 'M90,130 L54,88 L90,58 L186,44 L214,44 L310,58 L346,88 L310,130 L200,144Z',
      lit: drab,
      lee: drabDeep,
    },
    { d: 'M90,126 L200,140 L310,126 L306,166 L200,178 L94,166Z', lit: red, lee: redDeep },
    { d: 'M92,164 L200,176 L308,164 L294,204 L200,220 L106,204Z', lit: ink, lee: ink },
    { d: 'M108,180 L184,190 L180,198 L120,192Z', lit: paper, lee: paper },
    { d: star(200, 156, 20), lit: ink, lee: ink },
    { d: star(200, 156, 15), lit: kraft, lee: kraft },
    { d: star(200, 156, 8), lit: red, lee: red },
  ],
  face: [
    line('M138,246 C150,239 164,239 176,247', 7),
    disc('157,247', 5.5),
    line('M140,255 L174,254', 2.5),
    line('M222,246 C235,239 248,239 260,247', 7),
    cut('M228,249 L256,249 L248,255 L234,255Z', paper),
    disc('240,250', 5),
    cut('M164,286 L168,299 L194,306 L220,297 L214,286 L197,296Z'),
    cut('M152,327 L194,322 L236,330 L194,331Z'),
    cut('M182,341 L212,341 L204,349 L190,349Z'),
    cut('M134,268 L146,290 L152,330 L140,306Z'),
    ...dress.over,
  ],
};
