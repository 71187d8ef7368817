import { replyOdds } from '../engine/clients/calculation.ts';
import type { Suit } from '../engine/game.ts';
import { type Action, copyGame, type Draft, type Game, NOBODY, type Person } from '../engine/index.ts';
import { add } from '../engine/ledger.ts';
import { bestGrip } from '../engine/power.ts';
import { soundingOdds } from '../engine/presidium/leanings.ts';
import type { Mind } from './mind.ts';
import { arrestEstimate } from './plot.ts';

/**
 * One turn ahead: what an order given now does for the arrest that he means to move. A plot is a chain, and the link that
 * is weakest is worth most: so an order is judged by what the whole chain would bear if it came off.
 */

/** What an order would change if it came off, and how likely that is, 0 to 1; undefined if it is no step toward an arrest. */
interface Step {
  readonly odds: number;
  readonly change: (draft: Draft) => void;
}

/** Points for a plot that goes from hopeless to sure. */
const WHOLE_PLOT = 34;
/** Near the bottom a step counts for more than it adds: he will take others after it. */
const rising = (estimate: number): number => Math.sqrt(Math.max(0, estimate));

export function stepsOf(mind: Mind, suit: (client: Person) => Suit): (action: Action) => number {
  const { world, self, target, temper, shares } = mind;
  if (target === NOBODY) return () => 0;
  const now = rising(arrestEstimate(world, self, target));
  const weight = WHOLE_PLOT * (0.3 + 1.4 * temper.plot);
  return action => {
    const step = stepOf(world, self, target, shares, action, suit);
    if (step === undefined || step.odds <= 0) return 0;
    const draft = copyGame(world);
    step.change(draft);
    return weight * step.odds * (rising(arrestEstimate(draft, self, target)) - now);
  };
}

function stepOf(
  world: Game,
  self: Person,
  target: Person,
  shares: readonly number[],
  action: Action,
  suit: (client: Person) => Suit,
): Step | undefined {
  switch (action.type) {
    case 'sound': {
      if (action.against !== target) return undefined;
      const asked = { by: self, to: action.person, against: target, safety: false, pressure: false } as Suit;
      return {
        odds: soundingOdds(world, action.person, asked)[0] / 1000,
        change: draft => {
          draft.plotOf[action.person] = self;
          draft.plotOn[action.person] = target;
        },
      };
    }
    case 'recruit':
      return {
        odds: 1,
        change: draft => {
          draft.officers[self] = draft.officers[self]! + 1;
        },
      };
    case 'approach': {
      if (world.acknowledged[action.person] !== target || !holdsArms(world, action.person)) return undefined;
      return {
        odds: replyOdds(world, action.person, suit(action.person), shares)[0] / 1000,
        change: draft => {
          draft.serves[action.person] = self;
          draft.hedge[action.person] = NOBODY;
        },
      };
    }
    case 'buildCase':
      return action.person === target
        ? { odds: 1, change: draft => add(draft.alarm, target, caseAgainst(world, self)) }
        : undefined;
    default:
      return undefined;
  }
}

/** Whether a man's post counts in the room or on the way out of it. */
const holdsArms = (world: Game, person: Person): boolean => {
  const post = world.post[person]!;
  return (
    post >= 0 &&
    world.scenario.offices[post]!.powers.some(power => power === 'gate' || power === 'fist' || power === 'army')
  );
};

/** What a case of his would add to a rival's alarm, in points. */
export function caseAgainst(world: Game, self: Person): number {
  const { buildCase: b } = world.model;
  return (
    b.base +
    b.files * bestGrip(world, 'files', self) +
    b.law * bestGrip(world, 'law', self) +
    b.press * bestGrip(world, 'press', self)
  );
}
