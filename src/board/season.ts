import { PALETTE } from '../art/palette.ts';

/** The ground follows the date, from snow to dust. What stands on it keeps its colours. */
export type Season = 'snow' | 'spring' | 'dust';

/** By month, from 0. */
const SEASONS: readonly Season[] = [
  'snow',
  'snow',
  'snow',
  'spring',
  'spring',
  'dust',
  'dust',
  'dust',
  'dust',
  'dust',
  'snow',
  'snow',
];
export const seasonOf = (day: string): Season => SEASONS[Number(day.slice(5, 7)) - 1] ?? 'spring';

type Light = readonly [red: number, green: number, blue: number];
const lightOf = (colour: string): Light =>
  [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16)) as unknown as Light;
const ALL_LIGHT: Light = [255, 255, 255];

/** Toward what the paper turns, and how far. */
const TINTS: { readonly [S in Season]?: readonly [tint: Light, share: number] } = {
  snow: [ALL_LIGHT, 0.42],
  dust: [lightOf(PALETTE.kraft), 0.24],
};
const mixed = (colour: string, [tint, share]: readonly [Light, number]): string =>
  `#${lightOf(colour)
    .map((light, at) => Math.round(light * (1 - share) + (tint[at] ?? 0) * share))
    .map(value => value.toString(16).padStart(2, '0'))
    .join('')}`;

/** The ground as it lies in a season, for an image. */
export function groundIn(season: Season, svg: string): string {
  const tint = TINTS[season];
  const tinted =
    tint === undefined
      ? svg
      : [PALETTE.paper, PALETTE.paper2].reduce((text, colour) => text.replaceAll(colour, mixed(colour, tint)), svg);
  return `data:image/svg+xml,${tinted.replace(/[#<>"%]/g, encodeURIComponent)}`;
}
