/** Sound as numbers. */

/** Samples a second, everywhere. */
export const RATE = 48_000;

/** A channel is samples, −1 to 1; one channel or two, of one length. */
export interface Wave {
  readonly channels: readonly Float32Array[];
}

export const samples = (seconds: number): number => Math.round(seconds * RATE);
export const silence = (seconds: number): Float32Array => new Float32Array(samples(seconds));
export const mono = (channel: Float32Array): Wave => ({ channels: [channel] });
export const lengthOf = ({ channels }: Wave): number => channels[0]?.length ?? 0;

export const decibels = (ratio: number): number => 20 * Math.log10(Math.max(ratio, 1e-9));
export const ratioOf = (decibels: number): number => 10 ** (decibels / 20);

export const mapped = ({ channels }: Wave, change: (channel: Float32Array) => Float32Array): Wave => ({
  channels: channels.map(change),
});
export const louder = (wave: Wave, ratio: number): Wave => mapped(wave, channel => channel.map(x => x * ratio));
/** From one sample up to another. */
export const cut = (wave: Wave, from: number, to: number): Wave => mapped(wave, channel => channel.slice(from, to));

export function joined(...waves: readonly Wave[]): Wave {
  const [first] = waves;
  if (first === undefined) throw new Error('nothing to join');
  return {
    channels: first.channels.map((_, side) => {
      const parts = waves.map(({ channels }) => channels[side] ?? new Float32Array());
      const whole = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const part of parts) {
        whole.set(part, at);
        at += part.length;
      }
      return whole;
    }),
  };
}

/** Several at once, each so loud; as long as the longest. */
export function summed(parts: readonly (readonly [wave: Wave, gain: number])[]): Wave {
  const length = Math.max(...parts.map(([wave]) => lengthOf(wave)));
  const sides = Math.max(...parts.map(([{ channels }]) => channels.length));
  return {
    channels: Array.from({ length: sides }, (_, side) => {
      const whole = new Float32Array(length);
      for (const [{ channels }, gain] of parts) {
        const channel = channels[side] ?? channels[0] ?? new Float32Array();
        for (let i = 0; i < channel.length; i++) whole[i] = whole[i]! + channel[i]! * gain;
      }
      return whole;
    }),
  };
}

/** The loudest sample. */
export const peakOf = ({ channels }: Wave): number =>
  channels.reduce((most, channel) => channel.reduce((peak, x) => Math.max(peak, Math.abs(x)), most), 0);

const HEADER = 44;
const FLOAT = 3;

/** A WAV file of 32-bit floats. */
export function toWav({ channels }: Wave): Buffer {
  const [sides, length] = [channels.length, channels[0]?.length ?? 0];
  const file = Buffer.alloc(HEADER + length * sides * 4);
  file.write('RIFF', 0);
  file.writeUInt32LE(file.length - 8, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(FLOAT, 20);
  file.writeUInt16LE(sides, 22);
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(RATE * sides * 4, 28);
  file.writeUInt16LE(sides * 4, 32);
  file.writeUInt16LE(32, 34);
  file.write('data', 36);
  file.writeUInt32LE(length * sides * 4, 40);
  for (let i = 0; i < length; i++)
    for (let side = 0; side < sides; side++) file.writeFloatLE(channels[side]![i]!, HEADER + (i * sides + side) * 4);
  return file;
}

/** Raw 32-bit floats, side by side. */
export function fromRaw(raw: Buffer, sides: number): Wave {
  const all = new Float32Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.length));
  const length = all.length / sides;
  return {
    channels: Array.from({ length: sides }, (_, side) =>
      Float32Array.from({ length }, (_, i) => all[i * sides + side]!),
    ),
  };
}
