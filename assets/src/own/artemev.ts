import { uniform } from '../bodies.ts';
import { cut, disc, drab, drabDeep, ink, kraft, line, paper, red, redDeep, star } from '../draw.ts';
import type { Drawing } from '../portrait.ts';
import { earPair } from './ears.ts';

const dress = uniform({ wide: 1.3, ribbons: 1 });

/** His face is next to unknown to us: plain differences. */
export const artemev: Drawing = {
  wears: dress.wears,
  carriedBy: ['a full face', 'a soft cap too small for it'],
  head: 'M200,130 L282,136 L312,180 L322,240 L326,300 L306,358 L258,396 L200,404 L142,396 L94,358 L74,300 L78,240 L88,180 L118,136Z',
  terminator:
    '216,20 208,160 203,194 188,212 200,232 184,252 170,268 178,282 194,289 186,303 196,311 188,324 200,337 190,364 198,384 192,430',
  ears: earPair([66, 334], 246, 20, 58),
  neck: [],
  body: dress.under,
  shade: [
    cut('M370,120 L300,176 L308,298 L288,346 L246,384 L206,402 L206,416 L370,416Z'),
    cut('M60,132 L340,132 L340,170 L304,190 L254,190 L200,206 L146,190 L96,196 L70,186Z'),
  ],
  crown: [
    { d: 'M98,122 L68,96 L92,66 L150,50 L250,48 L312,64 L336,94 L302,122 L200,132Z', lit: drab, lee: drabDeep },
    { d: 'M96,116 L200,128 L304,116 L308,146 L200,160 L92,146Z', lit: red, lee: redDeep },
    { d: 'M90,144 L200,158 L310,144 L296,174 L200,192 L104,174 L84,186 L80,176Z', lit: ink, lee: ink },
    { d: 'M112,158 L176,169 L172,176 L122,168Z', lit: paper, lee: paper },
    { d: star(200, 140, 17), lit: ink, lee: ink },
    { d: star(200, 140, 12), lit: kraft, lee: kraft },
  ],
  face: [
    cut('M120,216 L150,209 L180,216 L179,225 L150,219 L121,224Z'),
    cut('M212,216 L242,209 L272,216 L271,224 L242,219 L213,225Z'),
    line('M138,236 C148,230 162,230 172,236', 5),
    disc('157,238', 5),
    cut('M222,235 C232,229 246,229 256,235 C246,242 232,242 222,235Z', paper),
    line('M220,236 C232,229 246,229 258,236', 5),
    disc('242,238', 5),
    line('M140,248 C150,254 160,254 170,248', 2.4),
    line('M224,248 C234,254 246,254 256,248', 2.4),
    cut('M166,268 L176,282 L195,289 L222,281 L219,268 L204,276 L196,279Z'),
    cut('M162,318 L184,312 L196,316 L208,312 L230,318 L208,321 L196,323 L184,321Z'),
    cut('M178,335 L216,335 L208,343 L186,343Z'),
    line('M142,272 C128,288 126,304 134,320', 3.4),
    line('M250,272 C264,288 266,304 258,318', 3.2),
    line('M152,360 C178,376 214,376 240,360', 3.8),
    ...dress.over,
  ],
};
