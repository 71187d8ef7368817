import { openStore } from '../../src/server/log/index.ts';

/**
 * A process that appends to the lesson that is named, one entry after the other from where its log ends, and prints the
 * number of each when it has been promised, until somebody kills it.
 */
const [, , file = '', databaseUrl = '', code = ''] = process.argv;
const store = await openStore({ file, databaseUrl });
for (let seq = ((await store.lasts([code])).get(code) ?? -1) + 1; ; seq++) {
  const entry = { seq, at: Date.now(), ref: `ref ${seq}`, body: { kind: 'action', word: 'x'.repeat(seq % 500) } };
  const answer = await store.append(code, [entry]);
  await new Promise(heard => process.stdout.write(`${seq} ${answer}\n`, heard));
}
