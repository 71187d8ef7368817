import type { Question } from './forecasts.ts';

/** How well a class knew how much it knew: what it agreed on should come true more often than what it was divided over. */

/** How far a class was of one mind: four in five and more; three in five and more; less. */
export const MINDS = ['one', 'most', 'split'] as const;
export type Mind = (typeof MINDS)[number];
const FROM = { one: 0.8, most: 0.6, split: 0 } as const satisfies Record<Mind, number>;

/** How many questions, and in how many what most of the class expected came about. */
export interface Scored {
  readonly asked: number;
  readonly right: number;
}
/** Between these, in parts of one, being sure and being right are told apart. */
const GAP = 0.1;

export interface Calibration {
  /** Single guesses. */
  readonly guesses: Scored;
  /** How many of them would have come true by blind choice. */
  readonly blind: number;
  readonly minds: Readonly<Record<Mind, Scored>>;
  /** Whoever had always expected that nothing changes. */
  readonly plain: Scored;
  /** Whether the class was surer than it was right; undefined where it never was of one opinion more than of another. */
  readonly verdict: 'surer' | 'even' | 'shyer' | undefined;
}

/** What most of a class said; undefined where two things were said equally often. */
function majorityOf({ answers: [first, second], asked }: Question) {
  return first === undefined || first.count === second?.count ? undefined : { ...first, share: first.count / asked };
}

const mindOf = (share: number): Mind => MINDS.find(mind => share >= FROM[mind]) ?? 'split';

/** `choices`: how many answers each question had. */
export function calibrationOf(
  questions: readonly Question[],
  choices: (about: Question['about']) => number,
): Calibration {
  const guesses = { asked: 0, right: 0 };
  const plain = { asked: 0, right: 0 };
  const minds = { one: { asked: 0, right: 0 }, most: { asked: 0, right: 0 }, split: { asked: 0, right: 0 } };
  let blind = 0;
  let sure = 0;
  let held = 0;
  for (const question of questions) {
    const { answers, asked, came, about } = question;
    guesses.asked += asked;
    for (const { guess, count } of answers) if (came.includes(guess)) guesses.right += count;
    blind += (asked * came.length) / choices(about);
    plain.asked++;
    if (came.includes(question.plain)) plain.right++;
    const majority = majorityOf(question);
    const mind = minds[mindOf(majority?.share ?? 0)];
    mind.asked++;
    if (majority === undefined) continue;
    held++;
    sure += majority.share;
    if (came.includes(majority.guess)) mind.right++;
  }
  const right = MINDS.reduce((sum, mind) => sum + minds[mind].right, 0);
  const gap = held === 0 ? 0 : (sure - right) / held;
  const verdict = held === 0 ? undefined : gap > GAP ? 'surer' : gap < -GAP ? 'shyer' : 'even';
  return { guesses, blind, minds, plain, verdict };
}
