import type { ClassKey } from '../../../text/index.ts';

/** The parts of the page, and the sentences of each. */
export interface Part {
  readonly title: ClassKey;
  readonly says: readonly ClassKey[];
}

/** How long lessons are kept differs from server to server. */
const LONG: Part = { title: 'privacy.long.title', says: ['privacy.long.end', 'privacy.long.left', 'privacy.long.now'] };

/** What is true wherever the page comes from. */
export const PARTS: readonly Part[] = [
  { title: 'privacy.short.title', says: ['privacy.short.nothing', 'privacy.short.name', 'privacy.short.alone'] },
  {
    title: 'privacy.kept.title',
    says: ['privacy.kept.lesson', 'privacy.kept.log', 'privacy.kept.pupils', 'privacy.kept.hash', 'privacy.kept.talk'],
  },
  {
    title: 'privacy.where.title',
    says: ['privacy.where.server', 'privacy.where.backups', 'privacy.where.logs', 'privacy.where.addresses'],
  },
  LONG,
  {
    title: 'privacy.here.title',
    says: [
      'privacy.here.settings',
      'privacy.here.seat',
      'privacy.here.teacher',
      'privacy.here.clear',
      'privacy.here.history',
    ],
  },
  {
    title: 'privacy.who.title',
    says: ['privacy.who.pupil', 'privacy.who.teacher', 'privacy.who.wall', 'privacy.who.debrief'],
  },
  { title: 'privacy.words.title', says: ['privacy.words.off', 'privacy.words.on'] },
  { title: 'privacy.net.title', says: ['privacy.net.tls', 'privacy.net.plain', 'privacy.net.so'] },
  { title: 'privacy.time.title', says: ['privacy.time.fixed', 'privacy.time.untimed', 'privacy.time.eyes'] },
  { title: 'privacy.out.title', says: ['privacy.out.pupil', 'privacy.out.parents'] },
];
export const isLong = (part: Part): boolean => part === LONG;
