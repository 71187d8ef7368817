import type { Estimate } from '../../lab/estimate.ts';
import type { Text } from '../../text/index.ts';
import { knownLens } from '../lens-words.ts';
import type { Level } from '../levels.ts';
import { NAMED } from './numbers.ts';
import type { Arm, Plan } from './plan.ts';
import { OTHERS } from './readings/endings.ts';

/** What the lab calls things, and how it says numbers. */
export interface LabWords {
  readonly text: Text;
  person(id: string): string;
  ending(id: string): string;
  lens(id: string): string;
  /** A coefficient by its name, if it has one, else by its path. */
  coefficient(path: string): string;
  /** A world that is compared, in the words of its plan. */
  world(plan: Plan, arm: Arm): string;
  /** In percent, with the interval. */
  share(estimate: Estimate): string;
  /** In percent alone. */
  shareShort(share: number): string;
  /** Times a game, with the interval. */
  mean(estimate: Estimate): string;
  number(value: number): string;
  /** A span of time, roughly. */
  time(seconds: number): string;
  list(items: readonly string[]): string;
}

/** An interval narrower than this, in percent points, deserves a decimal. */
const FINE = 3;
const MINUTE = 60;

export function labWords(text: Text, { text: level }: Level): LabWords {
  const language = document.documentElement.lang;
  const joined = new Intl.ListFormat(language);
  const plain = new Intl.NumberFormat(language, { maximumSignificantDigits: 6 });
  const person = (id: string) => level.get('people', id)?.name ?? id;
  const lens = (id: string) => {
    const known = knownLens(id);
    return known === undefined ? id : text(`lab.lensName.${known}`);
  };
  const spread = ({ low, high }: Estimate, by: number) => ((high - low) * by < FINE ? 1 : 0);
  const said = (estimate: Estimate, by: number, digits: number) => {
    const at = (value: number) => (value * by).toFixed(digits);
    // No line ends within an interval.
    return { share: at(estimate.estimate), interval: `${at(estimate.low)}\u2060–\u2060${at(estimate.high)}` };
  };
  return {
    text,
    person,
    ending: id => (id === OTHERS ? text('lab.endings.others') : (level.get('endings', id)?.name ?? id)),
    lens,
    coefficient: path => (NAMED[path] === undefined ? path : text(NAMED[path])),
    world: (plan, arm) => {
      if (plan.aim === 'question') return text(`lab.worlds.${arm.key === 'base' ? 'base' : 'changed'}`);
      return plan.aim === 'number' ? plain.format(Number(arm.key)) : lens(arm.lens);
    },
    share: estimate => text('lab.share', said(estimate, 100, spread(estimate, 100))),
    shareShort: share => text('lab.shareShort', { share: Math.round(share * 100) }),
    mean: estimate => {
      const { share, interval } = said(estimate, 1, estimate.high < 1 ? 2 : 1);
      return text('lab.mean', { mean: share, interval });
    },
    number: value => plain.format(value),
    time: seconds =>
      seconds < MINUTE
        ? text('lab.seconds', { count: Math.max(1, Math.round(seconds)) })
        : text('lab.minutes', { count: Math.round(seconds / MINUTE) }),
    list: items => joined.format(items),
  };
}
