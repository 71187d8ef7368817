import { expect, test } from 'vitest';
import { tiesOf } from '../../src/board/layout/ties.ts';
import { modelOf } from '../../src/board/model.ts';
import { effort } from '../effort.ts';
import { anyView } from './seeing.ts';

/** A cord is the tauter the truer its man is taken to be; what this seat alone knows is never slack. */
test('a client alone is tied, to the one he passes for and to whoever has won him', () => {
  const met = { open: 0, secret: 0 };
  for (let seed = 0; seed < effort(60, 1000); seed++) {
    const model = modelOf(anyView(seed));
    for (const man of model.men) {
      const ties = tiesOf(man, model);
      if (man.down || man.role !== 'client') {
        expect(ties).toEqual([]);
        continue;
      }
      const [open, secret] = [ties.filter(tie => !tie.secret), ties.filter(tie => tie.secret)];
      expect(open.map(({ patron }) => patron)).toEqual(man.patron < 0 ? [] : [man.patron]);
      expect(secret.map(({ patron }) => patron)).toEqual(man.won === 'no' ? [] : [model.self]);
      for (const { patron, ink } of ties) expect(ink).toBe(model.patrons[patron]?.ink);
      if (man.won === 'yes') expect(secret[0]?.trust).toBeGreaterThan(open[0]?.trust ?? -1);
      met.open += open.length;
      met.secret += secret.length;
    }
  }
  expect(met.open).toBeGreaterThan(100);
  expect(met.secret).toBeGreaterThan(0);
});
