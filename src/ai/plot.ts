import { atlasOf } from '../engine/atlas.ts';
import { type Game, NOBODY, type Person, type Temper } from '../engine/index.ts';
import { points } from '../engine/ledger.ts';
import { logistic } from '../engine/odds.ts';
import { rivalsOf } from '../engine/orders.ts';
import { allied, inOffice, ownerOf, rankOf } from '../engine/power.ts';
import { armsOdds, exitOdds, sittingOdds, warnedOdds } from '../engine/presidium/confrontation.ts';
import { partnersOf } from '../engine/presidium/force.ts';
import { voteOdds } from '../engine/presidium/leanings.ts';
import { turnsOf } from '../engine/turns.ts';
import { mix, whim } from './noise.ts';
import { ifHeSucceeds, ifHeWaits, oddsWorth } from './outlook.ts';

/** Whether, against whom and when a player plots, from what he knows. */

/** One player in eight has a fixed idea of where the danger lies. */
export function isObsession(game: Game, self: Person, rival: Person, seed: number): boolean {
  const roll = mix(seed, self, 77);
  if (roll % 8 !== 0) return false;
  const rivals = atlasOf(game.scenario).patrons.filter(p => p !== self);
  return rivals[(roll >>> 8) % rivals.length] === rival;
}

/** Points for being sure of the first place. */
const GAIN = 20;

/** How much a rival weighs on him, in points: above 0 he plots. */
export function menace(
  game: Game,
  self: Person,
  rival: Person,
  temper: Temper,
  shares: readonly number[],
  seed: number,
): number {
  const hunted = points(game.wary[self * game.scenario.patrons + rival]!);
  const late = (8 * game.turn) / Math.max(1, turnsOf(game));
  const injured = points(game.injury[self * game.scenario.patrons + rival]!);
  return (
    1.1 * (shares[rival]! - 33) +
    0.35 * (points(game.alarm[rival]!) - 30) +
    26 * (temper.plot - 0.5) +
    1.4 * late +
    0.3 * injured -
    (allied(game, self, rival) ? 20 * temper.loyal : 0) +
    (hunted > 8 ? 18 : 0) +
    GAIN * (ifHeSucceeds(game, self, rival, shares) - ifHeWaits(game, self, shares)) +
    14 * whim(seed, self, rival, 71) +
    (isObsession(game, self, rival, seed) ? 34 : 0) -
    21
  );
}

/** The rival he means to bring down, or NOBODY. */
export function chosenTarget(
  game: Game,
  self: Person,
  temper: Temper,
  shares: readonly number[],
  seed: number,
): Person {
  let chosen: Person = NOBODY;
  let most = 0;
  for (const rival of rivalsOf(game, self)) {
    const weight = menace(game, self, rival, temper, shares, seed);
    if (weight > most) {
      most = weight;
      chosen = rival;
    }
  }
  return chosen;
}

/** Standard deviations by which a count of votes must be out to multiply the odds by e: a logistic in a normal's place. */
const SURPRISE = 0.6;

/** His estimate, 0 to 1, that an arrest moved now would succeed. */
export function arrestEstimate(game: Game, self: Person, target: Person): number {
  const motion = { motion: 'arrest', by: self, person: target, office: -1, policy: -1 } as unknown as NonNullable<
    Game['motion']
  >;
  const trial: Game = { ...game, motion, stage: 'arms' };
  const partners = partnersOf(game, self, target);
  let expected = 1 + partners.length;
  let spread = 0;
  for (const member of inOffice(game)) {
    if (member < game.scenario.patrons) continue;
    const aye = voteOdds(trial, member, motion)[0] / 1000;
    expected += aye;
    spread += aye * (1 - aye);
  }
  const needed = inOffice(game).length / 2 + 0.5;
  const votes = logistic((expected - needed) / Math.max(0.4, spread ** 0.5), SURPRISE) / 1000;
  const yes = (odds: readonly number[]) => odds[1]! / 1000;
  return (
    (1 - yes(warnedOdds(trial, target))) * votes * yes(sittingOdds(trial)) * yes(armsOdds(trial)) * yes(exitOdds(trial))
  );
}

/** What the odds must be while 0, 1, 2 or more turns are left: a plot that may still grow is not spent. */
const PATIENCE = [0.3, 0.58, 0.7] as const;

/** Above which estimate he strikes: where it is better than waiting; bold men and hunted men sooner, patient men later. */
export function strikeFrom(
  game: Game,
  self: Person,
  target: Person,
  temper: Temper,
  shares: readonly number[],
  hunted: boolean,
): number {
  const left = Math.min(turnsOf(game) - game.turn, PATIENCE.length - 1);
  const patience = PATIENCE[left]! - (left > 0 ? 0.5 * (temper.haste - 0.5) : 0);
  const worth = Math.max(patience, oddsWorth(game, self, target, shares));
  return worth - 0.3 * (temper.bold - 0.5) - (hunted ? 0.1 : 0);
}

/** How ready a patron would be to join another against a third, in points: above 0, rather yes. The same for himself. */
export function joining(
  game: Game,
  joiner: Person,
  leader: Person,
  target: Person,
  temper: Temper,
  shares: readonly number[],
): number {
  const trouble = game.scenario.events.reduce(
    (sum, event, i) =>
      sum + (game.happened[i]! && ownerOf(game, atlasOf(game.scenario).lubyanka) === target ? event.discredits : 0),
    0,
  );
  const ear = atlasOf(game.scenario).officesWith.ear.filter(o => game.acknowledged[game.holder[o]!] === target).length;
  return (
    0.62 * (points(game.alarm[target]!) - 44) +
    0.35 * (shares[target]! - shares[joiner]!) +
    0.22 * (points(game.credibility[leader]!) - 50) -
    2.5 * ear -
    (allied(game, joiner, target) ? (22 * temper.loyal * points(game.credibility[target]!)) / 60 : 0) +
    12 * (temper.plot - 0.5) -
    0.3 * (points(game.alarm[leader]!) - 25) -
    0.25 * (shares[leader]! - 30) +
    trouble -
    10
  );
}

/** What a man is worth to whoever turns him: his post, and more if it stands between a plotter and his victim. */
export function prize(game: Game, client: Person, target: Person): number {
  const post = game.post[client]!;
  if (post < 0) return 0.6;
  const { powers } = game.scenario.offices[post]!;
  const key = powers.some(p => p === 'ear' || p === 'fist' || p === 'gate' || p === 'army');
  const inTheWay = target >= 0 && game.acknowledged[client] === target && key;
  return rankOf(game, client) * (inTheWay ? 1.9 : 1) + (key ? 1.5 : 0);
}
