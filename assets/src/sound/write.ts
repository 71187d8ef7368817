/** `npm run assets:sound`: plays, reckons, encodes and measures every sound anew, into assets/sound/. Fails where one is outside its limits. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { limited } from './dsp.ts';
import { measured, withLeads } from './figures.ts';
import { faultsOf, faultsOfBlend } from './limits.ts';
import { blended } from './mixes.ts';
import { RECIPES, type Recipe } from './recipes.ts';
import { checkTools, type Format, loudnessOf } from './tools.ts';
import { cut, decibels, joined, lengthOf, louder, peakOf, ratioOf, type Wave } from './wave.ts';

const FOLDER = 'assets/sound';
/** Held under the ceiling; of what goes round, the middle of three rounds, so that its end knows what comes. */
function held(wave: Wave, ceiling: number, round: boolean): Wave {
  if (!round) return limited(wave, ceiling);
  const length = lengthOf(wave);
  return cut(limited(joined(wave, wave, wave), ceiling), length, 2 * length);
}

/** As loud as its recipe wants it. */
function levelled(wave: Wave, { to, round }: Recipe): Wave {
  if ('peak' in to) return louder(wave, ratioOf(to.peak - decibels(peakOf(wave))));
  // What is held under the ceiling loses loudness, which is then made good again.
  let level = wave;
  for (let pass = 0; pass < 4; pass++)
    level = held(louder(level, ratioOf(to.lufs - loudnessOf(level).lufs)), to.ceiling, round !== undefined);
  return level;
}

const json = (data: unknown) => `${JSON.stringify(data, null, 2)}\n`;
const faults: string[] = [];
const layers: Record<string, Readonly<Record<Format, Wave>>> = {};
checkTools();
mkdirSync(FOLDER, { recursive: true });
const only = new Set(process.argv.slice(2));

for (const [name, recipe] of Object.entries(RECIPES)) {
  if (only.size > 0 && !only.has(name)) continue;
  const { make, rates, to, round } = recipe;
  const wave = levelled(make(), recipe);
  const { figures, files, heard } = measured(round === undefined ? wave : withLeads(wave), rates, round);
  for (const [format, file] of Object.entries(files)) writeFileSync(`${FOLDER}/${name}.${format}`, file);
  writeFileSync(`${FOLDER}/${name}.json`, json(figures));
  faults.push(...faultsOf(name, figures, round !== undefined ? 'loop' : 'lufs' in to ? 'music' : 'effect'));
  if ('lufs' in to && round !== undefined) layers[name] = heard;
  const { seconds, lufs, peak, join, files: sizes } = figures;
  console.log(name.padEnd(14), seconds, 's', lufs, 'LUFS', peak, 'dBFS', sizes.webm.bytes, sizes.mp3.bytes, join ?? '');
}

if (only.size === 0) {
  const { mixes, figures } = blended(layers);
  writeFileSync(`${FOLDER}/mixes.json`, json(mixes));
  writeFileSync(`${FOLDER}/mixes.figures.json`, json(figures));
  for (const [kind, bands] of Object.entries(figures))
    for (const [band, blend] of bands.entries()) {
      faults.push(...faultsOfBlend(`${kind} ${band}`, blend));
      console.log(kind, band, JSON.stringify(blend), JSON.stringify(mixes[kind]?.[band]));
    }
}
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}
