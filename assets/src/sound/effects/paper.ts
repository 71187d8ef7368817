import { filtered, lay, shaped, smoothed, struck, swelling, tone } from '../dsp.ts';
import { between, dice, white } from '../noise.ts';
import { samples, silence, type Wave } from '../wave.ts';

/** What paper does on a desk. */

/** Fibres give way one after the other: crackles, dense where `density` (a second) says so. */
function crackle(seconds: number, density: (time: number) => number, seed: number): Float32Array {
  const roll = dice(seed);
  const sound = silence(seconds);
  for (let at = 0; at < seconds; at += -Math.log(1 - roll() * 0.999) / Math.max(1, density(at))) {
    const length = samples(between(roll, 0.0008, 0.004));
    const grain = filtered(white(length, Math.floor(roll() * 1e6)), 'band', between(roll, 1500, 6500), 0.9);
    lay(sound, shaped(grain, struck(0.0003, 0.0012)), at, between(roll, 0.25, 1));
  }
  return sound;
}

/** Paper tears in spurts, and holds between them: about so many a second. */
const SPURTS = 24;

/** A slow rip, from right to left. */
export function tear(): Wave {
  const seconds = 0.72;
  const roll = dice(44);
  const rip = silence(seconds);
  for (let at = 0.005; at < seconds - 0.03; at += between(roll, 0.6, 1.5) / SPURTS) {
    const long = between(roll, 0.02, 0.05);
    // It goes the faster the shorter the rest.
    const force = between(roll, 0.35, 1) * (0.55 + 0.6 * (at / seconds));
    const fibres = crackle(long, () => 900, Math.floor(roll() * 1e6));
    lay(rip, shaped(fibres, swelling(long, 0.5)), at, force);
    const sheet = filtered(white(samples(long), Math.floor(roll() * 1e6)), 'band', between(roll, 650, 1100), 1.5);
    lay(rip, shaped(sheet, struck(0.002, long / 3)), at, force * 0.9);
  }
  const breath = filtered(filtered(white(samples(seconds), 42), 'high', 1500), 'low', 6000);
  lay(rip, shaped(breath, swelling(seconds, 0.6)), 0, 0.07);
  const even = smoothed(rip, 0.004, 0.05);
  const side = (share: (place: number) => number) =>
    even.map((x, i) => x * Math.sqrt(share(0.92 - (0.84 * i) / even.length)));
  return { channels: [side(right => 1 - right), side(right => right)] };
}

/** By how many pushes the knife goes through. */
const JERKS = 11;
/** A knife goes along an envelope, and the sheet is drawn out of it. */
export function letter(): Float32Array {
  const sound = silence(1.15);
  lay(
    sound,
    crackle(0.34, time => 200 + 1200 * time, 51),
    0.05,
    0.7,
  );
  const roll = dice(52);
  // The blade slides on by jerks, and its hiss rises as the slit grows.
  for (let jerk = 0; jerk < JERKS; jerk++) {
    const hiss = filtered(white(samples(0.05), Math.floor(roll() * 1e6)), 'band', 2300 + 260 * jerk, 2.5);
    lay(sound, shaped(hiss, swelling(0.05)), 0.05 + (0.3 * jerk) / JERKS, between(roll, 0.25, 0.9));
  }
  lay(sound, tone(0.3, 5200, struck(0.001, 0.05)), 0.38, 0.06);
  for (const [at, long, gain, seed] of [
    [0.56, 0.22, 0.6, 53],
    [0.8, 0.28, 0.45, 54],
  ] as const) {
    const rustle = filtered(filtered(white(samples(long), seed), 'high', 900), 'low', 5200);
    lay(
      sound,
      shaped(rustle, time => swelling(long)(time) * (0.55 + 0.45 * Math.sin(time * 95 + seed))),
      at,
      gain * 0.55,
    );
    lay(
      sound,
      crackle(long, () => 160, seed + 5),
      at,
      gain * 0.5,
    );
  }
  return smoothed(sound);
}

/** Keys a second, and how many are struck before the end of the line. */
const STROKES = 12.5;
const LINE = 9;
/** A typewriter, and the bell before the end of its line. */
export function type(): Float32Array {
  const roll = dice(61);
  const sound = silence(1.18);
  for (let stroke = 0; stroke < LINE; stroke++) {
    const at = 0.01 + stroke / STROKES + between(roll, -0.008, 0.008);
    const force = between(roll, 0.65, 1);
    const hammer = filtered(white(samples(0.03), 70 + stroke), 'band', between(roll, 2200, 3000), 1.4);
    lay(sound, shaped(hammer, struck(0.0004, 0.005)), at, force);
    lay(sound, tone(0.06, between(roll, 180, 230), struck(0.001, 0.012)), at, force * 0.5);
    // The type bar falls back.
    lay(
      sound,
      shaped(filtered(white(samples(0.02), 90 + stroke), 'band', 1500, 2), struck(0.0005, 0.004)),
      at + 0.035,
      force * 0.25,
    );
  }
  for (const [hertz, gain, decay] of [
    [2637, 0.3, 0.16],
    [5340, 0.16, 0.1],
    [7910, 0.08, 0.06],
  ] as const)
    lay(sound, tone(0.5, hertz, struck(0.001, decay)), 0.72, gain);
  return smoothed(sound, 0.001, 0.06);
}

/** A stamp: felt on a pad of paper, and the desk under it, at 90 Hz. */
export function stamp(): Float32Array {
  const sound = silence(0.6);
  lay(
    sound,
    tone(0.5, time => 90 + 35 * Math.exp(-time / 0.012), struck(0.002, 0.1)),
    0.01,
    1,
  );
  lay(sound, tone(0.3, 183, struck(0.001, 0.045)), 0.01, 0.5);
  lay(sound, tone(0.2, 271, struck(0.001, 0.03)), 0.01, 0.25);
  lay(sound, shaped(filtered(white(samples(0.09), 71), 'low', 1100), struck(0.001, 0.018)), 0.01, 1.4);
  lay(sound, shaped(filtered(white(samples(0.05), 72), 'band', 2600, 0.8), struck(0.0006, 0.006)), 0.01, 0.3);
  // It is lifted again.
  lay(sound, shaped(filtered(white(samples(0.06), 73), 'band', 1800, 1), swelling(0.06)), 0.3, 0.09);
  return smoothed(sound, 0.001, 0.08);
}
