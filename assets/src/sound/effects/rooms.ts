import { filtered, lay, shaped, smoothed, struck, swelling, tone } from '../dsp.ts';
import { between, dice, white } from '../noise.ts';
import { samples, silence } from '../wave.ts';

/** Floors, doors, chairs and lamps. */

interface Floor {
  /** The heel: how low it knocks, in Hz, how long (s), and how loud. */
  readonly knock: readonly [hertz: number, decay: number, gain: number];
  /** The sole: the band of its noise, in Hz, how long (s), and how loud. */
  readonly scrape: readonly [hertz: number, seconds: number, gain: number];
  /** Whether a wall gives it back, how loud. */
  readonly echo: number;
  /** Snow creaks: grains instead of a smooth noise. */
  readonly grains?: boolean;
}
const FLOORS = {
  parquet: { knock: [128, 0.035, 0.9], scrape: [1700, 0.05, 0.3], echo: 0.1 },
  stone: { knock: [240, 0.016, 0.7], scrape: [3100, 0.035, 0.55], echo: 0.34 },
  snow: { knock: [85, 0.03, 0.25], scrape: [2100, 0.2, 1], echo: 0, grains: true },
} as const satisfies Record<string, Floor>;

/** Steps that go away, each softer. */
export function steps(on: keyof typeof FLOORS, seed: number): Float32Array {
  const { knock, scrape, echo, grains = false }: Floor = FLOORS[on];
  const roll = dice(seed);
  const one = () => {
    const sound = silence(0.34);
    // The heel, and a little later the sole.
    for (const [late, gain, lower] of [
      [0, 1, 1],
      [0.075, 0.5, 1.25],
    ] as const) {
      const [hertz, decay, loud] = knock;
      lay(sound, tone(0.2, hertz * lower * between(roll, 0.96, 1.04), struck(0.001, decay)), late, loud * gain);
      const [band, seconds, rough] = scrape;
      const noise = filtered(
        white(samples(seconds), Math.floor(roll() * 1e6)),
        'band',
        band * between(roll, 0.9, 1.1),
        0.7,
      );
      const grain = (time: number) => (grains ? Math.max(0, Math.sin(time * 610 + Math.sin(time * 143) * 5)) ** 3 : 1);
      const shape = grains ? swelling(seconds, 0.7) : struck(0.001, seconds / 4);
      lay(
        sound,
        shaped(noise, time => shape(time) * grain(time)),
        late,
        rough * gain,
      );
    }
    return sound;
  };
  const sound = silence(1.6);
  for (let step = 0; step < 3; step++) {
    const [print, at, gain] = [one(), 0.01 + step * 0.49 + between(roll, -0.015, 0.015), 1 - step * 0.22];
    lay(sound, print, at, gain);
    if (echo > 0) lay(sound, filtered(print, 'low', 2200), at + 0.09, gain * echo);
  }
  return smoothed(sound, 0.001, 0.08);
}

/** A sleeve is raised, and a leg of a chair moves. */
export function hand(): Float32Array {
  const sound = silence(0.62);
  const cloth = filtered(filtered(white(samples(0.3), 81), 'high', 700), 'low', 3600);
  lay(
    sound,
    shaped(cloth, time => swelling(0.3)(time) * (0.6 + 0.4 * Math.sin(time * 60))),
    0.01,
    0.5,
  );
  // Wood sticks and slips on parquet.
  const slip = (time: number) => swelling(0.2)(time) * Math.max(0, Math.sin(2 * Math.PI * 31 * time)) ** 4;
  lay(sound, shaped(filtered(white(samples(0.2), 82), 'band', 520, 3), slip), 0.3, 1);
  lay(
    sound,
    shaped(
      tone(0.2, 212, () => 1),
      slip,
    ),
    0.3,
    0.25,
  );
  lay(sound, tone(0.12, 150, struck(0.001, 0.02)), 0.5, 0.3);
  return smoothed(sound);
}

/** What a heavy door's panels ring with besides: Hz, how loud, how long (s). A small loudspeaker plays no more of it. */
const PANELS = [
  [117, 0.55, 0.08],
  [186, 0.4, 0.055],
  [298, 0.26, 0.04],
  [447, 0.14, 0.025],
] as const;
/** When the corridor gives it back (s), and how loud. */
const CORRIDOR = [
  [0.047, 0.3],
  [0.083, 0.22],
  [0.131, 0.15],
  [0.197, 0.09],
] as const;

/** A padded door of an office falls into its lock. */
export function door(): Float32Array {
  const sound = silence(1.2);
  const hinge = filtered(white(samples(0.34), 83), 'band', 340, 2);
  lay(
    sound,
    shaped(hinge, time => swelling(0.34)(time) * 0.35),
    0.01,
  );
  lay(
    sound,
    tone(0.6, time => 62 + 26 * Math.exp(-time / 0.02), struck(0.003, 0.12)),
    0.36,
    1,
  );
  for (const [hertz, gain, decay] of PANELS) lay(sound, tone(0.5, hertz, struck(0.002, decay)), 0.36, gain);
  lay(sound, shaped(filtered(white(samples(0.2), 84), 'low', 620), struck(0.002, 0.045)), 0.36, 1.6);
  for (const [late, hertz] of [
    [0.012, 1250],
    [0.095, 1900],
  ] as const)
    lay(
      sound,
      shaped(filtered(white(samples(0.04), 85 + hertz), 'band', hertz, 2.2), struck(0.0006, 0.008)),
      0.36 + late,
      0.9,
    );
  const given = filtered(sound, 'low', 1400);
  for (const [late, gain] of CORRIDOR) lay(sound, given, late, gain);
  return smoothed(sound, 0.002, 0.15);
}

/** A switch, and the hum of the mains in a lamp: 50 Hz and what goes with it. */
export function lamp(): Float32Array {
  const sound = silence(1.5);
  for (const [at, gain] of [
    [0.01, 0.6],
    [0.034, 1],
  ] as const) {
    lay(sound, shaped(filtered(white(samples(0.02), 86), 'band', 3300, 1.5), struck(0.0004, 0.0035)), at, gain);
    lay(sound, tone(0.06, 720, struck(0.0006, 0.009)), at, gain * 0.35);
  }
  const swell = (time: number) => Math.min(1, time / 0.5) * Math.min(1, (1.4 - time) / 0.55);
  for (const [hertz, gain] of [
    [50, 0.1],
    [100, 0.24],
    [150, 0.07],
    [200, 0.12],
    [300, 0.06],
    [400, 0.03],
  ] as const)
    lay(
      sound,
      tone(1.4, hertz, time => Math.max(0, swell(time))),
      0.06,
      gain,
    );
  return smoothed(sound, 0.001, 0.1);
}
