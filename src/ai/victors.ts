import { corpsOf, taughtOf } from '../engine/clients/calculation.ts';
import { type Action, NOBODY, type Office, type Person } from '../engine/index.ts';
import { points } from '../engine/ledger.ts';
import { rankOf, weightOf } from '../engine/power.ts';
import type { Judged, Mind } from './mind.ts';
import { whim } from './noise.ts';
import { naturalSeat } from './writing.ts';

/** Spoils, pleas, testimony and the years after; and the naming of men to a new ministry. */

const say = (action: Action, score: number, reason: string): Judged => ({
  action,
  score,
  motives: [{ reason, points: Math.round(score * 10) / 10 }],
});

const fitness = ({ world, seed }: Mind, person: number): number =>
  0.08 * points(world.gratitude[person]!) + 0.03 * points(world.roots[person]!) + 1.5 * whim(seed, person, 41);

export function judgeNaming(mind: Mind): Judged[] {
  return mind.view.options.flatMap(action =>
    action.type === 'name'
      ? [say(action, action.person === NOBODY ? -50 : placing(mind, action.office, action.person), 'fillPost')]
      : [],
  );
}

/** The man he trusts most has the files; where the others sit matters less to him. */
function placing(mind: Mind, office: Office, person: Person): number {
  const files = mind.world.scenario.offices[office]!.powers.includes('files');
  return (files ? 1 : -0.5) * fitness(mind, person) + whim(mind.seed, person, office, 61);
}

/** Of two seats he keeps the one that suits him, and hands the other to the weaker man. */
export function judgeYielding(mind: Mind): Judged[] {
  const keep = naturalSeat(mind, mind.self);
  return mind.view.options.flatMap(action =>
    action.type === 'yield'
      ? [say(action, (action.office === keep ? -6 : 2) - mind.shares[action.to]! / 20, 'keepsHisSeat')]
      : [],
  );
}

/** Points by which each man of his own who would learn from a reward speaks against it. */
const EXAMPLE = 0.25;
/** How many would: those of the same corps, and of the others so far as a precedent spills over. */
function learnersOf({ world, self }: Mind, person: Person): number {
  const { spill } = world.scenario.lenses[world.lens]!;
  const own = world.acknowledged.flatMap((banner, other) => (banner === self ? [other as Person] : []));
  const peers = own.filter(other => corpsOf(world, other) === corpsOf(world, person)).length;
  return peers + spill * (own.length - peers);
}

export function judgeSpoils(mind: Mind): Judged[] {
  const { world, self, temper } = mind;
  return mind.view.options.flatMap(action => {
    if (action.type !== 'settle') return [];
    switch (action.spoil) {
      case 'reward':
        return [
          say(
            action,
            action.yes ? 1 + 3 * temper.loyal - EXAMPLE * learnersOf(mind, action.person) : 2.2 - 2 * temper.bold,
            action.yes ? 'keepsWord' : 'noPrecedent',
          ),
        ];
      case 'post': {
        if (!action.yes) return [say(action, -2, 'enough')];
        const patron = action.person < world.scenario.patrons;
        const whose = patron ? (action.person === self ? 4 : -3) : fitness(mind, action.person) / 2;
        return [say(action, whose + weightOf(world, action.office) / 10, 'fillPost')];
      }
      case 'ranks':
        return [say(action, action.yes ? 1.5 : temper.bold, action.yes ? 'calmTheRanks' : 'noMercy')];
      case 'overseer':
        return [
          say(
            action,
            action.yes ? 0.3 * rankOf(world, action.person) + whim(mind.seed, action.person, 43) : 1.2,
            'notSure',
          ),
        ];
      case 'plea': {
        const known = points(world.exposure[action.person * world.scenario.patrons + self]!);
        const taught = taughtOf(world, self, action.person);
        const worth =
          rankOf(world, action.person) / 2 +
          0.01 * known -
          3.2 -
          0.08 * taught +
          0.7 * whim(mind.seed, action.person, 47);
        return [say(action, action.yes ? worth : 0, action.yes ? 'useful' : 'noPrecedent')];
      }
      default:
        return [];
    }
  });
}

/** The fallen names the man who brought him down, or the friend who did not help. */
export function judgeTestimony(mind: Mind): Judged[] {
  const fall = mind.world.falls.find(f => f.person === mind.self);
  return mind.view.options.flatMap(action => {
    if (action.type !== 'testify') return [];
    if (action.against === NOBODY) return [say(action, 0.4, 'silence')];
    return [
      say(
        action,
        (fall?.by === action.against ? 1 : 0.6) + 0.5 * whim(mind.seed, action.against, 53),
        'takesOthersDown',
      ),
    ];
  });
}

export function judgeChapters(mind: Mind): Judged[] {
  const { world } = mind;
  const kind = world.scenario.chapters[world.chapter]?.kind;
  return mind.view.options.flatMap(action => {
    if (action.type !== 'chapter') return [];
    if (action.person === NOBODY) return [say(action, 0.5, 'leavesIt')];
    const wish = kind === 'trial' || kind === 'challenge' || kind === 'police' ? 1.5 : kind === 'reckoning' ? 0.4 : 0.7;
    return [say(action, wish + 0.5 * whim(mind.seed, action.person, world.chapter), 'settlesIt')];
  });
}
