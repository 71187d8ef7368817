import sheetUrl from '../../assets/svg/portraits.svg?url&no-inline';
import { hatch } from './hatches.ts';
import { type Ink, PALETTE, PRINTS } from './palette.ts';

/** How a man is to be shown. */
export interface Look {
  readonly ink: Ink;
  /** 'contested' tears a strip of paper along the face's edge; 'arrested' leaves black on bare paper. */
  readonly state?: 'contested' | 'arrested' | undefined;
  /** Without what is behind him. */
  readonly cutOut?: boolean | undefined;
  /** The part of the picture that is wanted, as a viewBox. */
  readonly view?: string;
}

/** Every portrait there is. */
export interface Portraits {
  /** A picture for an image or a canvas; a man without one of his own gets a head without features. */
  url(person: string, look: Look): string;
}

const NOBODY_YET = 'someone';
/** All of a portrait, and the part that can still be told apart when it is small. */
export const WHOLE = '0 0 400 480';
export const HEAD = '40 26 320 330';

/** What keeps its shape when its man is gone: black, and pale hair as stone. */
const LEFT: Readonly<Record<string, string>> = {
  [PALETTE.ink]: PALETTE.ink,
  [PALETTE.ink2]: PALETTE.ink2,
  [PALETTE.stone]: PALETTE.stone,
  [PALETTE.kraft]: PALETTE.stone,
};
/** What stays of a portrait when its man is gone: no ink of anybody's, no red, and every edge. */
const bare = (inside: string) =>
  inside
    .replace(/stroke="#[\da-f]+/g, `stroke="${PALETTE.ink}`)
    .replace(/#[\da-f]{6}/g, hex => LEFT[hex] ?? PALETTE.paper2);

/** Reads a sheet of symbols, as `npm run assets:art` writes it: one on a line. */
export function portraitsFrom(sheet: string): Portraits {
  const symbols = new Map([...sheet.matchAll(/<symbol id="([^"]+)"[^>]*>(.*)<\/symbol>/g)].map(([, id, s]) => [id, s]));
  const made = new Map<string, string>();

  function draw(person: string, { ink, state, cutOut, view = WHOLE }: Look): string {
    const [, , width, height] = view.split(' ');
    const gone = state === 'arrested';
    const whole = symbols.get(person) ?? symbols.get(NOBODY_YET) ?? '';
    const inside = cutOut ? whole.replace(/<g>.*?<\/g>/, '') : whole;
    const shown = state === 'contested' ? inside.replace(' display="none"', '') : gone ? bare(inside) : inside;
    const color = PRINTS[gone ? 'n' : ink].plane;
    const strength = gone ? 0 : ink === 'n' ? 0.5 : 0.17;
    return (
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${view}" color="${color}">` +
      `${hatch(ink, 'hatch', strength)}${shown}</svg>`
    );
  }

  return {
    url(person, look) {
      const key = [person, look.ink, look.state, look.cutOut, look.view].join();
      let url = made.get(key);
      if (url === undefined) {
        url = `data:image/svg+xml,${draw(person, look).replace(/[#<>"%]/g, encodeURIComponent)}`;
        made.set(key, url);
      }
      return url;
    },
  };
}

async function fetchSheet(): Promise<Portraits> {
  const response = await fetch(sheetUrl);
  if (!response.ok) throw new Error(`${sheetUrl}: ${response.status}`);
  return portraitsFrom(await response.text());
}

let asked: Promise<Portraits> | undefined;
/** Fetches the sheet, once; a failure is forgotten, so that it can be tried again. */
export function loadPortraits(): Promise<Portraits> {
  asked ??= fetchSheet().catch(error => {
    asked = undefined;
    throw error;
  });
  return asked;
}
