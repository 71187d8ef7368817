import { filtered, lay, shaped, smoothed, struck, tone } from '../dsp.ts';
import { silence } from '../wave.ts';

/** Two bells: the special telephone's, and one of the Spassky tower's, far away. */

/** Strokes of the telephone's clapper a second. */
const CLAPPER = 25;
/** One small metal gong: partials in Hz, how loud, how long (s). */
const GONG = [
  [1120, 0.5, 0.11],
  [1480, 1, 0.14],
  [2210, 0.4, 0.08],
  [3340, 0.3, 0.05],
  [4870, 0.2, 0.03],
] as const;

/** Two dry bursts, and the receiver is taken up. */
export function call(): Float32Array {
  const sound = silence(1.7);
  for (const from of [0, 0.62])
    for (let stroke = 0; stroke < 11; stroke++) {
      // The clapper goes to and fro between two gongs, of which one is a little higher.
      const higher = stroke % 2 === 0 ? 1 : 1.055;
      for (const [hertz, gain, decay] of GONG)
        lay(sound, tone(0.3, hertz * higher, struck(0.0008, decay * 0.35)), from + stroke / CLAPPER, gain * 0.2);
    }
  return smoothed(filtered(layBakelite(sound, 1.42), 'high', 420));
}

/** A receiver on its fork: two short hollow knocks. */
function layBakelite(sound: Float32Array, at: number): Float32Array {
  for (const [late, gain] of [
    [0, 0.9],
    [0.055, 0.5],
  ] as const)
    for (const [hertz, decay] of [
      [610, 0.012],
      [1350, 0.008],
      [2900, 0.004],
    ] as const)
      lay(sound, tone(0.1, hertz, struck(0.0006, decay)), at + late, gain * 0.5);
  return sound;
}

/** A bell is not in tune with itself: its partials over its name, how loud, how long (s). */
const BELL = [
  [0.5, 0.45, 2.6],
  [1, 0.8, 1.7],
  [1.19, 0.55, 1.2],
  [1.5, 0.28, 0.9],
  [2, 0.5, 0.8],
  [2.51, 0.2, 0.5],
  [3.01, 0.14, 0.35],
  [4.1, 0.08, 0.22],
] as const;
const bell = (hertz: number) => {
  const sound = silence(3.6);
  for (const [over, gain, decay] of BELL) {
    lay(sound, tone(3.6, hertz * over, struck(0.004, decay)), 0, gain);
    // Each partial beats slowly against one beside it.
    lay(sound, tone(3.6, hertz * over * 1.0018, struck(0.004, decay * 0.9)), 0, gain * 0.5);
  }
  return sound;
};

/** Three falling strokes; from far away, where the high partials are gone and walls give them back. */
export function quarter(): Float32Array {
  const sound = silence(4);
  for (const [index, hertz] of [392, 330, 262].entries())
    lay(sound, bell(hertz), 0.05 + index * 0.55, 0.4 - index * 0.03);
  const far = filtered(filtered(sound, 'low', 1500), 'high', 160);
  for (const [late, gain] of [
    [0.11, 0.35],
    [0.23, 0.24],
    [0.41, 0.15],
  ] as const)
    lay(far, filtered(sound, 'low', 900), late, gain);
  return smoothed(
    shaped(far, time => (time > 3.2 ? 1 - (time - 3.2) / 0.8 : 1)),
    0.01,
    0.2,
  );
}
