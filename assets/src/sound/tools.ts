import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromRaw, RATE, toWav, type Wave } from './wave.ts';

/** The programs that play, encode and measure, by the Debian package that has each. */
const PACKAGES = { fluidsynth: 'fluidsynth', ffmpeg: 'ffmpeg', sox: 'sox' } as const;
type Tool = keyof typeof PACKAGES;

/** Where Debian's `fluid-soundfont-gm` puts it; SOUNDFONT names another. */
const SOUNDFONT = process.env.SOUNDFONT ?? '/usr/share/sounds/sf2/FluidR3_GM.sf2';

interface Answer {
  readonly out: Buffer;
  readonly said: string;
}

function run(tool: Tool, words: readonly string[], input?: Buffer): Answer {
  const { error, status, stdout, stderr } = spawnSync(tool, words, { input, maxBuffer: 1 << 28 });
  if (error !== undefined)
    throw new Error(`${tool} cannot be run (Debian has it in ${PACKAGES[tool]}): ${error.message}`);
  if (status !== 0) throw new Error(`${tool} ${words.join(' ')} ended with ${status}:\n${stderr}`);
  return { out: stdout, said: `${stderr}` };
}

/** Fails unless all is there that the sounds are made with. */
export function checkTools(): void {
  for (const tool of Object.keys(PACKAGES) as Tool[]) run(tool, [tool === 'ffmpeg' ? '-version' : '--version']);
  if (!existsSync(SOUNDFONT)) throw new Error(`there is no ${SOUNDFONT} (Debian has it in fluid-soundfont-gm)`);
}

/** Does something with a folder that is gone afterwards. */
function aside<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'sound-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A small dry hall. */
const HALL = { 'room-size': 0.35, damp: 0.5, width: 0.6, level: 0.5 };

/** Plays a MIDI file on the General MIDI sound font. */
export function perform(midi: Buffer): Wave {
  return aside(folder => {
    const [score, played] = [join(folder, 'score.mid'), join(folder, 'played.raw')];
    writeFileSync(score, midi);
    const hall = Object.entries(HALL).flatMap(([name, value]) => ['-o', `synth.reverb.${name}=${value}`]);
    const form = ['-T', 'raw', '-O', 'float', '-r', `${RATE}`, '-g', '0.6', '-o', 'synth.chorus.active=0'];
    run('fluidsynth', ['-ni', ...form, ...hall, '-F', played, SOUNDFONT, score]);
    return fromRaw(readFileSync(played), 2);
  });
}

/** Through SoX's effects, in their own words. */
export const treated = (wave: Wave, ...effects: readonly string[]): Wave => {
  const sides = wave.channels.length;
  const raw = ['-t', 'raw', '-r', `${RATE}`, '-e', 'floating-point', '-b', '32'];
  // Without -D it would dither with another noise each time.
  const { out } = run('sox', ['-D', '-t', 'wav', '-', ...raw, '-c', `${sides}`, '-', ...effects], toWav(wave));
  return fromRaw(out, sides);
};

/** The formats of every sound: what most browsers play best, and what all play. */
export const FORMATS = {
  webm: (kilobits: number) => ['-c:a', 'libopus', '-b:a', `${kilobits}k`, '-vbr', 'on'],
  // LAME makes everything softer by a twentieth.
  mp3: (kilobits: number) => ['-af', `volume=${1 / 0.95}`, '-c:a', 'libmp3lame', '-b:a', `${kilobits}k`],
} as const;
export type Format = keyof typeof FORMATS;

/** Writes nothing of when, where or by whom. */
const PLAIN = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];

/** A sound as a file. `kilobits`: a second. */
export function encoded(wave: Wave, format: Format, kilobits: number): Buffer {
  return aside(folder => {
    const file = join(folder, `sound.${format}`);
    run('ffmpeg', ['-v', 'error', '-i', '-', ...FORMATS[format](kilobits), ...PLAIN, file], toWav(wave));
    return readFileSync(file);
  });
}

/** What a browser will hear. */
export const decoded = (file: Buffer, sides: number): Wave =>
  fromRaw(
    run('ffmpeg', ['-v', 'error', '-i', '-', '-f', 'f32le', '-ac', `${sides}`, '-ar', `${RATE}`, '-'], file).out,
    sides,
  );

interface Loudness {
  /** Integrated, by EBU R 128. */
  readonly lufs: number;
  /** Between the samples too, in dBFS. */
  readonly truePeak: number;
}
export function loudnessOf(wave: Wave): Loudness {
  const { said } = run(
    'ffmpeg',
    ['-hide_banner', '-i', '-', '-af', 'ebur128=peak=true', '-f', 'null', '-'],
    toWav(wave),
  );
  const summary = said.slice(said.lastIndexOf('Summary:'));
  const read = (what: RegExp) => Number(what.exec(summary)?.[1] ?? Number.NaN);
  return { lufs: read(/I:\s+(-?[\d.]+) LUFS/), truePeak: read(/Peak:\s+(-?[\d.]+) dBFS/) };
}
