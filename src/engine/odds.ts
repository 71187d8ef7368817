/** A probability in permille, 0 to 1000, always whole. */
export type Permille = number;

/** 1000 / (1 + e^−x) for x = 0, 0.125, … 8, rounded: a table, so that every machine has the same odds. */
const CURVE = [
  500, 531, 562, 593, 622, 651, 679, 706, 731, 755, 777, 798, 818, 835, 852, 867, 881, 893, 905, 915, 924, 932, 940,
  947, 953, 958, 963, 967, 971, 974, 977, 980, 982, 984, 986, 988, 989, 990, 991, 992, 993, 994, 995, 995, 996, 996,
  997, 997, 998, 998, 998, 998, 998, 999, 999, 999, 999, 999, 999, 999, 999, 1000, 1000, 1000, 1000,
];
const STEPS = 8;

/** The chance that belongs to a score of `points` where `scale` points multiply the odds by e. */
export function logistic(points: number, scale: number): Permille {
  const x = (Math.abs(points) / scale) * STEPS;
  const step = Math.min(Math.floor(x), CURVE.length - 2);
  const low = CURVE[step] as number;
  const high = CURVE[step + 1] as number;
  const chance = Math.round(low + (high - low) * Math.min(1, x - step));
  return points < 0 ? 1000 - chance : chance;
}

export const clamp = (value: number, low: number, high: number): number =>
  value < low ? low : value > high ? high : value;

/** Rounds half away from zero, so that a gain and a loss of the same size cancel. */
export const whole = (value: number): number => (value < 0 ? -Math.round(-value) : Math.round(value));

/** The first outcome whose share covers `roll`, which runs from 0 to the sum of `shares` − 1. */
export function outcomeAt(shares: readonly Permille[], roll: number): number {
  let left = roll;
  for (let outcome = 0; outcome < shares.length; outcome++) {
    left -= shares[outcome] as number;
    if (left < 0) return outcome;
  }
  return shares.length - 1;
}
