import { atlasOf } from '../atlas.ts';
import type { Evening, Game } from '../game.ts';
import { NOBODY, type Person } from '../ids.ts';
import { points } from '../ledger.ts';
import { isAway } from '../orders.ts';
import { standing } from '../power.ts';

/** What a client or member may do with his evening, and how likely each is to appeal to him. */

/** Whether he has something to warn the man whose he passes for: another has been at him, or he serves another. */
const canWarn = (game: Game, person: Person, victim: Person): boolean =>
  game.acknowledged[person] === victim &&
  (game.serves[person] !== victim || game.suits.some(s => s.to === person && s.by !== victim));

/**
 * Whether he may take another patron in reserve, unasked: only through a lens by which men do, and only if he serves the man whose he
 * passes for; who has left him calls on him for show.
 */
function mayReserve(
  { scenario, lens, serves, acknowledged, hedge, fell }: Game,
  person: Person,
  other: Person,
): boolean {
  const patron = serves[person]!;
  const isTrue = patron >= 0 && patron === acknowledged[person] && !fell[patron];
  return scenario.lenses[lens]!.unasked > 0 && isTrue && patron !== other && hedge[person] === NOBODY;
}

/** Of his calls on others, the share on which he does: the less, the more he is rooted in his patron's nest. 0 to 1. */
function reserving({ scenario, lens, roots }: Game, person: Person): number {
  return Math.min(1, scenario.lenses[lens]!.unasked * (1 - points(roots[person]!) / 100));
}

/** The deeds open to him. The first is always to keep quiet. */
export function deedsOf(game: Game, person: Person): Evening[] {
  const found: Evening[] = [{ deed: 'quiet', patron: NOBODY }];
  const isClient = person >= game.scenario.patrons + game.scenario.members;
  if (isClient && game.acknowledged[person]! >= 0) found.push({ deed: 'ask', patron: NOBODY });
  if (isClient && isAway(game, person)) return found;
  for (const patron of standing(game)) {
    found.push({ deed: 'call', patron });
    if (!isClient) continue;
    if (mayReserve(game, person, patron)) found.push({ deed: 'reserve', patron });
    if (game.serves[person] === patron || game.hedge[person] === patron) found.push({ deed: 'passOn', patron });
    if (canWarn(game, person, patron)) found.push({ deed: 'warn', patron });
  }
  return found;
}

/** How much a deed appeals, in parts. */
export function appealOf(game: Game, person: Person, { deed, patron }: Evening): number {
  const { evening: e } = game.model;
  const isMember = person < game.scenario.patrons + game.scenario.members;
  if (deed === 'quiet') return e.quiet;
  if (isMember) return Math.max(1, e.memberCall + (points(game.lean[person * game.scenario.patrons + patron]!) - 45));
  const banner = game.acknowledged[person]!;
  const master = game.serves[person]!;
  switch (deed) {
    case 'ask':
      return e.ask;
    case 'call':
      if (patron === banner) return master === banner ? e.callOwn : e.callLeft;
      if (mayReserve(game, person, patron)) return e.callOther * (1 - reserving(game, person));
      return e.callOther + (patron === master ? e.callMaster : 0) + (patron === game.hedge[person]! ? e.callHedge : 0);
    case 'reserve':
      return e.callOther * reserving(game, person);
    case 'passOn':
      return patron === master ? e.passOn : e.passOnHedge;
    case 'warn':
      return patron === master ? e.warnOwn : patron === banner ? e.warnLeft : 0;
  }
}

/** Those whose evening is not spent: members, and clients who are not down. */
export const atLeisure = (game: Game): Person[] =>
  atlasOf(game.scenario).ranks.filter(person => !game.down[person] && game.evening[person] === undefined);
