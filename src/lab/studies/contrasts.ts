import { giveUp } from '../../engine/actions/orders/sacrifice.ts';
import type { Suit } from '../../engine/game.ts';
import { atlasOf, type Draft, type Game, type Person } from '../../engine/index.ts';
import { add, stored } from '../../engine/ledger.ts';
import { rankOf } from '../../engine/power.ts';
import { CORPS } from '../../engine/scenario.ts';
import { reinsure } from '../../engine/turning.ts';
import { type Cast, nestOf, tailOf } from '../cast.ts';
import { likeliestSuit, suitTo } from '../suits.ts';
import { command } from './order.ts';

/** What one thing does to a man's answer: whose answers are read, to what, and what is made of the world in each variant. */
export interface Contrast {
  readonly suits: (game: Game, cast: Cast) => Suit[];
  readonly variants: Readonly<Record<string, Change>>;
  /** Differences: the first less the second. */
  readonly pairs: readonly (readonly [string, string])[];
}
type Change = (draft: Draft, cast: Cast, suits: readonly Suit[]) => void;

const asItIs: Change = () => {};
const gratitude =
  (points: number): Change =>
  (draft, _cast, suits) => {
    for (const { to } of suits) draft.gratitude[to] = stored(points);
  };
const exposure =
  (points: number): Change =>
  (draft, _cast, suits) => {
    for (const { by, to } of suits) draft.exposure[to * draft.scenario.patrons + by] = stored(points);
  };
const tests =
  (times: number): Change =>
  (draft, _cast, suits) => {
    for (const { to } of suits) draft.tests[to] = times;
  };
const fear =
  (points: number): Change =>
  (draft, { beria }) => {
    draft.fear[beria] = stored(points);
  };

/** Every patron has made one turncoat minister of the police, and another something less. */
const turncoatsRewarded: Change = draft => {
  const { precedentMinister, precedentPolice } = draft.model.spoils;
  for (const patron of atlasOf(draft.scenario).patrons)
    add(draft.precedent, patron * CORPS.length + CORPS.indexOf('police'), precedentMinister + precedentPolice);
};

/** Beria gives up his man in the lightest post, in the sight of the others. */
const soldOut: Change = (draft, { beria, kruglov, serov }) => {
  const [least] = menOf(draft, beria)
    .filter(man => draft.post[man]! >= 0 && man !== kruglov && man !== serov)
    .sort((a, b) => rankOf(draft, a) - rankOf(draft, b));
  if (least !== undefined) command(draft, giveUp, 'sacrifice', beria, least);
};

const hedged: Change = (draft, _cast, suits) => {
  for (const suit of suits) reinsure(draft, suit.to, suit.by);
};

const menOf = (game: Game, patron: Person): Person[] =>
  tailOf(game.scenario, patron).filter(man => game.serves[man] === patron && !game.down[man]);
const likeliest = (game: Game, men: readonly Person[]): Suit[] => men.flatMap(man => likeliestSuit(game, man) ?? []);

/** Each of the two deputies, by the man whom he has served with. */
const deputies = (game: Game, { beria, malenkov, khrushchev, kruglov, serov }: Cast): Suit[] =>
  [
    { by: malenkov, to: kruglov },
    { by: khrushchev, to: serov },
  ].flatMap(({ by, to }) => (game.serves[to] === beria && !game.down[to] ? [suitTo(game, by, to)] : []));

/** Beria's Georgians. */
const nest = (game: Game, { beria, kobulov }: Cast): Suit[] =>
  likeliest(
    game,
    menOf(game, beria).filter(man => nestOf(game.scenario, man) === nestOf(game.scenario, kobulov)),
  );
/** His policemen in lesser posts than the deputies'. */
const middle = (game: Game, { beria, kruglov, serov }: Cast): Suit[] =>
  likeliest(
    game,
    menOf(game, beria).filter(man => {
      const isPolice = game.scenario.people[man]!.corps === 'police';
      return isPolice && rankOf(game, man) < Math.min(rankOf(game, kruglov), rankOf(game, serov));
    }),
  );

/** All who serve any of the three and are of a corps. */
const corps = (which: (typeof CORPS)[number]) => (game: Game) =>
  likeliest(
    game,
    atlasOf(game.scenario).patrons.flatMap(patron =>
      menOf(game, patron).filter(man => game.scenario.people[man]!.corps === which),
    ),
  );

export const CONTRASTS = {
  exposure: {
    suits: (game, { beria, malenkov, khrushchev }) =>
      menOf(game, beria).flatMap(man => [malenkov, khrushchev].map(by => suitTo(game, by, man))),
    variants: { known: exposure(55), stranger: exposure(5) },
    pairs: [['known', 'stranger']],
  },
  debt: {
    suits: deputies,
    variants: { deep: gratitude(90), light: gratitude(40) },
    pairs: [['light', 'deep']],
  },
  fear: {
    suits: deputies,
    variants: { little: fear(10), some: fear(68), terror: fear(100) },
    pairs: [
      ['little', 'some'],
      ['terror', 'some'],
    ],
  },
  nest: { suits: nest, variants: { asItIs }, pairs: [] },
  middle: { suits: middle, variants: { asItIs }, pairs: [] },
  tests: { suits: deputies, variants: { never: tests(0), often: tests(6) }, pairs: [['never', 'often']] },
  hedge: { suits: deputies, variants: { hedged, single: asItIs }, pairs: [['hedged', 'single']] },
  sellOut: {
    suits: deputies,
    variants: { soldOut, stoodBy: asItIs },
    pairs: [['soldOut', 'stoodBy']],
  },
  precedentPolice: {
    suits: corps('police'),
    variants: { rewarded: turncoatsRewarded, not: asItIs },
    pairs: [['rewarded', 'not']],
  },
  precedentParty: {
    suits: corps('party'),
    variants: { rewarded: turncoatsRewarded, not: asItIs },
    pairs: [['rewarded', 'not']],
  },
} as const satisfies Record<string, Contrast>;
