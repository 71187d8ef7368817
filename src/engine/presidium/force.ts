import { atlasOf } from '../atlas.ts';
import type { Game } from '../game.ts';
import { NOBODY, type Office, type Person } from '../ids.ts';
import { bannerOf, grip, gripOn, standing, weightOf } from '../power.ts';

/** Whose men have arms at hand. */

/** Those who have joined a leader against a man. */
export const partnersOf = (game: Game, leader: Person, target: Person): Person[] =>
  standing(game).filter(
    p => p !== leader && p !== target && game.joined[p * game.scenario.patrons + target] === leader,
  );

/** The seat that presides: the Gavel; over a motion on its own holder the Agenda, for nobody presides over his own case. */
export function chairOver(game: Game, target: Person): Office {
  const { gavel, agenda } = atlasOf(game.scenario);
  return gavel >= 0 && target !== NOBODY && game.holder[gavel] === target ? agenda : gavel;
}

/** The plotters' strength in the room: officers ready, and the best that any of them has in guard, troops and army. */
export function attackForce(game: Game, leader: Person, target: Person): number {
  const { arms } = game.model;
  const plotters = [leader, ...partnersOf(game, leader, target)];
  const best = (power: 'gate' | 'fist') => Math.max(...plotters.map(p => gripOn(game, power, p)));
  let army = 0;
  for (const office of atlasOf(game.scenario).officesWith.army) {
    const held = Math.max(...plotters.map(p => grip(game, office, p)));
    const holder = game.holder[office]!;
    const minister = holder >= 0 && plotters.includes(game.plotOf[holder]!) && game.plotOn[holder] === target;
    army += minister ? arms.minister : arms.armyPerWeight * weightOf(game, office) * held;
  }
  return arms.officer * game.officers[leader]! + arms.gate * best('gate') + arms.fist * best('fist') + army;
}

/** The target's strength: his guard, his troops, such of the army as is his. */
export function defenceForce(game: Game, target: Person): number {
  const { arms } = game.model;
  return (
    arms.defenceBase +
    arms.defenceGate * gripOn(game, 'gate', target) +
    arms.defenceFist * gripOn(game, 'fist', target) +
    arms.defenceArmy * gripOn(game, 'army', target)
  );
}

/** Can he be got out of the building: who holds the roads and the gate. */
export function exitForce(game: Game, leader: Person, target: Person): number {
  const { arms } = game.model;
  const plotters = [leader, ...partnersOf(game, leader, target)];
  const best = (power: 'gate' | 'fist') => Math.max(...plotters.map(p => gripOn(game, power, p)));
  return (
    arms.exitFist * best('fist') +
    arms.exitOfficer * game.officers[leader]! +
    arms.exitGate * best('gate') -
    arms.exitDefenceFist * gripOn(game, 'fist', target) -
    arms.exitDefenceGate * gripOn(game, 'gate', target) -
    arms.exitDefenceArmy * gripOn(game, 'army', target)
  );
}

/** What a patron may believe he commands for a stroke of his own: by the men who pass for his. */
export function strikeForce(game: Game, patron: Person): number {
  const { strike } = game.model;
  const { officesWith } = atlasOf(game.scenario);
  const count = (power: 'gate' | 'fist' | 'army') =>
    officesWith[power].reduce((sum, office) => sum + (bannerOf(game, game.holder[office]!) === patron ? 1 : 0), 0);
  return count('fist') + count('gate') + strike.army * count('army');
}

/** Whether he may believe he has the force to refuse a dismissal, and how far the mover's army cancels it. */
export function defyForce(game: Game, target: Person, mover: Person): number {
  const { defiance } = game.model;
  return (
    gripOn(game, 'fist', target) +
    gripOn(game, 'gate', target) +
    defiance.army * gripOn(game, 'army', target) -
    defiance.moversArmy * gripOn(game, 'army', mover)
  );
}
