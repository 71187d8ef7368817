import { filtered, shaped, struck, swelling, tone } from '../dsp.ts';
import { between, dice, white } from '../noise.ts';
import { samples, type Wave } from '../wave.ts';

/** People who file past slowly and say nothing: soles on stone, far and near, and breath in cold air. */

/** Seconds before it comes round. */
export const CROWD = 12;
const WALKERS = 11;
const BREATHERS = 6;
/** Above this nothing is heard, in Hz: they wear felt boots and winter coats, and there are many between. */
const MUFFLED = 2200;

/** Closes on itself: whoever walks or breathes does so a whole number of times. */
export function crowd(): Wave {
  const length = samples(CROWD);
  const sides = [new Float32Array(length), new Float32Array(length)];
  const roll = dice(91);
  const lay = (what: Float32Array, at: number, gain: number, right: number) => {
    const from = samples((at + CROWD) % CROWD);
    for (const [index, side] of sides.entries()) {
      const share = Math.sqrt(index === 1 ? right : 1 - right) * gain;
      for (let i = 0; i < what.length; i++) {
        const place = (from + i) % length;
        side[place] = side[place]! + what[i]! * share;
      }
    }
  };
  const noise = (seconds: number) => white(samples(seconds), Math.floor(roll() * 1e6));

  for (let walker = 0; walker < WALKERS; walker++) {
    // The first are near, the last far away: softer, duller, and without a heel.
    const near = 1 - walker / WALKERS;
    const paces = Math.floor(between(roll, 13, 17));
    const [first, right] = [roll() * CROWD, between(roll, 0.15, 0.85)];
    for (let pace = 0; pace < paces; pace++) {
      const at = first + (pace * CROWD) / paces + between(roll, -0.05, 0.05);
      const seconds = between(roll, 0.16, 0.3);
      const sole = filtered(filtered(noise(seconds), 'low', 350 + 1100 * near), 'high', 120);
      lay(shaped(sole, swelling(seconds, 1.5)), at, (0.12 + 0.3 * near) * between(roll, 0.6, 1), right);
      lay(tone(0.15, between(roll, 80, 120), struck(0.004, 0.028)), at + seconds * 0.7, 0.11 * near, right);
    }
  }
  for (let breather = 0; breather < BREATHERS; breather++) {
    const breaths = 3 + (breather % 3);
    const [first, right, force] = [roll() * CROWD, between(roll, 0.2, 0.8), between(roll, 0.16, 0.3)];
    for (let breath = 0; breath < breaths; breath++) {
      const at = first + (breath * CROWD) / breaths + between(roll, -0.1, 0.1);
      // In, higher and shorter; out, lower and longer.
      lay(shaped(filtered(noise(0.9), 'band', 1250, 1.6), swelling(0.9, 2)), at, force * 0.7, right);
      lay(shaped(filtered(noise(1.3), 'band', 640, 1.4), swelling(1.3, 1.6)), at + 1, force, right);
    }
  }
  // The room itself, which is never quite still.
  for (let at = 0; at < CROWD; at += 0.25) lay(shaped(filtered(noise(1), 'low', 260), swelling(1)), at, 0.09, roll());

  return { channels: sides.map(side => rounded(side)) };
}

/** Muffled, twice round, of which the second is kept: so a filter too has its end before its beginning. */
function rounded(side: Float32Array): Float32Array {
  const twice = new Float32Array(side.length * 2);
  twice.set(side);
  twice.set(side, side.length);
  return filtered(filtered(twice, 'low', MUFFLED), 'low', MUFFLED).slice(side.length);
}
