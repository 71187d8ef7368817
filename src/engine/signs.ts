import { atlasOf } from './atlas.ts';
import type { Draft, Game } from './game.ts';
import type { Person } from './ids.ts';
import { addSign, believe } from './ledger.ts';
import type { Permille } from './odds.ts';

/** What can be read of a man, and how far it may be trusted. */

/** Whether a man has turned, as a number: 1, a half if he reinsures, 0. */
export const turned = (game: Game, client: Person): number =>
  game.serves[client] !== game.acknowledged[client]! ? 1 : game.hedge[client]! >= 0 ? 0.5 : 0;

/** Readings from −2 (all is well) to 2 (a traitor), for a loyal man; mirrored for one who has turned. */
const READINGS = [-2, -1, 0, 1, 2] as const;
export const readingOf = (outcome: number): number => READINGS[outcome] ?? 0;

/** Permille of each reading. `sharp` moves the mass toward the truth: 0 says nothing, 1 never errs by more than one. */
export function readingOdds(game: Game, client: Person, kind: 'test' | 'glimpse'): Permille[] {
  const { signs } = game.model;
  const sharp = kind === 'test' ? signs.testSharp : signs.glimpseSharp;
  const blunt = [100, 200, 400, 200, 100];
  const loyal = [300, 400, 250, 40, 10];
  const truth = turned(game, client);
  const mix = blunt.map((share, i) => {
    const honest = truth * loyal[4 - i]! + (1 - truth) * loyal[i]!;
    return Math.round(share * (1 - sharp) + honest * sharp);
  });
  mix[2] = mix[2]! + 1000 - mix.reduce((sum, share) => sum + share, 0);
  return mix;
}

/** A patron learns a reading: his belief moves by what it is worth. */
export function learn(draft: Draft, patron: Person, client: Person, outcome: number, kind: 'test' | 'glimpse'): void {
  const { signs } = draft.model;
  const reading = readingOf(outcome);
  believe(draft, patron, client, reading * (kind === 'test' ? signs.testEvidence : signs.glimpseEvidence));
  addSign(draft, patron, {
    sign: kind === 'test' ? 'test' : 'tale',
    about: client,
    other: patron,
    leans: Math.sign(reading),
  });
}

/** Everyone sees who called on whom. A call on another's door speaks a little against a man, one on his own for him. */
export function seen(draft: Draft, client: Person, on: Person): void {
  const { signs } = draft.model;
  draft.seenAt[client] = on;
  if (on < 0) return;
  const strange = on !== draft.acknowledged[client]!;
  for (const patron of atlasOf(draft.scenario).patrons) {
    believe(draft, patron, client, strange ? signs.callElsewhere : -signs.callAtHome);
    if (strange && draft.acknowledged[client] === patron)
      addSign(draft, patron, { sign: 'call', about: client, other: on, leans: 1 });
  }
}
