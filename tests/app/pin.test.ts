import { afterEach, describe, expect, test, vi } from 'vitest';
import { isPin, opens, pinOf } from '../../src/app/pin.ts';
import { toFile } from '../../src/app/save-file.ts';
import { Session } from '../../src/app/session.ts';
import type { Kept } from '../../src/app/storage.ts';
import type { Seat } from '../../src/engine/index.ts';
import { levelOf, setupOf } from '../fixture.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});
/** As browsers have it on plain HTTP. */
const withoutSubtle = () =>
  vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => bytes.map((_, i) => i * 7) });

test.each([
  ['1953', true],
  ['0000', true],
  ['195', false],
  ['19533', false],
  ['19x3', false],
  ['', false],
  ['１９５３', false],
])('“%s” is a PIN: %s', (digits, is) => {
  expect(isPin(digits)).toBe(is);
});

describe.each([
  { where: 'on a safe origin', by: 'sha-256', prepare: () => {} },
  { where: 'on plain HTTP', by: 'plain', prepare: withoutSubtle },
])('$where', ({ by, prepare }) => {
  test('the PIN opens, and nothing else does', async () => {
    prepare();
    const pin = await pinOf('1953');
    expect(pin.by).toBe(by);
    expect(await opens(pin, '1953')).toBe(true);
    for (const other of ['1954', '3591', '195', '', '1953 ']) expect(await opens(pin, other)).toBe(false);
  });

  test('what is kept does not show it, and no two PINs look alike', async () => {
    prepare();
    const hashes = new Set<string>();
    for (let number = 0; number < 300; number++) {
      const digits = String(number).padStart(4, '0');
      const { hash, salt } = await pinOf(digits);
      expect(`${hash}${salt}`.length).toBeGreaterThan(40);
      hashes.add(hash);
    }
    expect(hashes.size).toBe(300);
  });
});

test('two seats with the same PIN keep different hashes', async () => {
  expect((await pinOf('1953')).hash).not.toBe((await pinOf('1953')).hash);
});

test('a saved file holds no lock', async () => {
  const scenario = levelOf('first-night');
  const session = new Session({ scenario, setup: setupOf(scenario, '1'), seed: 1, seats: [0, 1] as unknown as Seat[] });
  const pin = await pinOf('1953');
  const kept: Kept = {
    ...{ id: 'a', save: session.save, when: 0, turn: 0, turns: 1, over: false },
    locks: { beria: { pin, forced: [1] } },
  };
  session.stop();
  const file = toFile(kept.save);
  expect(Object.keys(JSON.parse(file)).sort()).toEqual(['game', 'record', 'save', 'seats', 'seed']);
  expect([pin.hash, pin.salt].filter(it => file.includes(it))).toEqual([]);
});
