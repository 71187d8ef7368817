import type { GameRecord } from '../../engine/index.ts';

/** A game as text that fits behind the # of an address: JSON, deflated, in the letters that an address may have. */

/** A game of the longest kind is 100 kB of JSON; more than this is none, however small it was packed. */
const MOST = 4_000_000;

async function through(bytes: BufferSource, stream: GenericTransformStream): Promise<Uint8Array> {
  const reader = new Blob([bytes])
    .stream()
    .pipeThrough(stream as TransformStream)
    .getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value as Uint8Array);
    size += (part.value as Uint8Array).length;
    if (size > MOST) {
      await reader.cancel();
      throw new Error(`more than ${MOST} bytes`);
    }
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** What a link holds of a record: its evidence comes with the game. */
export const bare = ({ format, rules, level, levelHash, setup, actions, left }: GameRecord): GameRecord => ({
  format,
  rules,
  level,
  levelHash,
  setup,
  actions,
  ...(left === undefined ? {} : { left }),
});

export async function pack(json: unknown): Promise<string> {
  const bytes = await through(new TextEncoder().encode(JSON.stringify(json)), new CompressionStream('deflate-raw'));
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Throws if the text was never packed, or was cut short on its way. */
export async function unpack(packed: string): Promise<unknown> {
  const letters = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(letters, letter => letter.charCodeAt(0));
  const text = await through(bytes, new DecompressionStream('deflate-raw'));
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text));
}
