import {
  ash,
  type Cut,
  cut,
  type Frame,
  framed,
  ink,
  ink2,
  line,
  markup,
  paper,
  paper2,
  red,
  redDeep,
  star,
  stone,
} from './draw.ts';

/** Pictures of the towns, drawn about their middle, radius 56: what the ground there looks like, no arms and no emblems. */
const TOWNS: Readonly<Record<string, readonly Cut[]>> = {
  // A spire across the river.
  leningrad: [
    cut('M-60,14 L60,2 L60,60 L-60,60Z', ink),
    cut('M-2,-54 L2,-54 L8,6 L-8,6Z', red),
    cut('M2,-54 L8,6 L1,6 L1,-54Z', redDeep),
    cut('M-26,7 L26,3 L30,20 L-30,22Z', paper),
    cut('M10,4 L26,3 L30,20 L12,21Z', stone),
    line('M-60,32 L60,32 M-46,42 L50,42 M-30,51 L34,51', 2, paper),
  ],
  // Domes on the high bank.
  kiev: [
    cut('M-60,30 L-8,-2 L60,32 L60,60 L-60,60Z', ink),
    ...[-27, 3, 31].flatMap((x, i) => {
      const y = i === 1 ? -8 : 6;
      return [
        cut(`M${x - 9},${y} L${x + 9},${y} L${x + 9},34 L${x - 9},34Z`, paper),
        cut(`M${x + 2},${y} L${x + 9},${y} L${x + 9},34 L${x + 2},34Z`, stone),
        cut(
          `M${x - 12},${y} C${x - 12},${y - 17} ${x - 2},${y - 19} ${x},${y - 34} C${x + 2},${y - 19} ${x + 12},${y - 17} ${x + 12},${y}Z`,
          red,
        ),
      ];
    }),
    line('M-60,46 L60,46 M-40,53 L44,53', 2, paper),
  ],
  // Houses under the mountains.
  tbilisi: [
    cut('M-60,44 L-28,-42 L2,8 L24,-18 L60,40 L60,60 L-60,60Z', ink),
    cut('M-28,-42 L-12,-15 L-28,-8 L-38,-16Z', paper),
    ...[
      [-38, 32],
      [-12, 26],
      [14, 34],
      [38, 28],
    ].flatMap(([x = 0, y = 0]) => [
      cut(`M${x - 10},${y} L${x},${y - 10} L${x + 10},${y} L${x + 10},${y + 26} L${x - 10},${y + 26}Z`, red),
      cut(`M${x},${y - 10} L${x + 10},${y} L${x + 10},${y + 26} L${x},${y + 26}Z`, redDeep),
    ]),
  ],
  // Two new towers at the station, and scaffolding.
  minsk: [
    cut('M-60,36 L60,30 L60,60 L-60,60Z', ink),
    ...[-24, 24].flatMap(x => [
      cut(
        `M${x - 15},44 L${x - 15},-14 L${x - 9},-14 L${x - 9},-28 L${x - 4},-28 L${x - 4},-40 L${x + 4},-40 L${x + 4},-28 L${x + 9},-28 L${x + 9},-14 L${x + 15},-14 L${x + 15},44Z`,
        paper,
      ),
      cut(
        `M${x},-40 L${x + 4},-40 L${x + 4},-28 L${x + 9},-28 L${x + 9},-14 L${x + 15},-14 L${x + 15},44 L${x},44Z`,
        ink2,
      ),
      line(
        `M${x - 11},-4 L${x - 4},-4 M${x - 11},8 L${x - 4},8 M${x - 11},20 L${x - 4},20 M${x - 11},32 L${x - 4},32`,
        4,
      ),
    ]),
    line('M-60,18 L-39,18 M-60,2 L-39,2 M-50,-12 L-50,44 M39,14 L60,14 M39,0 L60,0 M50,-12 L50,44', 2.5, red),
  ],
  // Roofs below a tower and a hill.
  lvov: [
    cut('M-60,28 L-34,-14 L-10,10 L60,24 L60,60 L-60,60Z', ash),
    cut('M6,50 L6,-22 L14,-22 L14,-34 L18,-46 L22,-34 L22,-22 L30,-22 L30,50Z', paper),
    cut('M18,-46 L22,-34 L22,-22 L30,-22 L30,50 L18,50Z', ink),
    ...[-46, -22, 46].map(x => cut(`M${x - 15},40 L${x},16 L${x + 15},40 L${x + 15},60 L${x - 15},60Z`, red)),
    ...[-46, -22, 46].map(x => cut(`M${x},16 L${x + 15},40 L${x + 15},60 L${x},60Z`, redDeep)),
    cut('M-60,48 L60,44 L60,60 L-60,60Z', ink),
  ],
  // A tower block of 1953.
  moscow: [
    cut('M-60,34 L60,28 L60,60 L-60,60Z', ink),
    cut(
      'M-44,44 L-44,10 L-26,10 L-26,-6 L-13,-6 L-13,-24 L-5,-24 L-1.5,-44 L1.5,-44 L5,-24 L13,-24 L13,-6 L26,-6 L26,10 L44,10 L44,44Z',
      paper,
    ),
    cut('M1.5,-44 L5,-24 L13,-24 L13,-6 L26,-6 L26,10 L44,10 L44,44 L0,44 L0,-44Z', ink2),
    line('M-34,18 L-34,40 M-20,2 L-20,40 M-8,-16 L-8,40', 3, stone),
    cut(star(0, -48, 7), red),
    cut('M-60,44 L60,40 L60,60 L-60,60Z', redDeep),
  ],
};

const fromMiddle: Frame = (x, y) => [x + 60, y + 60];

/** The medallions of the towns. */
export const townSymbols = (): readonly string[] =>
  Object.entries(TOWNS).map(
    ([town, cuts]) =>
      `<symbol id="nest-${town}" viewBox="0 0 120 120"><clipPath id="nest-${town}-round"><circle cx="60" cy="60" r="56"/></clipPath>` +
      `<circle cx="60" cy="60" r="59" fill="${ink}"/><g clip-path="url(#nest-${town}-round)">${markup(framed([cut('M-60,-60 L60,-60 L60,60 L-60,60Z', paper2), ...cuts], fromMiddle))}</g></symbol>`,
  );
