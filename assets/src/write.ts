/** `npm run assets:art`: writes assets/svg/ anew from the tables beside this file. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { SHEETS } from './sheets.ts';

for (const [file, text] of Object.entries(SHEETS)) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`${file}: ${text.length} bytes`);
}
