import { uniform } from '../bodies.ts';
import { cut, ink, ink2, line, PATRON_INK } from '../draw.ts';
import { eyeAt } from '../features.ts';
import { neckOf } from '../heads.ts';
import type { Drawing } from '../portrait.ts';
import { earPair } from './ears.ts';

const dress = uniform({ ribbons: 1 });

/** A likeness from memory. */
export const sudoplatov: Drawing = {
  wears: dress.wears,
  carriedBy: ['strong brows near the eyes', 'a clean oval', 'black hair smoothed back'],
  head: 'M200,92 L254,98 L290,132 L298,190 L302,246 L290,306 L264,352 L232,384 L200,388 L168,384 L136,352 L110,306 L98,246 L102,190 L110,132 L146,98Z',
  terminator:
    '228,20 214,118 204,184 184,202 200,220 182,248 168,268 175,280 192,288 184,302 194,311 182,326 198,342 176,362 184,388 190,420',
  ears: earPair([84, 316], 238, 18, 58),
  neck: neckOf(72, 346),
  body: dress.under,
  shade: [cut('M340,150 L280,196 L284,246 L270,304 L244,346 L206,384 L206,400 L340,400Z')],
  crown: [
    {
      d: 'M94,208 L88,154 L100,104 L132,68 L180,46 L240,46 L284,72 L308,116 L312,160 L304,208 L294,192 L288,150 L262,116 L224,104 L180,106 L142,116 L118,142 L108,196Z',
      lit: ink2,
      lee: ink,
    },
  ],
  face: [
    cut('M104,136 C116,100 150,68 204,54 C160,80 132,104 120,130Z'),
    cut('M148,104 C166,80 192,62 224,54 C204,70 192,86 186,100Z'),
    cut('M250,60 L282,82 L300,116 L272,92Z', PATRON_INK),
    cut('M110,206 L120,192 L148,186 L192,202 L191,218 L150,202 L120,210Z'),
    cut('M202,202 L246,186 L276,192 L286,206 L276,210 L244,202 L203,218Z'),
    ...eyeAt(154, 226, 'level', 0),
    ...eyeAt(242, 226, 'level', 0),
    cut('M165,270 L172,282 L192,290 L221,281 L217,269 L196,280Z'),
    cut('M154,316 L180,309 L194,313 L206,309 L240,316 L208,319 L194,321 L180,319Z'),
    cut('M170,332 L220,332 L209,342 L181,342Z'),
    line('M136,284 L128,310 L138,336', 3),
    cut('M191,366 L197,366 L196,382 L191,382Z'),
    ...dress.over,
  ],
};
