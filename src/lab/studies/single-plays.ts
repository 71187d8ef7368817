import { benchOf, mayAppoint, promote } from '../../engine/appointments.ts';
import { atlasOf, copyGame, type Draft, type Game, NOBODY, type Office, type Policy } from '../../engine/index.ts';
import { adopt } from '../../engine/presidium/motions.ts';
import { removed } from '../../engine/removal.ts';
import type { Cast } from '../cast.ts';
import { holdOf } from '../observe/hold.ts';
import { note, type Stats } from '../stats.ts';

/** What single plays of Beria's do, each in a copy of a world in which all of them are open to him. */

const SECRETARY_OUT = 'russification-end';
const RECORD_DISOWNED = 'deportees-relief';

const policyOf = ({ scenario }: Game, id: string): Policy => scenario.policies.findIndex(it => it.id === id) as Policy;

/** The first turn in which Beria may have both a First Secretary removed and the deported relieved; 0 if the level has neither. */
export function turnOfPlays(game: Game): number {
  const from = [SECRETARY_OUT, RECORD_DISOWNED].map(
    id => game.scenario.policies[policyOf(game, id)]?.from[game.length],
  );
  return from.every(turn => turn !== undefined) ? Math.max(...from) : 0;
}

export function notePlays(stats: Stats, game: Game, { beria, serov }: Cast): void {
  const carried = (policy: Policy) => (draft: Draft) => adopt(draft, beria, policy);
  const isOpen = (policy: Policy) => game.sponsor[policy] === NOBODY;
  const after = (play: (draft: Draft) => void): Game => {
    const draft = copyGame(game);
    play(draft);
    return draft;
  };
  const alarmBy = (play: (draft: Draft) => void) => after(play).alarm[beria]! - game.alarm[beria]!;
  const [secretaryOut, recordDisowned] = [policyOf(game, SECRETARY_OUT), policyOf(game, RECORD_DISOWNED)];
  if (isOpen(secretaryOut)) {
    const others = [...policiesBut(game, secretaryOut).filter(isOpen).map(carried), ...postings(game, beria)].map(
      alarmBy,
    );
    note(stats, 'plays/secretaryOut', alarmBy(carried(secretaryOut)), 10);
    note(stats, 'plays/secretaryOut-loudestOther', alarmBy(carried(secretaryOut)) - Math.max(...others), 10);
  }
  // What held Serov, who had deported whole peoples, before and after.
  if (isOpen(recordDisowned) && game.serves[serov] === beria)
    note(
      stats,
      'plays/holdOnSerov',
      Math.round(10 * (holdOf(after(carried(recordDisowned)), serov) - holdOf(game, serov))),
      10,
    );
}

/** The other policies that may be moved in this turn. */
const policiesBut = (game: Game, but: Policy): Policy[] =>
  game.scenario.policies.flatMap(({ from }, index) =>
    index !== but && (from[game.length] ?? Infinity) <= game.turn ? [index as Policy] : [],
  );

/** Every posting he could order: another's man put out of a post that he fills, one of his own put into it. */
function postings(game: Game, patron: Cast['beria']): ((draft: Draft) => void)[] {
  return game.holder.flatMap((holder, index) => {
    const office = index as Office;
    if (!mayAppoint(game, patron, office)) return [];
    const man = benchOf(game, patron, office)[0];
    const isAnothers = atlasOf(game.scenario).clients.includes(holder) && game.acknowledged[holder] !== patron;
    return [
      ...(isAnothers ? [(draft: Draft) => removed(draft, patron, holder)] : []),
      ...(man === undefined ? [] : [(draft: Draft) => promote(draft, patron, man, office)]),
    ];
  });
}
