import { expect, test } from 'vitest';
import { ORDERS } from '../../src/engine/terms.ts';
import { FAMILIES } from '../../src/panels/order-kinds.ts';

test('every order is laid out, once', () => {
  expect(Object.values(FAMILIES).flat().sort()).toEqual([...ORDERS].sort());
});
