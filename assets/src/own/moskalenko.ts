import { uniform } from '../bodies.ts';
import { cut, disc, drab, drabDeep, ink, kraft, line, paper, red, redDeep, star } from '../draw.ts';
import { neckOf } from '../heads.ts';
import type { Drawing } from '../portrait.ts';
import { earPair } from './ears.ts';

const dress = uniform({ wide: 0.82, ribbons: 2 });

/** A likeness from memory. */
export const moskalenko: Drawing = {
  wears: dress.wears,
  carriedBy: ['a long narrow face', 'hollow cheeks', 'a high stiff cap'],
  head: 'M200,138 L256,142 L278,190 L280,240 L270,300 L252,352 L226,394 L200,400 L174,394 L148,352 L130,300 L120,240 L122,190 L144,142Z',
  terminator:
    '214,0 208,150 202,202 188,220 195,238 178,268 164,292 170,304 190,312 182,326 191,334 184,346 198,360 184,384 190,420',
  ears: earPair([104, 296], 252, 20, 64),
  neck: neckOf(54, 356),
  body: dress.under,
  shade: [
    cut('M330,160 L262,200 L262,296 L240,346 L216,382 L206,410 L330,410Z'),
    cut('M110,140 L290,140 L280,214 L240,208 L200,222 L160,208 L122,214Z'),
  ],
  crown: [
    { d: 'M104,122 L64,62 L118,32 L194,20 L212,20 L284,34 L336,66 L296,122 L200,134Z', lit: drab, lee: drabDeep },
    { d: 'M102,118 L200,130 L298,118 L294,164 L200,176 L106,164Z', lit: red, lee: redDeep },
    { d: 'M104,162 L200,174 L296,162 L284,196 L200,212 L126,214 L112,214Z', lit: ink, lee: ink },
    { d: 'M118,176 L180,186 L178,193 L128,187Z', lit: paper, lee: paper },
    { d: star(200, 150, 19), lit: ink, lee: ink },
    { d: star(200, 150, 14), lit: kraft, lee: kraft },
    { d: star(200, 150, 7), lit: red, lee: red },
  ],
  face: [
    cut('M130,222 L152,217 L180,228 L179,237 L152,226 L132,231Z'),
    cut('M210,228 L240,217 L268,222 L266,231 L240,226 L211,237Z'),
    line('M136,246 C148,240 162,240 174,247', 5),
    disc('156,248', 5),
    line('M140,258 C150,263 162,263 172,257', 2.4),
    cut('M222,246 C234,239 250,239 260,246 C250,253 234,253 222,246Z', paper),
    line('M218,247 C232,239 248,239 262,246', 5),
    disc('242,248', 5),
    cut('M162,294 L168,306 L191,315 L216,306 L212,295 L195,304Z'),
    cut('M152,340 L180,334 L192,337 L204,334 L234,340 L204,343 L192,344 L180,343Z'),
    cut('M178,354 L208,354 L201,361 L185,361Z'),
    cut('M132,276 L144,296 L156,346 L141,318Z'),
    line('M244,296 L252,318 L244,342', 3),
    ...dress.over,
  ],
};
