import type { Sound } from './sounds.ts';

/** Where the files lie, by the path they were made under. */
const WEBM = import.meta.glob<string>('../../assets/sound/*.webm', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});
const MP3 = import.meta.glob<string>('../../assets/sound/*.mp3', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});
const LOOPS = import.meta.glob<Loop>('../../assets/sound/{crowd,fifth,ostinato,pulse,line,tremolo}.json', {
  import: 'loop',
  eager: true,
});

/** The part of a file that is repeated, in ms; what lies around it is the same music, so that no codec's padding is heard. */
export interface Loop {
  readonly start: number;
  readonly end: number;
}

const pathOf = (sound: Sound, kind: string) => `../../assets/sound/${sound}.${kind}`;

/** Its addresses, the better format first. */
export const sourcesOf = (sound: Sound): string[] => [
  WEBM[pathOf(sound, 'webm')] ?? '',
  MP3[pathOf(sound, 'mp3')] ?? '',
];
export const loopOf = (sound: Sound): Loop | undefined => LOOPS[pathOf(sound, 'json')];
