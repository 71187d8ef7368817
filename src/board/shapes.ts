import { PALETTE } from '../art/palette.ts';

/**
 * What the board is drawn with. A drawing is data, so that two painters (WebGL and SVG) draw the same picture, and a drawing
 * that has not changed is known by its key. Units: the board is 1600 × 1000.
 */
export type Point = readonly [x: number, y: number];
/** x, y, width, height. */
export type Box = readonly [x: number, y: number, width: number, height: number];

interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly round?: boolean;
  readonly alpha?: number;
}
/** Filled and stroked; `d` is an SVG path. */
export interface PathShape extends Paint {
  readonly shape: 'path';
  readonly d: string;
}
export type Face = 'display' | 'label';
export interface TextShape {
  readonly shape: 'text';
  readonly at: Point;
  readonly words: string;
  readonly face: Face;
  readonly size: number;
  readonly fill: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** The room it has; set narrower, never cut. */
  readonly fit?: number;
  /** What it is set off with from what lies under it. */
  readonly halo?: string;
}
export interface ImageShape {
  readonly shape: 'image';
  readonly href: string;
  readonly box: Box;
  /** An SVG path outside which it does not show. */
  readonly clip?: string;
}
export type Shape = PathShape | TextShape | ImageShape;

export interface Drawing {
  /** Equal for equal drawings. */
  readonly key: string;
  readonly box: Box;
  readonly shapes: readonly Shape[];
}
export const drawing = (box: Box, shapes: readonly Shape[]): Drawing => ({
  key: JSON.stringify([box, shapes]),
  box,
  shapes,
});

const n = (value: number): number => Math.round(value * 100) / 100;

export const polygon = (points: readonly Point[]): string => `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z`;
export const circle = ([x, y]: Point, r: number): string =>
  `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0Z`;
export const rectangle = ([x, y, width, height]: Box): string =>
  `M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}Z`;
export const line = (...points: readonly Point[]): string => `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}`;
/** A part of a ring, in degrees clockwise from the top. */
export function arc([x, y]: Point, r: number, from: number, to: number): string {
  const at = (degrees: number) => {
    const radians = ((degrees - 90) * Math.PI) / 180;
    return `${n(x + r * Math.cos(radians))} ${n(y + r * Math.sin(radians))}`;
  };
  return `M${at(from)}A${n(r)} ${n(r)} 0 ${to - from > 180 ? 1 : 0} 1 ${at(to)}`;
}

export const path = (d: string, paint: Paint): PathShape => ({ shape: 'path', d, ...paint });
/** A plane with the ink outline that everything of a patron's has. */
export const inked = (d: string, fill: string, width = 3): PathShape => path(d, { fill, stroke: PALETTE.ink, width });

export const words = (
  at: Point,
  said: string,
  size: number,
  look: Partial<Omit<TextShape, 'shape' | 'at' | 'words' | 'size'>> = {},
): TextShape => ({ shape: 'text', at, words: said, size, face: 'label', fill: PALETTE.ink, anchor: 'start', ...look });

/** How far a halo reaches around a letter, both sides together. */
export const HALO = 7;
/** The smallest type on the board, in units: 13 CSS pixels on a screen of 1366 × 768. */
export const SMALLEST = 17;

/** A text in lines of at most so many letters, unless a word is longer. */
export function lines(said: string, most: number): string[] {
  const found: string[] = [];
  for (const word of said.split(' ')) {
    const last = found.at(-1);
    if (last !== undefined && last.length + word.length < most) found[found.length - 1] = `${last} ${word}`;
    else found.push(word);
  }
  return found;
}
