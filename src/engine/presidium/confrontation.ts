import { atlasOf } from '../atlas.ts';
import { ask } from '../due.ts';
import { EVERYONE, note } from '../events.ts';
import { fall } from '../falls.ts';
import { type Draft, type Game, STAGES, type Stage } from '../game.ts';
import { NOBODY, type Person } from '../ids.ts';
import { add, addTension, alarm, points } from '../ledger.ts';
import { clamp, logistic, type Permille } from '../odds.ts';
import { injure } from '../pacts.ts';
import { gripOn, ownerOf } from '../power.ts';
import { attackForce, chairOver, defenceForce, defyForce, exitForce, partnersOf } from './force.ts';

/** The four questions of an arrest, each with its own way to fail. The leader moved it; the target is its object. */

export const leaderOf = (game: Game): Person => game.motion?.by ?? NOBODY;
export const targetOf = (game: Game): Person => game.motion?.person ?? NOBODY;

export function setStage(draft: Draft, stage: Stage): void {
  draft.stage = stage;
  note(draft, 'stage', EVERYONE, leaderOf(draft), targetOf(draft), STAGES.indexOf(stage));
}

const yesNo = (yes: Permille): Permille[] => [1000 - yes, yes];

/** How a reveal in the room weighs on the question of arms: the leader's for him, the target's against. */
const sway = (game: Game, leader: Person, target: Person): number => {
  const { reveal } = game.model;
  const shown = (p: Person) => (['man', 'pact', 'file'].includes(game.reveals[p] ?? 'none') ? 1 : 0);
  return (
    reveal.arms * ((game.reveals[leader] === 'man' ? 1 : 0) - (game.reveals[target] === 'man' ? shown(target) : 0))
  );
};

/** 1. Was he warned? Then he stays away. */
export function warnedOdds(game: Game, target: Person): Permille[] {
  const { arrest } = game.model;
  const suspicion = points(game.suspicion[target]!);
  return yesNo(Math.round(1000 * clamp((suspicion - arrest.warnedFrom) / arrest.warnedSpan, 0, arrest.warnedMost)));
}

/** 2. Does the sitting hold, once the votes are there? With the chair in the plot, almost always. */
export function sittingOdds(game: Game): Permille[] {
  const { arrest } = game.model;
  const leader = leaderOf(game);
  const target = targetOf(game);
  const chair = ownerOf(game, chairOver(game, target));
  const withUs = chair === leader || partnersOf(game, leader, target).includes(chair);
  return yesNo(withUs ? arrest.holdsWithChair : arrest.holdsWithout);
}

/** 3. Whose men have arms at hand? */
export function armsOdds(game: Game): Permille[] {
  const leader = leaderOf(game);
  const target = targetOf(game);
  const guard = game.stage === 'defied' ? game.model.arrest.defied : 0;
  const balance = attackForce(game, leader, target) - defenceForce(game, target) + guard + sway(game, leader, target);
  return yesNo(logistic(balance, game.model.arms.scale));
}

/** 4. Can he be taken out? */
export function exitOdds(game: Game): Permille[] {
  const { arms } = game.model;
  return yesNo(logistic(exitForce(game, leaderOf(game), targetOf(game)) + arms.exitBase, arms.exitScale));
}

/** If arms fail, the man who called for them may fall himself. */
export function backfireOdds(game: Game): Permille[] {
  const { arms } = game.model;
  const leader = leaderOf(game);
  const target = targetOf(game);
  const balance = defenceForce(game, target) - attackForce(game, leader, target) + arms.backfireBase;
  return yesNo(logistic(balance, arms.backfireScale));
}

/** Kept by the police, he may be freed by those of them who are still his. */
export function rescueOdds(game: Game): Permille[] {
  const { arrest } = game.model;
  if (game.keeper === 'army') return yesNo(0);
  const target = targetOf(game);
  return yesNo(
    Math.min(
      900,
      Math.round(arrest.rescue * (gripOn(game, 'fist', target) + gripOn(game, 'gate', target)) + arrest.rescueBase),
    ),
  );
}

/** A stroke without a vote, by a man who was warned. */
export function strikeOdds(game: Game, striker: Person, victim: Person): Permille[] {
  const { strike, arms } = game.model;
  const attack = attackForce(game, striker, victim);
  const guard = points(game.suspicion[victim]!) > strike.guardFrom ? strike.guard : 0;
  return yesNo(
    logistic(
      attack - defenceForce(game, victim) + strike.exit * exitForce(game, striker, victim) - strike.against - guard,
      arms.scale,
    ),
  );
}

/** A man voted out who has force may refuse to go: then arms decide. */
export function defianceOdds(game: Game): Permille[] {
  const { defiance } = game.model;
  return yesNo(logistic(defyForce(game, targetOf(game), leaderOf(game)) - defiance.against, defiance.scale));
}

/** The plot is out: credit and friends lost, and the target knows from whom it came. */
export function expose(draft: Draft): void {
  const { exposed } = draft.model;
  const leader = leaderOf(draft);
  const target = targetOf(draft);
  setStage(draft, 'exposed');
  add(draft.suspicion, target, exposed.suspicion);
  for (const plotter of [leader, ...partnersOf(draft, leader, target)]) {
    add(draft.credibility, plotter, -exposed.credibility);
    add(draft.wary, target * draft.scenario.patrons + plotter, exposed.suspicion);
    injure(draft, target, plotter, exposed.injury);
  }
  alarm(draft, leader, exposed.alarm);
  addTension(draft, exposed.tension);
  draft.officers[leader] = Math.max(0, draft.officers[leader]! - 1);
  for (const member of atlasOf(draft.scenario).members)
    if (draft.plotOf[member] === leader && draft.plotOn[member] === target) ask(draft, 'scatter', member, leader);
}

export function win(draft: Draft): void {
  setStage(draft, 'won');
  fall(draft, targetOf(draft), 'arrested', leaderOf(draft));
}

/** The leader falls by his own attempt. */
export function lose(draft: Draft): void {
  setStage(draft, 'lost');
  fall(draft, leaderOf(draft), 'backfired', targetOf(draft));
}
