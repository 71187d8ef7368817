import { readFileSync } from 'node:fs';
import { townSymbols } from './emblems.ts';
import { ground } from './ground.ts';
import { deskSymbols } from './icons.ts';
import { portraitSheet } from './portraits.ts';
import { wedge } from './wedge.ts';

interface Cast {
  readonly patrons: readonly { readonly id: string }[];
  readonly members: readonly { readonly id: string }[];
}
const { patrons, members } = JSON.parse(readFileSync('levels/1953/scenario.json', 'utf8')) as Cast;

/** Every file of pictures by its path, as it should be on disk. */
export const SHEETS: Readonly<Record<string, string>> = {
  'assets/svg/ground.svg': ground(),
  'assets/svg/wedge.svg': wedge(),
  'assets/svg/portraits.svg': portraitSheet(new Set([...patrons, ...members].map(({ id }) => id))),
  'assets/svg/icons.svg': `<svg xmlns="http://www.w3.org/2000/svg">\n${[...deskSymbols(), ...townSymbols()].join('\n')}\n</svg>\n`,
};
