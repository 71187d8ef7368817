/** Everything that can be heard; each is a file of its name in assets/sound/. */

/** Short, and set off by what happens. */
export const EFFECTS = [
  'call',
  'type',
  'stamp',
  'hand',
  'steps-parquet',
  'steps-stone',
  'steps-snow',
  'tear',
  'string',
  'letter',
  'door',
  'quarter',
  'window',
  'pizzicato',
] as const;
export type Effect = (typeof EFFECTS)[number];

/** For the opening alone: the march, and the crowd that goes on under it and after it. */
export const OPENING = ['march', 'crowd'] as const;

/** Loops of one length that sound together, each as loud as the moment wants it. */
export const LAYERS = ['fifth', 'ostinato', 'pulse', 'line', 'tremolo'] as const;
export type Layer = (typeof LAYERS)[number];

export type Sound = Effect | Layer | (typeof OPENING)[number];
export const SOUNDS: readonly Sound[] = [...EFFECTS, ...OPENING, ...LAYERS];
