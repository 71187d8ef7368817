import type { Phase } from './chart.ts';
import type { Game, Offer, Pledge, Spoil, Suit } from './game.ts';
import type { Person, Seat } from './ids.ts';
import { conspire } from './pacts.ts';

/** Who may see what: one rule for every field of the game. A field without a rule does not compile. */

export interface Looking {
  readonly phase: Phase;
  readonly game: Game;
  readonly seat: Seat;
}
/** Whether the entry at an index is open to the seat. */
type Entry = (look: Looking, index: number) => boolean;
/** What the seat sees of one item of a list: the item, a redacted one, or nothing. */
type Item<T> = (look: Looking, item: T) => T | undefined;

const ownRow =
  (width: (game: Game) => number): Entry =>
  ({ game, seat }, index) =>
    Math.floor(index / width(game)) === seat;
const patronsOf = (game: Game) => game.scenario.patrons;
const peopleOf = (game: Game) => game.scenario.people.length;
/** A row of a man's for each patron: the man sees it all, a patron his column. */
const ownColumn: Entry = ({ game, seat }, index) =>
  index % patronsOf(game) === seat || Math.floor(index / patronsOf(game)) === seat;
/** His own, and his acknowledged patron's. */
const ownAndPatrons: Entry = ({ game, seat }, index) => index === seat || game.acknowledged[index] === (seat as Person);

const parties: Item<Offer> = ({ seat }, offer) =>
  offer.from === (seat as Person) || (offer.state !== 'written' && (offer.open || offer.to === (seat as Person)))
    ? offer
    : undefined;
const promised: Item<Pledge> = ({ seat }, pledge) =>
  pledge.open || pledge.by === (seat as Person) || pledge.to === (seat as Person) ? pledge : undefined;
/** The suitor learns the answer when the evening is over; that he was reported, never. */
const suited: Item<Suit> = ({ phase, seat }, suit) => {
  if (suit.to === (seat as Person)) return suit;
  if (suit.by !== (seat as Person)) return undefined;
  if (phase === 'approaches') return { ...suit, reply: undefined };
  return suit.reply === 'report' ? { ...suit, reply: 'refuse' } : suit;
};
const ownSpoils: Item<Spoil> = ({ seat }, spoil) => (spoil.patron === (seat as Person) ? spoil : undefined);
/** Every ballot lies veiled until all are in; then it turns over. */
const isBallot = ({ phase }: Looking): boolean => phase === 'divisionBallot' || phase === 'ballot';

export const SIGHT = {
  scenario: 'open',
  length: 'open',
  model: 'hidden',
  lens: 'open',
  dealt: 'open',
  turn: 'open',
  tension: 'open',
  locus: 'open',
  unrest: 'open',
  happened: 'open',
  sponsor: 'open',
  rejected: 'open',
  alarm: 'open',
  alarming: 'hidden',
  suspicion: 'own',
  wary: { entry: ownRow(patronsOf) },
  credibility: 'open',
  protection: 'open',
  fear: 'open',
  legitimacy: 'open',
  precedent: 'open',
  carriedIn: 'open',
  fell: 'open',
  falls: 'open',
  assailed: 'open',
  favours: 'own',
  pact: { entry: pairHas },
  openPact: 'open',
  promises: { item: promised },
  injury: { entry: ownRow(patronsOf) },
  joined: { entry: ownRow(patronsOf) },
  officers: 'own',
  serves: 'own',
  acknowledged: 'open',
  hedge: 'own',
  gratitude: 'own',
  roots: 'own',
  inclusion: { entry: ownAndPatrons, by: ['acknowledged'] },
  resentment: 'own',
  vulnerability: 'own',
  exposure: { entry: ({ game, seat }, index) => Math.floor(index / patronsOf(game)) === seat },
  kompromat: { entry: ownColumn },
  pressed: { entry: ownColumn },
  tests: { entry: ownAndPatrons, by: ['acknowledged'] },
  down: 'open',
  downBy: 'open',
  awayUntil: 'open',
  watcher: { entry: ({ game, seat }, index) => game.watcher[index] === (seat as Person) },
  owed: { entry: ({ game, seat }, index) => index === seat || wonBy(game, seat, index), by: ['won'] },
  turnedIn: 'own',
  won: { entry: ({ game, seat }, index) => tellsOf(game, seat, Math.floor(index / peopleOf(game))), by: ['promises'] },
  lean: { entry: ({ game, seat }, index) => Math.floor(index / patronsOf(game)) === seat },
  dread: { entry: ({ game, seat }, index) => Math.floor(index / patronsOf(game)) === seat },
  outlook: 'own',
  discretion: 'own',
  price: 'own',
  plotOf: { entry: ({ game, seat }, index) => index === seat || game.plotOf[index] === (seat as Person) },
  plotOn: {
    entry: ({ game, seat }, index) => index === seat || game.plotOf[index] === (seat as Person),
    by: ['plotOf'],
  },
  holder: 'open',
  post: 'open',
  belief: 'hidden',
  signs: 'own',
  seenAt: 'open',
  sheets: {
    entry: ({ phase, game, seat }, index) =>
      index === seat || (isTabled(phase) && game.sheets[index]?.what === 'package'),
    by: ['phase'],
  },
  offers: { item: parties },
  done: 'hidden',
  informs: 'own',
  plans: 'own',
  withdrawn: 'own',
  suits: { item: suited, by: ['phase'] },
  evening: 'own',
  shields: 'hidden',
  proposal: 'open',
  demand: 'open',
  backing: 'open',
  formed: 'open',
  motion: 'open',
  motionsMade: 'open',
  moved: 'hidden',
  votes: { entry: (look, index) => index === look.seat || !isBallot(look), by: ['phase'] },
  statements: 'open',
  stage: 'open',
  reveals: 'open',
  keeper: 'open',
  due: 'hidden',
  spoils: { item: ownSpoils },
  pleas: 'own',
  plenumCalled: 'open',
  plenumHeld: 'open',
  testimony: { entry: ({ game, seat }, index) => index === seat || game.plenumHeld, by: ['plenumHeld'] },
  verdict: 'open',
  chapter: 'open',
  chapters: 'open',
  log: 'hidden',
} as const satisfies Sights;

/** What a rule reads besides its own field: whoever looks again looks again there, if that has changed. */
interface LooksUp {
  readonly by?: readonly (keyof Game | 'phase')[];
}
type Sights = {
  readonly [F in keyof Game]:
    | 'open'
    | 'hidden'
    /** Each his own entry. */
    | 'own'
    | ({ readonly entry: Entry } & LooksUp)
    | ({ readonly item: Game[F] extends readonly (infer T)[] ? Item<T> : never } & LooksUp);
};

function pairHas({ game, seat }: Looking, index: number): boolean {
  const patrons = patronsOf(game);
  return Math.floor(index / patrons) === seat || index % patrons === seat;
}
/** Of his successes a patron tells his partners in a plot. */
const tellsOf = (game: Game, seat: Seat, patron: number): boolean =>
  patron === seat || (seat < patronsOf(game) && conspire(game, patron as Person, seat as Person));
const wonBy = (game: Game, seat: Seat, client: number): boolean =>
  seat < patronsOf(game) && game.won[seat * peopleOf(game) + client] === 'yes';
const isTabled = (phase: Phase): boolean =>
  phase === 'bargaining' || phase === 'concession' || phase === 'divisionBallot';
