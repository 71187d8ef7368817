import { NOBODY, type Person } from '../engine/ids.ts';
import type { Trust, View } from '../engine/view.ts';
import { seenIn, wonOf } from './knowing.ts';

/** From where to where, of 100, a man's loyalty may lie. */
export type Span = readonly [low: number, high: number];

/**
 * What a seat makes of a man, as a stretch of a scale without numbers. A view gives a word and nothing finer; the wider the
 * stretch, the less the word is worth: one who thinks a man true or turned has grounds, one who is unsure has none.
 */
export const LOYALTY: Readonly<Record<Trust, Span>> = {
  trusted: [76, 98],
  likelyTrue: [58, 88],
  unsure: [24, 76],
  doubtful: [12, 46],
  likelyTurned: [2, 24],
};

export type Sureness = 'guess' | 'fair' | 'sure';
/** What a seat knows of how true a man is to the patron he passes for. */
export interface Loyalty {
  readonly span: Span;
  readonly sureness: Sureness;
  readonly word: Trust | 'won' | 'half';
}

/** By how much a word's stretch is drawn out or in, by how many signs stand behind it: from none to five and more. */
const STRETCH = [1.8, 1.4, 1.1, 0.9, 0.75, 0.6] as const;
/** The widest stretches that are sure, and fair; wider is a guess. */
const SURE = 18;
const FAIR = 35;
/** Another's man who has answered this seat himself: nothing about him is surer. */
const ANSWERED = { yes: [0, 10], half: [42, 58] } as const satisfies Record<string, Span>;

const surenessOf = ([low, high]: Span): Sureness =>
  high - low <= SURE ? 'sure' : high - low <= FAIR ? 'fair' : 'guess';

/** As wide as it is drawn, and still within the scale. */
function drawn([low, high]: Span, factor: number): Span {
  const width = Math.min(100, (high - low) * factor);
  const from = Math.min(100 - width, Math.max(0, (low + high - width) / 2));
  return [from, from + width];
}

/**
 * The word and its stretch come from the view's word; how wide it is, from how many signs and tests of the man this seat has
 * had. Both are things that the seat has seen: no hidden number goes in. None where a seat has no opinion: only patrons judge
 * men, and nobody is true to nobody.
 */
export function loyaltyOf(view: View, person: number): Loyalty | undefined {
  const { patrons, people } = view.scenario;
  if (view.seat >= patrons || people[person]?.role !== 'client' || view.acknowledged[person] === NOBODY)
    return undefined;
  const won = wonOf(view, person);
  if (won !== 'no' && view.acknowledged[person] !== (view.seat as Person))
    return { span: ANSWERED[won], sureness: 'sure', word: won === 'yes' ? 'won' : 'half' };
  const word = view.trust[person] ?? 'unsure';
  const heard = seenIn(view.signs[view.seat]) ?? [];
  const signs = heard.filter(({ about }) => about === person).length;
  const span = drawn(LOYALTY[word], STRETCH[Math.min(signs, STRETCH.length - 1)]!);
  return { span, sureness: surenessOf(span), word };
}
