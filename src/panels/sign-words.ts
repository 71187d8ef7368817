import type { Sign } from '../engine/terms.ts';
import type { Text } from '../text/index.ts';
import type { Names } from './names.ts';

/** A sign in words that leave room for an innocent reading. */
export function signWords({ sign, other, leans }: Sign, text: Text, names: Names): string {
  const words = { other: names.man(other) };
  switch (sign) {
    case 'test':
      return text(leans > 0 ? 'sign.testBad' : leans < 0 ? 'sign.testGood' : 'sign.testOpen');
    case 'tale':
      return text(leans > 0 ? 'sign.taleBad' : leans < 0 ? 'sign.taleGood' : 'sign.taleOpen');
    default:
      return text(`sign.${sign}`, words);
  }
}
