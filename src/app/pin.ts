import type { Pin } from './locks.ts';

/**
 * A PIN keeps honest people from each other's pages, and no more: four digits are tried out in a moment by whoever can
 * read this browser's storage, however they are kept, and he could read the game there as well. What is kept is a hash,
 * so that a PIN that somebody uses elsewhere too is not written down.
 */
export const isPin = (digits: string): boolean => /^\d{4}$/.test(digits);

const hex = (bytes: Uint8Array): string => [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');

async function sha256(words: string): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words))));
}

/** Two lanes of a multiply-and-fold hash. It is no cryptography: it only does not show at a glance what went in. */
function plain(words: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const letter of words) {
    const code = letter.charCodeAt(0);
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
    a ^= b >>> 13;
    b ^= a >>> 16;
  }
  return hex(new Uint8Array(new Uint32Array([a, b]).buffer));
}

const hashOf = async (digits: string, salt: string, by: Pin['by']): Promise<string> =>
  by === 'sha-256' ? sha256(`${salt}/${digits}`) : plain(`${salt}/${digits}`);

/** Browsers lend their cryptography to pages from a safe origin only; a school's server on plain HTTP is none. */
const hasCryptography = (): boolean => (crypto.subtle as SubtleCrypto | undefined) !== undefined;

/** The PIN as it is to be kept, with a salt of its own. */
export async function pinOf(digits: string): Promise<Pin> {
  const salt = hex(crypto.getRandomValues(new Uint8Array(16)));
  const by = hasCryptography() ? 'sha-256' : 'plain';
  return { salt, hash: await hashOf(digits, salt, by), by };
}

/** Whether these digits are the PIN. */
export const opens = async ({ salt, hash, by }: Pin, digits: string): Promise<boolean> =>
  hash === (await hashOf(digits, salt, by));
