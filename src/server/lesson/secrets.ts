import { createHash, randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto';
import { CODE_LENGTH, CODE_LETTERS } from '../../net/lesson.ts';

/** Secrets are made here, kept only as hashes, and compared in a time that does not tell how much was right. */

const BYTES = 24;

/** 192 bits, in letters that an address may have. */
export const freshSecret = (): string => randomBytes(BYTES).toString('base64url');
/** A secret of so many bits cannot be tried out: a plain hash keeps it. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
export function isSecret(secret: string, hash: string): boolean {
  const [a, b] = [Buffer.from(hashOf(secret)), Buffer.from(hash)];
  return a.length === b.length && timingSafeEqual(a, b);
}

export const freshCode = (): string =>
  Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('');
export const freshId = (): string => randomBytes(9).toString('base64url');
export const freshSeed = (): number => randomInt(2 ** 31);

const SALT = 16;
const KEY = 32;
const derive = (pin: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) =>
    scrypt(pin, salt, KEY, (error, key) => (error === null ? resolve(key) : reject(error))),
  );

/** Four digits are soon tried out: they are kept salted and slow, and few may be tried. */
export async function hashOfPin(pin: string): Promise<string> {
  const salt = randomBytes(SALT);
  return `${salt.toString('base64url')}.${(await derive(pin, salt)).toString('base64url')}`;
}
export async function isPin(pin: string, hash: string): Promise<boolean> {
  const [salt = '', key = ''] = hash.split('.');
  const [a, b] = [await derive(pin, Buffer.from(salt, 'base64url')), Buffer.from(key, 'base64url')];
  return a.length === b.length && timingSafeEqual(a, b);
}
