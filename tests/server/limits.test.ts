import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { networkOf } from '../../src/server/http/address.ts';
import { Guesses } from '../../src/server/limits.ts';
import { Crowd } from '../../src/server/live/crowd.ts';
import { FakeTime } from './class.ts';

/** How much one address may do. */

const SECOND = 1000;

describe('an address', () => {
  test.each([
    { address: '192.0.2.7', network: '192.0.2.7', because: 'each of version 4 is somebody' },
    { address: '::ffff:192.0.2.7', network: '192.0.2.7', because: 'the same, as version 6 writes it' },
    { address: '2001:db8:1:2:3:4:5:6', network: '2001:db8:1:2', because: 'a network has them all' },
    { address: '2001:db8:1:2::9', network: '2001:db8:1:2', because: 'another of the same' },
    { address: '2001:db8::9', network: '2001:db8:0:0', because: 'zeros are left out' },
    { address: '::1', network: '0:0:0:0', because: 'this machine' },
    { address: 'fe80::1%eth0', network: 'fe80:0:0:0', because: 'with the name of its wire' },
    { address: '', network: '', because: 'nobody knows' },
  ])('$address counts as $network: $because', ({ address, network }) => {
    expect(networkOf(address)).toBe(network);
  });
});

describe('guessing', () => {
  test('many at once is paid for afterwards', async () => {
    const time = new FakeTime();
    const guesses = new Guesses(time);
    const admitted = await Promise.all(Array.from({ length: 240 }, () => guesses.admit('a')));
    for (const is of admitted) if (is) guesses.wrong('a');
    // One in two seconds is forgiven: forty less two hundred and forty wait more than six minutes.
    time.pass(390 * SECOND);
    let isAdmitted = false;
    void guesses.admit('a').then(() => {
      isAdmitted = true;
    });
    await Promise.resolve();
    expect(isAdmitted).toBe(false);
    time.pass(20 * SECOND);
    expect(await guesses.admit('a')).toBe(true);
    expect(await guesses.admit('b')).toBe(true);
  });
});

describe('a crowd', () => {
  test('of one address has its bounds, and whoever is in goes on', () => {
    const crowd = new Crowd(0);
    const calls: ((line: never) => void)[] = [];
    crowd.count({ engine: { on: (_event, call) => calls.push(call as never) } });
    const from = (remoteAddress: string, url = '/live/KLM234/?EIO=4') =>
      ({ url, headers: {}, socket: { remoteAddress } }) as unknown as IncomingMessage;
    const gone: (() => void)[] = [];
    const come = (address: string) =>
      calls[0]?.({ request: from(address), once: (_: string, call: () => void) => gone.push(call) } as never);
    for (let n = 0; n < 4000; n++) come('192.0.2.7');
    expect(crowd.admits(from('192.0.2.7'))).toBe(false);
    expect(crowd.admits(from('192.0.2.7', '/live/KLM234/?EIO=4&sid=x'))).toBe(true);
    expect(crowd.admits(from('192.0.2.8'))).toBe(true);
    gone[0]?.();
    expect(crowd.admits(from('192.0.2.7'))).toBe(true);
  });
});
