import { atlasOf } from './atlas.ts';
import { ask } from './due.ts';
import { EVERYONE, note } from './events.ts';
import type { Draft, Game } from './game.ts';
import { NOBODY } from './ids.ts';
import { add, addTension, alarm } from './ledger.ts';
import type { Permille } from './odds.ts';
import { favoursOf, ownerOf } from './power.ts';
import { POWERS } from './scenario.ts';

export const turnsOf = (game: Game): number => game.scenario.lengths[game.length]?.turns.length ?? 0;
export const isLastTurn = (game: Game): boolean => game.turn >= turnsOf(game);

/** The next episode begins: what was this turn's is put away, and what may befall is asked. */
export function openTurn(draft: Draft): void {
  draft.turn++;
  draft.alarming.fill(0);
  draft.offers = [];
  draft.done.fill(false);
  draft.sheets.fill(undefined);
  draft.informs.fill(undefined);
  draft.plans.fill([]);
  draft.withdrawn.fill(0);
  draft.suits = [];
  draft.evening.fill(undefined);
  draft.seenAt.fill(NOBODY);
  draft.shields = [];
  draft.motionsMade = 0;
  draft.moved.fill(false);
  closeMotion(draft);
  note(draft, 'turnOpened', EVERYONE, NOBODY, NOBODY, draft.turn);
  draft.scenario.events.forEach((event, index) => {
    if (event.turn[draft.length] === draft.turn) ask(draft, 'event', NOBODY, NOBODY, index);
  });
}

/** The sitting turns to other business. */
export function closeMotion(draft: Draft): void {
  draft.motion = undefined;
  draft.votes.fill(undefined);
  draft.statements.fill(undefined);
  draft.reveals.fill(undefined);
  draft.keeper = undefined;
  draft.stage = 'none';
  draft.done.fill(false);
}

export function eventOdds(game: Game, index: number): Permille[] {
  const { policy, permille, permilleWithPolicy } = game.scenario.events[index]!;
  const adopted = policy >= 0 && game.sponsor[policy]! >= 0;
  const chance = adopted ? permilleWithPolicy : permille;
  return [1000 - chance, chance];
}

/** It befalls: tension, and alarm for whoever is thought to answer for it. */
export function befall(draft: Draft, index: number): void {
  const { tension, alarmOf, alarmOfSponsor, policy } = draft.scenario.events[index]!;
  draft.happened[index] = true;
  addTension(draft, tension);
  for (const power of POWERS) {
    const points = alarmOf[power];
    if (points === undefined) continue;
    for (const office of atlasOf(draft.scenario).officesWith[power]) {
      const owner = ownerOf(draft, office);
      if (owner >= 0) add(draft.alarm, owner, points);
    }
  }
  const sponsor = policy < 0 ? NOBODY : draft.sponsor[policy]!;
  if (sponsor >= 0) alarm(draft, sponsor, alarmOfSponsor);
  note(draft, 'befell', EVERYONE, NOBODY, NOBODY, index);
}

/** Orders begin: each has what his offices give him through men who are truly his. */
export function giveFavours(draft: Draft): void {
  for (const patron of atlasOf(draft.scenario).patrons)
    draft.favours[patron] = draft.fell[patron]! ? 0 : favoursOf(draft, patron);
  draft.done.fill(false);
  draft.sheets.fill(undefined);
}
