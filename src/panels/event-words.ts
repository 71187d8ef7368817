import { CLOSES, EVENTS, type Event } from '../engine/events.ts';
import { NONE } from '../engine/ids.ts';
import { DEEDS, type Motion, REPLIES, STAGES, type Stage, TERMS, VOTES } from '../engine/terms.ts';
import type { Key, Text } from '../text/index.ts';
import { bandOf } from './bands.ts';
import type { Names } from './names.ts';

/** Something the seat saw, with what it needs to be told: which motion, in which step. */
export interface Seen {
  readonly ply: number;
  readonly turn: number;
  readonly event: Event;
  readonly motion: Motion | undefined;
  /** How far a confrontation had got before it. */
  readonly stage: Stage;
  /** Whether it is what this seat did itself. */
  readonly own: boolean;
}

/** Stages in which an attempt can come to nothing. */
const QUESTIONS = ['warned', 'room', 'sitting', 'arms', 'exit'] as const;
const isQuestion = (stage: Stage): stage is (typeof QUESTIONS)[number] =>
  (QUESTIONS as readonly Stage[]).includes(stage);

const SIDES = ['for', 'against', 'silent'] as const;
const REVEALS = ['none', 'man', 'pact', 'file'] as const;
const KEEPERS = ['army', 'police'] as const;

/** What `extra` is called, by what it stands for. */
function extraOf({ event, extra }: Event, text: Text, names: Names): string | number {
  switch (EVENTS[event]) {
    case 'turn':
      return names.turn(extra);
    case 'event':
      return names.event(extra);
    case 'office':
      return names.post(extra as never);
    case 'man':
      return names.man(extra as never);
    case 'policy':
      return names.policy(extra as never);
    case 'term': {
      const term = TERMS[extra];
      return term === undefined ? '' : text(`term.short.${term}`);
    }
    case 'reading':
      return text(`reading.${Math.min(4, Math.max(0, extra)) as 0 | 1 | 2 | 3 | 4}`);
    case 'vote': {
      const vote = VOTES[extra];
      return vote === undefined ? '' : text(`vote.${vote}`);
    }
    case 'points':
      return event === 'found' ? text(`band.material.${bandOf('material', extra * 10)}`) : extra;
    default:
      return extra;
  }
}

/** What it is called in the catalogue; undefined for what is better told otherwise. */
function keyOf(
  { event: { event, person, extra }, motion, stage: before }: Seen,
  names: Pick<Names, 'chapter'>,
): Key | undefined {
  switch (event) {
    case 'called':
      return `event.evening.${DEEDS[extra] ?? 'call'}`;
    // His answer has said so.
    case 'flipped':
    case 'hedged':
      return undefined;
    // Only officers are noticed without anybody's telling.
    case 'warned':
      return extra === NONE ? 'event.warned.officers' : 'event.warned.met';
    case 'replied':
      return `event.replied.${REPLIES[extra] ?? 'none'}`;
    case 'moved':
    case 'carried':
    case 'rejected':
      return motion && `event.${event}`;
    case 'spoke': {
      const side = SIDES[extra];
      return side && `event.spoke.${side}`;
    }
    case 'revealed': {
      const reveal = REVEALS[extra];
      return reveal === undefined || reveal === 'none' ? undefined : `event.revealed.${reveal}`;
    }
    case 'custody': {
      const keeper = KEEPERS[extra];
      return keeper && `event.custody.${keeper}`;
    }
    case 'stage': {
      if (extra === NONE) return 'event.struckAt';
      const stage = STAGES[extra];
      // That an arrest is moved has been said already.
      if (stage === undefined || stage === 'none' || stage === 'warned') return undefined;
      return stage === 'exposed' && isQuestion(before) ? `room.exposed.${before}` : `room.stage.${stage}`;
    }
    case 'verdict':
      return person === NONE ? 'event.verdictNone' : 'event.verdict';
    case 'chapter': {
      const chapter = names.chapter(extra);
      return chapter && `event.chapter.${chapter}.${person === (NONE as number) ? 'none' : 'man'}`;
    }
    default:
      return `event.${event}`;
  }
}

/** Where it does not matter which: there is a sentence for every one. */
const ANY: Pick<Names, 'chapter'> = { chapter: () => 'trial' };

/** Whether there is a sentence for it. */
export const isTold = (seen: Seen): boolean => keyOf(seen, ANY) !== undefined;

/** One sentence; undefined for what is better told otherwise. */
export function eventWords(seen: Seen, text: Text, names: Names): string | undefined {
  const key = keyOf(seen, names);
  if (key === undefined) return undefined;
  const { person, other } = seen.event;
  return text(key, {
    person: names.man(person),
    other: names.man(other),
    extra: extraOf(seen.event, text, names),
    motion: seen.motion ? names.motion(seen.motion) : '',
    // Of a confrontation.
    leader: names.man(person),
    target: names.man(other),
  });
}

/** What one has just done oneself is no news. */
const OWN_DEEDS: ReadonlySet<string> = new Set([
  'packageSent',
  'backed',
  'opposed',
  'demanded',
  'offered',
  'countered',
  'refused',
  'informed',
  'moved',
  'spoke',
  'revealed',
  'pleaded',
]);
export const isNews = ({ own, event }: Seen): boolean => !(own && OWN_DEEDS.has(event.event));

/** Two letters that crossed can promise the same; what comes of it is told once. */
const ONCE: ReadonlySet<string> = new Set(['accepted', 'promiseKept', 'promiseBroken']);

/** Many calls make one line a patron; the rest follow in order. `counted`: the ballots stand beside it, seat by seat. */
export function digest(seen: readonly Seen[], text: Text, names: Names, counted = false): string[] {
  const calls = new Map<string, string[]>();
  const lines: string[] = [];
  for (const item of seen) {
    const { event, person, other, extra } = item.event;
    if (event === 'called' && DEEDS[extra] === 'call') {
      const patron = names.man(other);
      calls.set(patron, [...(calls.get(patron) ?? []), names.man(person)]);
      continue;
    }
    if (event === 'turnOpened' || (counted && CLOSES.has(event))) continue;
    const line = eventWords(item, text, names);
    if (line !== undefined && !(ONCE.has(event) && lines.includes(line))) lines.push(line);
  }
  const visits = [...calls].map(([patron, men]) => text('play.callsOn', { patron, men: men.join(', ') }));
  return [...lines, ...visits];
}
