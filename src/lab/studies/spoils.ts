import { atlasOf } from '../../engine/atlas.ts';
import { fall } from '../../engine/falls.ts';
import type { Spoil } from '../../engine/game.ts';
import { copyGame, type Draft, type Game, NO_OFFICE, type Person, type Phase, viewFrom } from '../../engine/index.ts';
import { stored } from '../../engine/ledger.ts';
import { standing } from '../../engine/power.ts';
import { pleaders, treatRanks } from '../../engine/settlement.ts';
import { turnsOf } from '../../engine/turns.ts';
import type { Pickers } from '../../seats/play-out.ts';
import { type Cast, castOf } from '../cast.ts';
import { pickersOf } from '../players.ts';
import type { Stats } from '../stats.ts';
import type { Study } from '../unit.ts';
import { begin, isCoup, playTo, reaches, without } from './course.ts';
import { each, noteVariants } from './variants.ts';

/** The day after a fall, brought about in the last turn whatever the odds: who is rewarded, who is heard, what the ranks do. */
export const spoils: Study = (world, stats) => {
  const cast = castOf(world.scenario);
  if (cast === undefined) return;
  const pickers = pickersOf(world);
  const course = begin(world, without(pickers, isCoup));
  if (!playTo(course, reaches('agenda', turnsOf(course.here.game)))) return;
  const { game } = course.here;
  noteRewards(stats, pickers, game, cast);
  noteRegard(stats, pickers, afterFall(game, cast.beria, cast.khrushchev), cast);
  noteRanks(stats, afterFall(game, cast.beria, cast.khrushchev), cast);
};

function afterFall(game: Game, fallen: Person, victor: Person): Draft {
  const draft = copyGame(game);
  fall(draft, fallen, 'arrested', victor);
  return draft;
}

/** What a patron decides of one matter. */
function decides(pickers: Pickers, phase: Phase, game: Game, matter: Spoil): boolean {
  const view = viewFrom({ phase, game: { ...game, spoils: [matter] } }, matter.patron);
  const action = pickers[matter.patron]?.(view, () => 0);
  return action?.type === 'settle' && action.yes;
}

/**
 * Whether a victor pays the policeman who came over to him: Khrushchev, hardly one of whose own men would have the post, and Beria,
 * whose own men are the police.
 */
function noteRewards(stats: Stats, pickers: Pickers, game: Game, { beria, khrushchev, serov, strokach }: Cast): void {
  const { ear } = atlasOf(game.scenario).officesWith;
  const victors = {
    party: { patron: khrushchev, fallen: beria, person: serov },
    police: { patron: beria, fallen: khrushchev, person: strokach },
  };
  const paid = each(victors, ({ patron, fallen, person }) => {
    const draft = afterFall(game, fallen, patron);
    draft.down[person] = false;
    draft.serves[person] = draft.acknowledged[person] = patron;
    const matter: Spoil = { spoil: 'reward', patron, person, office: ear[0] ?? NO_OFFICE };
    return decides(pickers, 'settlement', draft, matter) ? 1 : 0;
  });
  noteVariants(stats, 'spoils/paid', paid, 1, [['party', 'police']]);
}

/** Whether it helps a man who pleads too late that he is well known to whom he pleads with. */
function noteRegard(stats: Stats, pickers: Pickers, game: Game, { beria }: Cast): void {
  const heard = pleaders(game).filter(man => game.scenario.people[man]!.role === 'client');
  const pleas = heard.flatMap(person => standing(game).map(patron => ({ person, patron })));
  if (pleas.length === 0 || !game.fell[beria]) return;
  const granted = each({ known: 60, stranger: 10 }, points => {
    const exposure = game.exposure.map(() => stored(points));
    return pleas.filter(({ person, patron }) =>
      decides(pickers, 'audience', { ...game, exposure }, { spoil: 'plea', patron, person, office: NO_OFFICE }),
    ).length;
  });
  noteVariants(stats, 'spoils/granted', granted, pleas.length, [['known', 'stranger']]);
}

/** Unrest in the ranks of the police, in points, when they are told that a past need not be fatal, and when that it is. */
function noteRanks(stats: Stats, game: Game, { khrushchev }: Cast): void {
  const unrest = each({ spared: true, purged: false }, spare => {
    const draft = copyGame(game);
    treatRanks(draft, khrushchev, spare);
    return draft.unrest;
  });
  noteVariants(stats, 'spoils/unrest', unrest, 10, [['spared', 'purged']]);
}
