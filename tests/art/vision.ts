/** How colours look to people: contrast by WCAG 2, distance by CIEDE2000, colour blindness by Machado et al. 2009. */

type Triple = readonly [number, number, number];

/** Matrices on linear RGB, full severity. */
export const VISIONS = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const satisfies Record<string, readonly number[]>;
export type Vision = keyof typeof VISIONS;

const triple = (of: (index: number) => number): Triple => [of(0), of(1), of(2)];
const linear = (hex: string): Triple =>
  triple(i => {
    const part = Number.parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });

const luminance = (hex: string) => {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function seen(hex: string, vision: Vision): Triple {
  const rgb = linear(hex);
  const row = (i: number) => rgb.reduce((sum, part, j) => sum + part * (VISIONS[vision][3 * i + j] as number), 0);
  return triple(i => Math.min(1, Math.max(0, row(i))));
}

function lab([r, g, b]: Triple): Triple {
  const root = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = root((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = root(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = root((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const { sqrt, hypot, abs, exp, PI } = Math;
const radians = (degrees: number) => (degrees * PI) / 180;
const sin = (degrees: number) => Math.sin(radians(degrees));
const cos = (degrees: number) => Math.cos(radians(degrees));
const hue = (a: number, b: number) => ((Math.atan2(b, a) * 180) / PI + 360) % 360;
const seventh = (chroma: number) => sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));

/** CIEDE2000 (Sharma, Wu, Dalal 2005, whose test pairs are in palette.test.ts). */
export function labDistance([L1, a1, b1]: Triple, [L2, a2, b2]: Triple): number {
  const stretch = 1 + 0.5 * (1 - seventh((hypot(a1, b1) + hypot(a2, b2)) / 2));
  const [C1, C2] = [hypot(a1 * stretch, b1), hypot(a2 * stretch, b2)];
  const [h1, h2] = [hue(a1 * stretch, b1), hue(a2 * stretch, b2)];
  const grey = C1 * C2 === 0;
  const turn = grey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const [L, C] = [(L1 + L2) / 2, (C1 + C2) / 2];
  const h = grey ? h1 + h2 : abs(h1 - h2) <= 180 ? (h1 + h2) / 2 : (h1 + h2 + 360) / 2;
  const T = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63);
  const lightness = (L2 - L1) / (1 + (0.015 * (L - 50) ** 2) / sqrt(20 + (L - 50) ** 2));
  const chroma = (C2 - C1) / (1 + 0.045 * C);
  const hues = (2 * sqrt(C1 * C2) * sin(turn / 2)) / (1 + 0.015 * C * T);
  const rotation = -2 * seventh(C) * sin(60 * exp(-(((h - 275) / 25) ** 2)));
  return sqrt(lightness ** 2 + chroma ** 2 + hues ** 2 + rotation * chroma * hues);
}

/** How far apart two colours are to somebody's eyes. */
export const distance = (one: string, other: string, vision: Vision): number =>
  labDistance(lab(seen(one, vision)), lab(seen(other, vision)));
