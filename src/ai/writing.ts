import { atlasOf } from '../engine/atlas.ts';
import { promiseOf } from '../engine/clients/calculation.ts';
import type { Sheet } from '../engine/game.ts';
import { type Action, NOBODY, type Person } from '../engine/index.ts';
import { points } from '../engine/ledger.ts';
import { hasJoined } from '../engine/pacts.ts';
import { gripOn, weightOf } from '../engine/power.ts';
import type { Judged, Mind } from './mind.ts';
import { whim } from './noise.ts';

/** How he writes, clause by clause: packages, offers, approaches, appointments. */

type Term = Extract<Action, { type: 'term' }>;

/** The seat that suits a man by the line he comes from. */
export function naturalSeat(mind: Mind, patron: Person): number {
  const { gavel, agenda, lubyanka } = atlasOf(mind.world.scenario);
  const corps = mind.world.scenario.people[patron]!.corps;
  return corps === 'police' ? lubyanka : corps === 'party' ? agenda : gavel;
}

function packageTerm(mind: Mind, { office, person }: Term): number {
  const { self, world } = mind;
  const { gavel, agenda, lubyanka } = atlasOf(world.scenario);
  const fits = person < world.scenario.patrons && naturalSeat(mind, person) === office;
  const legit = office === gavel ? points(world.legitimacy[person]!) / 8 : 0;
  const mine = person === self && [gavel, agenda, lubyanka].includes(office) ? 4 : 0;
  const squeeze =
    office === agenda && person !== self && naturalSeat(mind, person) !== agenda ? 7 * (mind.temper.haste - 0.2) : 0;
  return (fits ? 6 : 0) + legit + mine + squeeze + 1.5 * whim(mind.seed, self, office, person);
}

/** What one clause of an offer is worth to him, in points, whichever side it stands on. */
export function clauseWorth(
  mind: Mind,
  clause: Pick<Term, 'side' | 'term' | 'office' | 'person' | 'turns'>,
  fromMe: boolean,
): number {
  const { world, target } = mind;
  const mineToKeep = (clause.side === 'give') === fromMe;
  const sign = mineToKeep ? -1 : 1;
  switch (clause.term) {
    case 'back':
      return sign * 3;
    case 'post':
      return sign * (world.holder[clause.office] === NOBODY ? 0.5 * weightOf(world, clause.office) : 0.3);
    case 'spare':
      return sign * 0.9 * clause.turns;
    case 'tell':
      return sign * 2 * Math.max(0.2, gripOn(world, 'ear', mind.self));
    case 'join':
      return mineToKeep ? -6 : clause.person === target ? 9 : -1;
    default:
      return 0;
  }
}

function offerTerm(mind: Mind, to: Person, term: Term): number {
  const { target, temper } = mind;
  const whimsy = 1.2 * whim(mind.seed, mind.world.turn, mind.self, to, term.term.length * 7 + term.turns + term.office);
  if (term.side === 'take') {
    if (term.term === 'join')
      return term.person === target && target !== to && !hasJoined(mind.world, to, mind.self) ? 8 + whimsy : -9;
    return clauseWorth(mind, term, true) + whimsy;
  }
  if (term.term === 'back') return 2.5 + whimsy;
  if (term.term === 'spare') return (term.turns <= 2 ? 2 : 0.5) * temper.loyal + whimsy;
  if (term.term === 'tell') return temper.loyal + whimsy;
  return -5;
}

/** What to write next, or to send: one clause a side is enough. */
export function judgeWriting(mind: Mind): Judged[] {
  const sheet = mind.view.sheets[mind.self]!;
  if (!sheet.seen || sheet.value === undefined) return [];
  const { what, clauses } = sheet.value;
  const judged: Judged[] = [];
  for (const action of mind.view.options) {
    if (action.type === 'send') judged.push({ action, score: worthSending(what, clauses), motives: [] });
    else if (action.type === 'term') judged.push({ action, score: termScore(mind, sheet.value, action), motives: [] });
    else if (action.type === 'drop') judged.push({ action, score: -20, motives: [] });
  }
  return judged;
}

/** An approach may be of one thing; an offer that only asks is seldom accepted. */
function worthSending(what: Sheet['what'], clauses: Sheet['clauses']): number {
  if (what === 'package') return 5;
  if (what === 'approach') return clauses.length >= 2 ? 4 : clauses.length === 1 ? 1.5 : 0;
  return clauses.some(({ side }) => side === 'give') && clauses.some(({ side }) => side === 'take') ? 4 : 0;
}

function termScore(mind: Mind, { what, to, clauses }: Sheet, term: Term): number {
  const { world, self, target } = mind;
  const written = clauses.length;
  switch (what) {
    case 'package':
      return 10 + packageTerm(mind, term);
    case 'appointment':
      return (
        10 +
        0.08 * points(world.gratitude[term.person]!) +
        0.04 * points(world.roots[term.person]!) +
        whim(mind.seed, term.person)
      );
    case 'approach':
      if (term.term === 'post') return written === 0 ? 5 + promiseOf(world, to, self, term.office) / 5 : -1;
      if (term.term === 'safety') return target !== NOBODY ? 4.5 : 0.5;
      return target !== NOBODY ? 0 : 4.2;
    default:
      return offerTerm(mind, to, term) + (clauses.some(({ side }) => side === term.side) ? -6 : 3);
  }
}
