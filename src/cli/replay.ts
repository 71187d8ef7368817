/**
 * `npm run replay`: plays the history of a level through the rules, and tells it.
 * `--level=<id>` another level than 1953; `--record=<file>` any saved game of it; `--all` every action, not only what
 * sources tell; `--json` for programs; `--protocol` as minutes to read; `--write` first makes every record.json of the
 * level anew from the chronicle.json beside it; `--record=levels/1953/beria/record.json` then tells what might have been.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { protocolOf } from '../app/history/protocol.ts';
import type { Scenario } from '../engine/index.ts';
import { type Annals, annalsOf, type Told } from '../levels/annals.ts';
import { parseChronicle } from '../levels/chronicle.ts';
import { parseRecord } from '../levels/record.ts';
import { type Other, unfold } from '../levels/unfold.ts';
import { printRecord } from '../levels/writing.ts';
import { command } from './command.ts';
import { levelFromDisk, readJson, sound } from './level.ts';
import { ROOT } from './prepare.mjs';
import { fileOf, recordIds, tellableFromDisk, textFromDisk } from './tellable.ts';

/** Makes the record of a folder anew from its chronicle, and gives both. */
function write(scenario: Scenario, folder: string, other?: Other): Other {
  const file = `${folder}/chronicle.json`;
  const chronicle = sound(file, parseChronicle(readJson(file)));
  const unfolded = unfold(scenario, chronicle, other);
  if (!unfolded.ok) throw new Error(`${file}: ${unfolded.problems.problem}`);
  writeFileSync(`${folder}/record.json`, printRecord(unfolded.value));
  return { chronicle, record: unfolded.value };
}

/** Of a level: its history, and what might have been. */
function writeAll(scenario: Scenario, folder: string): void {
  const history = write(scenario, folder);
  for (const { name } of readdirSync(folder, { withFileTypes: true }))
    if (existsSync(`${folder}/${name}/chronicle.json`)) write(scenario, `${folder}/${name}`, history);
}

/** What they come to in words, beside them: so that a change of the rules can be read. */
async function writeProtocols(level: string): Promise<void> {
  const text = await textFromDisk();
  for (const id of recordIds(level))
    writeFileSync(fileOf(level, id, 'protocol.txt'), protocolOf(tellableFromDisk(level, fileOf(level, id)), text));
}

const NOT_TOLD = new Set(['n', 'seat', 'type', 'date', 'about', 'sources', 'standing', 'permille', 'turns', 'step']);
const details = (step: Told): string =>
  Object.entries(step)
    .filter(([key, value]) => !NOT_TOLD.has(key) && value !== null)
    .map(([key, value]) => `${key} ${value}`)
    .join(', ');
/** Whether the chronicle tells it, and not the game alone. */
const isTold = ({ step }: Told): boolean => step !== undefined;

function print({ steps, legal, misfit, ending, winner, patrons }: Annals, all: boolean): void {
  for (const step of steps) {
    if (!all && step.standing !== undefined && !isTold(step)) continue;
    const { n, date = '', about, seat, type, permille, standing = '', sources = [] } = step;
    const cells = [
      String(n).padStart(4),
      `${about ? '~' : ' '}${date}`.padEnd(11),
      seat.padEnd(12),
      `${type} ${details(step)}`.padEnd(64),
      (permille === undefined ? '' : `${permille}‰`).padStart(6),
      standing.padEnd(12),
      sources.join(' '),
    ];
    console.log(cells.join('  ').trimEnd());
  }
  if (misfit !== undefined) console.log(`\nFrom action ${misfit.ply} on the record no longer fits: ${misfit.problem}`);
  console.log(`\n${steps.length} actions, ${legal ? 'all legal' : 'and there it ends'}`);
  if (ending !== null) console.log(`ending ${ending}, winner ${winner}`);
  for (const [client, patron] of Object.entries(patrons)) console.log(`  ${client.padEnd(14)}${patron ?? '-'}`);
}

process.chdir(ROOT);
await command(async () => {
  const { values } = parseArgs({
    options: {
      level: { type: 'string', default: '1953' },
      record: { type: 'string' },
      all: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      protocol: { type: 'boolean', default: false },
    },
  });
  const scenario = levelFromDisk(values.level);
  const folder = `levels/${values.level}`;
  if (values.write) {
    writeAll(scenario, folder);
    await writeProtocols(values.level);
  }
  const file = values.record ?? `${folder}/record.json`;
  const record = sound(file, parseRecord(readJson(file)));
  if (record.levelHash !== scenario.hash)
    console.error(`${file} was made on another version of the level; npm run replay -- --write makes history anew`);
  if (values.protocol) {
    process.stdout.write(protocolOf(tellableFromDisk(values.level, file), await textFromDisk()));
    return;
  }
  const annals = annalsOf(scenario, record);
  if (values.json) console.log(JSON.stringify(annals));
  else print(annals, values.all);
  process.exitCode = annals.legal ? 0 : 1;
});
