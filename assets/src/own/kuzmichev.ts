import { uniform } from '../bodies.ts';
import { cut, disc, drab, drabDeep, ink, kraft, line, paper, red, redDeep, star } from '../draw.ts';
import { neckOf } from '../heads.ts';
import type { Drawing } from '../portrait.ts';
import { earPair } from './ears.ts';

const dress = uniform({ wide: 1.06, ribbons: 1 });

/** His face is next to unknown to us: plain differences. */
export const kuzmichev: Drawing = {
  wears: dress.wears,
  carriedBy: ['a wide flat cap drawn to one side', 'a square face', 'a brush moustache'],
  head: 'M200,140 L280,146 L304,196 L308,262 L304,326 L282,370 L244,394 L200,398 L156,394 L118,370 L96,326 L92,262 L96,196 L120,146Z',
  terminator:
    '212,20 198,170 194,206 184,222 198,240 184,262 171,280 175,294 190,301 178,314 188,324 176,338 190,352 172,372 182,420',
  ears: earPair([78, 322], 256, 19, 62),
  neck: neckOf(88, 356),
  body: dress.under,
  shade: [
    cut('M350,160 L288,196 L290,264 L286,320 L260,362 L206,396 L206,410 L350,410Z'),
    cut('M84,150 L320,130 L316,208 L248,204 L200,222 L150,214 L88,228Z'),
  ],
  crown: [
    { d: 'M88,144 L42,118 L60,80 L140,50 L236,38 L328,46 L364,74 L314,126 L204,146Z', lit: drab, lee: drabDeep },
    { d: 'M84,142 L204,142 L316,122 L318,156 L204,178 L88,178Z', lit: red, lee: redDeep },
    { d: 'M84,176 L204,176 L320,154 L312,186 L206,216 L98,226 L86,222Z', lit: ink, lee: ink },
    { d: 'M100,186 L176,190 L172,198 L108,196Z', lit: paper, lee: paper },
    { d: star(204, 160, 18), lit: ink, lee: ink },
    { d: star(204, 160, 13), lit: kraft, lee: kraft },
    { d: star(204, 160, 7), lit: red, lee: red },
  ],
  face: [
    cut('M112,228 L180,232 L182,243 L112,238Z'),
    cut('M212,232 L286,226 L286,236 L212,243Z'),
    line('M128,253 C142,245 160,245 174,254', 5.5),
    disc('153,255', 5.5),
    line('M132,262 C146,268 160,268 172,261', 2.4),
    cut('M224,252 C236,245 256,245 268,252 C256,260 236,260 224,252Z', paper),
    line('M220,253 C236,244 256,244 270,253', 5.5),
    disc('248,255', 5.5),
    cut('M168,282 L175,294 L194,302 L222,294 L218,281 L198,291Z'),
    cut('M158,322 L168,306 L194,303 L222,306 L232,322 L194,318Z'),
    cut('M166,329 L194,326 L222,329 L194,335Z'),
    cut('M178,346 L214,346 L206,353 L186,353Z'),
    line('M132,288 C122,304 122,320 128,336', 3.4),
    line('M260,288 C270,302 270,318 264,330', 3.2),
    ...dress.over,
  ],
};
