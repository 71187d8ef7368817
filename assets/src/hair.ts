import { ash, drab, drabDeep, ink, ink2, kraft, paper, paper2, red, redDeep, star, stone } from './draw.ts';

/**
 * Hair as it lies on the square skull, in one outline; what is beyond the terminator is printed black.
 * A second outline is a gloss on the lit side, a third one more strands.
 */
export const HAIR = {
  swept: [
    'M99,204 L90,142 L112,82 L166,50 L234,48 L290,76 L312,136 L303,204 L291,188 L282,142 L250,112 L196,106 L146,118 L120,146 L112,198Z',
    'M112,134 L144,88 L192,62 L152,94 L124,130Z M150,104 L186,72 L208,62 L180,96Z',
  ],
  parted: [
    'M100,204 L90,146 C92,90 140,54 206,56 C270,58 310,98 310,150 L302,204 L289,190 L280,150 L236,128 L160,98 L122,146 L113,198Z',
    'M106,132 C112,100 134,80 168,72 C144,86 128,102 118,134Z',
  ],
  parted2: [
    'M99,204 L88,150 L96,92 L146,52 L222,46 L286,70 L313,132 L303,204 L291,188 L285,146 L262,114 L236,122 L180,134 L132,136 L118,162 L112,198Z',
  ],
  receding: [
    'M98,206 L88,150 L104,98 L148,66 L206,56 L262,66 L300,100 L313,150 L302,206 L291,192 L287,150 L268,118 L240,108 L228,116 L204,134 L184,118 L168,106 L140,114 L120,148 L112,200Z',
    'M150,84 L196,68 L206,74 L164,94Z',
  ],
  high: [
    'M98,206 L89,150 L102,100 L144,64 L206,54 L264,66 L300,102 L313,150 L303,206 L290,190 L287,150 L268,118 L240,104 L204,102 L162,104 L134,118 L117,150 L112,200Z',
  ],
  peaked: [
    'M98,206 L88,148 L102,90 L150,56 L206,48 L264,58 L302,94 L314,148 L303,206 L290,190 L288,146 L266,104 L226,112 L198,138 L176,112 L138,106 L116,148 L112,200Z',
  ],
  wavy: [
    'M97,206 L84,152 L90,94 L124,50 L186,30 L252,36 L302,72 L318,142 L304,206 L292,186 L286,142 L262,118 L236,128 L212,102 L168,94 L138,124 L120,140 L112,198Z',
    'M112,104 L150,62 L196,46 L160,78 L132,112Z',
  ],
  thick: [
    'M96,212 L82,150 L94,82 L140,44 L210,36 L270,48 L312,96 L320,152 L305,212 L290,186 L286,150 L262,134 L206,140 L150,132 L118,152 L113,204Z',
    'M128,84 L186,54 L222,54 L164,88Z',
  ],
  brush: [
    'M99,202 L94,140 L99,86 L114,60 L140,64 L156,48 L184,57 L207,44 L232,57 L258,49 L275,67 L296,74 L307,126 L302,202 L290,186 L282,140 L258,120 L200,114 L146,120 L120,142 L112,196Z',
  ],
  crew: ['M100,200 L97,134 L124,90 L200,76 L276,90 L305,134 L301,200 L289,180 L281,134 L200,112 L122,136 L113,194Z'],
  shaven: [
    'M101,190 L98,146 L128,98 L200,88 L272,98 L302,146 L300,190 L292,172 L286,146 L258,110 L200,100 L140,112 L114,148 L109,184Z',
  ],
  fringe: [
    'M94,176 L86,214 L97,228 L109,212 L111,174 L104,146Z M306,176 L314,214 L303,228 L291,212 L289,174 L296,146Z',
  ],
  combed: [
    'M93,170 L84,212 L97,230 L110,212 L113,170 L122,132 L104,130Z M307,170 L316,212 L303,230 L290,212 L287,170 L278,132 L296,130Z M104,128 L150,84 L226,78 L270,102 L222,92 L160,100Z M108,146 L154,104 L220,98 L164,114Z',
  ],
  curled: [
    'M98,206 C78,190 80,162 92,152 C78,128 92,100 110,98 C108,70 140,54 158,64 C170,40 214,38 226,56 C248,42 286,60 284,84 C308,92 320,122 307,146 C322,162 320,190 303,206 L290,188 L284,150 C272,138 262,122 248,124 C236,110 214,118 206,110 C190,120 170,108 158,120 C140,118 126,136 121,150 L112,200Z',
  ],
  forelock: [
    'M98,206 L87,148 L100,88 L152,52 L222,48 L284,72 L312,134 L303,206 L291,188 L283,140 L258,108 L214,104 L186,120 L170,164 L160,118 L132,126 L117,150 L112,200Z',
  ],
} as const satisfies Record<string, readonly string[]>;
export type HairName = keyof typeof HAIR;

/** Hair on the lit side, and its strands. */
export const TONES = {
  black: [ink, ink2],
  dark: [ink2, ash],
  grey: [stone, ash],
  fair: [kraft, drab],
  white: [paper2, stone],
} as const;
export type Tone = keyof typeof TONES;

type Layers = readonly { readonly d: string; readonly lit: string; readonly lee: string }[];

/** Caps, as they sit on the square skull. Red bands and drab crowns only: patrons' colours are theirs. */
const cap = (crownLine: string, band: string, visor: string, glint: string, badge: number): Layers => [
  { d: crownLine, lit: drab, lee: drabDeep },
  { d: band, lit: red, lee: redDeep },
  { d: visor, lit: ink, lee: ink },
  { d: glint, lit: paper, lee: paper },
  { d: star(200, badge, 17), lit: ink, lee: ink },
  { d: star(200, badge, 12), lit: kraft, lee: kraft },
];

export const CAPS = {
  cap: cap(
    'M88,128 L52,84 L88,50 L186,34 L214,34 L312,50 L348,84 L312,128 L200,142Z',
    'M88,124 L200,138 L312,124 L308,162 L200,176 L92,162Z',
    'M90,160 L200,174 L310,160 L296,202 L200,218 L104,202Z',
    'M106,177 L182,188 L178,196 L118,189Z',
    154,
  ),
  soft: cap(
    'M84,132 L62,104 L80,70 L150,52 L250,44 L330,66 L342,96 L316,132 L200,144Z',
    'M88,128 L200,141 L312,128 L309,160 L200,174 L91,160Z',
    'M92,158 L200,172 L308,158 L290,190 L200,206 L110,190Z',
    'M112,173 L172,183 L168,190 L124,182Z',
    155,
  ),
  tall: cap(
    'M92,126 L60,72 L102,40 L190,20 L220,22 L318,44 L340,80 L310,126 L200,140Z',
    'M90,122 L200,136 L310,122 L306,166 L200,180 L94,166Z',
    'M92,164 L200,178 L308,164 L298,196 L200,214 L102,196Z',
    'M106,178 L190,190 L186,197 L114,187Z',
    155,
  ),
} as const satisfies Record<string, Layers>;
export type CapName = keyof typeof CAPS;
