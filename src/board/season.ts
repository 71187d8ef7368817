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

/** Toward which colour the paper turns, and how far. */
const TINTS: { readonly [S in Season]?: readonly [colour: string, share: number] } = {
  snow: ['#ffffff', 0.42],
  dust: [PALETTE.kraft, 0.24],
};
const channel = (colour: string, at: number) => Number.parseInt(colour.slice(1 + 2 * at, 3 + 2 * at), 16);
const mixed = (colour: string, [tint, share]: readonly [string, number]): string =>
  `#${[0, 1, 2]
    .map(at => Math.round(channel(colour, at) * (1 - share) + channel(tint, at) * share))
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
