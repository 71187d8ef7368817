import {
  ash,
  type Cut,
  cut,
  disc,
  drab,
  drabDeep,
  edged,
  ink,
  ink2,
  kraft,
  line,
  num,
  paper,
  paper2,
  red,
  redDeep,
  star,
  stone,
  tunic,
  tunicDeep,
} from './draw.ts';

/** Uniforms are for the police and the army, everyone else has a suit or the buttoned jacket of Party men. */
export type Wear = 'suit' | 'jacket' | 'uniform';

/** What a man wears: what lies under his chin, and what lies over his neck and jaw. */
export interface Body {
  readonly wears: Wear;
  readonly under: readonly Cut[];
  readonly over: readonly Cut[];
  readonly collarUnderChin: boolean;
}

interface Cloth {
  readonly near: string;
  readonly far: string;
  readonly lapel?: string;
}
export const CLOTHS = {
  grey: { near: ash, far: ink, lapel: ink2 },
  black: { near: ink2, far: ink, lapel: ink },
  light: { near: stone, far: ash, lapel: paper2 },
  drab: { near: drab, far: drabDeep },
  tunic: { near: tunic, far: tunicDeep },
  linen: { near: paper2, far: stone },
  dark: { near: tunicDeep, far: ink },
} as const satisfies Record<string, Cloth>;
export type ClothName = keyof typeof CLOTHS;

export const TIES = {
  red: [red, redDeep],
  black: [ink2, ink],
  pale: [stone, ash],
  brown: [kraft, drabDeep],
} as const;
export type TieName = keyof typeof TIES;

/** From the end of the shoulder down to where the sleeve leaves the picture, for a man `wide` times as broad as most. */
function shoulder(sign: 1 | -1, wide: number): readonly [end: string, sleeve: string] {
  const at = (out: number, y: number) => `${num(200 + sign * out * wide)},${num(y)}`;
  return [at(188, 428 - (wide - 1) * 60), at(210, 480)];
}

function trunk(near: string, far: string, wide: number): readonly Cut[] {
  const [[end, sleeve], [farEnd, farSleeve]] = [shoulder(-1, wide), shoulder(1, wide)];
  return [
    cut(`M${sleeve} L${end} L108,388 L292,388 L${farEnd} L${farSleeve}Z`, near),
    cut(`M200,480 L200,388 L292,388 L${farEnd} L${farSleeve}Z`, far),
  ];
}

export function suit(cloth: ClothName, tie: TieName, wide = 1): Body {
  const { near, far, lapel = ink2 }: Cloth = CLOTHS[cloth];
  const [lit, lee] = TIES[tie];
  const piping = far === ink ? ash : ink;
  return {
    wears: 'suit',
    under: trunk(near, far, wide),
    collarUnderChin: true,
    over: [
      edged('M132,372 L200,424 L178,480 L154,480 L100,396Z', paper, 2.5),
      cut('M268,372 L200,424 L222,480 L246,480 L300,396Z', stone),
      cut('M184,428 L216,428 L230,480 L170,480Z', lit),
      cut('M200,428 L216,428 L230,480 L200,480Z', lee),
      edged('M112,398 L134,370 L122,362 L74,406 L146,480 L176,480Z', lapel, 3),
      edged('M288,398 L266,370 L278,362 L326,406 L254,480 L224,480Z', far, 2.5, piping),
    ],
  };
}

/** The buttoned jacket of Party men, its collar turned down; pockets are no rank. */
export function jacket(cloth: ClothName, pocket: boolean, wide = 1): Body {
  const { near, far } = CLOTHS[cloth];
  const [[end, sleeve], [farEnd, farSleeve]] = [shoulder(-1, wide), shoulder(1, wide)];
  return {
    wears: 'jacket',
    under: [
      cut(`M${sleeve} L${end} L106,384 L150,402 L200,412 L200,480Z`, near),
      cut(`M${farSleeve} L${farEnd} L294,384 L250,402 L200,412 L200,480Z`, far),
    ],
    collarUnderChin: false,
    over: [
      edged('M106,378 L98,414 L184,450 L200,432 L200,412 L150,402Z', near),
      edged('M294,378 L302,414 L216,450 L200,432 L200,412 L250,402Z', far, 4, far === ink ? ash : ink),
      line('M200,434 L200,480', 4, far === ink ? ash : ink),
      { ...disc('212,462', 6, stone), stroke: ink, width: 2.5 },
      ...(pocket ? [edged('M52,448 L140,455 L139,480 L54,480Z', near, 3.5)] : []),
    ],
  };
}

/** A general's shoulder board: gold lace, and on a marshal's one great star. Stars of rank are not known to us, so there are none. */
function board(sign: 1 | -1, wide: number, marshal: boolean): readonly Cut[] {
  const at = (x: number, y: number) => `${200 + sign * (Math.min(150 * wide, 172) + x)},${434 + y}`;
  const lace = [-30, -20, -10, 0, 10, 20].map((x, i) => at(x, i % 2 ? -1 : 13)).join(' L');
  return [
    edged(`M${at(-46, -20)} L${at(34, -4)} L${at(43, 12)} L${at(31, 24)} L${at(-48, 8)}Z`, kraft, 4, red),
    ...(marshal ? [cut(star(200 + sign * (Math.min(150 * wide, 172) - 6), 436, 13))] : [line(`M${lace}`, 3)]),
  ];
}

/** Army and police alike: stand collar with red tabs, gold boards. `wide` widens shoulders and collar for a heavy man. */
export function uniform({ wide = 1, marshal = false, ribbons = 0 } = {}): Body {
  const at = (x: number, y: number) => `${200 + x * wide},${y}`;
  const { near, far } = CLOTHS.drab;
  return {
    wears: 'uniform',
    collarUnderChin: false,
    under: [
      cut(
        `M${at(-222, 480)} L${at(-204, 440)} L${at(-60, 404)} L200,420 L${at(60, 404)} L${at(204, 440)} L${at(222, 480)}Z`,
        near,
      ),
      cut(`M200,480 L200,420 L${at(60, 404)} L${at(204, 440)} L${at(222, 480)}Z`, far),
      ...board(-1, wide, marshal),
      ...board(1, wide, marshal),
    ],
    over: [
      edged(`M${at(-88, 372)} L${at(-94, 424)} L200,454 L200,410Z`, near),
      edged(`M${at(88, 372)} L${at(94, 424)} L200,454 L200,410Z`, far),
      cut(`M${at(-83, 387)} L${at(-86, 416)} L180,438 L182,410Z`, red),
      cut(`M${at(83, 387)} L${at(86, 416)} L220,438 L218,410Z`, redDeep),
      line('M200,454 L200,480', 4),
      ...ribbonBar(ribbons),
    ],
  };
}

const RIBBONS = [red, kraft, ink2, paper, stone];
/** Service ribbons in rows of four, of no order in particular. */
const ribbonBar = (rows: number): readonly Cut[] =>
  Array.from({ length: rows * 4 }, (_, i) => {
    const [x, y] = [64 + (i % 4) * 20, 458 + Math.floor(i / 4) * 11];
    return edged(`M${x},${y} L${x + 18},${y} L${x + 18},${y + 9} L${x},${y + 9}Z`, RIBBONS[(i * 3) % 5] as string, 1);
  });
