/**
 * `npm run outlook`: plays on from the moments of a level's records by the hundred and writes what came of it into outlook.json.
 * `--level=<id>` another level than 1953; `--games=<n>` from each moment.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Outlooks } from '../app/history/outlooks.ts';
import { command } from './command.ts';
import { outlooksOf } from './outlooks.ts';
import { ROOT } from './prepare.mjs';

/** One moment on each line. */
function print({ records, ...head }: Outlooks): string {
  const lists = Object.entries(records).map(
    ([id, points]) => `    "${id}": [\n${points.map(point => `      ${JSON.stringify(point)}`).join(',\n')}\n    ]`,
  );
  const lines = Object.entries(head).map(([key, value]) => `  "${key}": ${JSON.stringify(value)}`);
  return `{\n${lines.join(',\n')},\n  "records": {\n${lists.join(',\n')}\n  }\n}\n`;
}

process.chdir(ROOT);
await command(() => {
  const { values } = parseArgs({
    options: { level: { type: 'string', default: '1953' }, games: { type: 'string', default: '400' } },
  });
  const games = Number(values.games);
  if (!Number.isInteger(games) || games < 1) throw new Error(`--games=${values.games} is no number of games`);
  const file = `levels/${values.level}/outlook.json`;
  writeFileSync(file, print(outlooksOf(values.level, games)));
  console.log(`${file}: ${games} games from each moment`);
});
