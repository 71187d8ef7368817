import { bringDown } from './appointments.ts';
import { atlasOf } from './atlas.ts';
import { ask } from './due.ts';
import { EVERYONE, note } from './events.ts';
import type { Draft, Game } from './game.ts';
import { NOBODY, type Person } from './ids.ts';
import { add, points } from './ledger.ts';
import { clamp, type Permille } from './odds.ts';
import { ownerOf } from './power.ts';
import type { Chapter } from './scenario.ts';
import { leaderNow } from './scoring.ts';

/** 1953 to 1957: dated steps, each a choice of whoever then holds the power to take it. */

interface Step {
  /** Whose choice it is. */
  seat(game: Game): Person;
  /** On whom it may fall. NOBODY is always possible: to leave things as they are. */
  choices(game: Game): Person[];
  take(draft: Draft, seat: Person, person: Person): void;
}

const clientsWhere = (game: Game, test: (client: Person) => boolean): Person[] =>
  atlasOf(game.scenario).clients.filter(c => !game.down[c] && test(c));
const corpsIs = (game: Game, client: Person, corps: string) => game.scenario.people[client]!.corps === corps;
/** A man who, as all may see, has changed patron since the beginning. */
const hasTurned = (game: Game, client: Person) => {
  const spec = game.scenario.people[client]!;
  return (
    spec.role === 'client' &&
    spec.patron !== NOBODY &&
    game.acknowledged[client] !== spec.patron &&
    game.acknowledged[client] !== NOBODY
  );
};

export const STEPS: { readonly [C in Chapter]: Step } = {
  /** The arrested before a court: whether he is to die. His near men share his fate. */
  trial: {
    seat: leaderNow,
    choices: game =>
      game.falls.filter(f => f.how === 'arrested' || f.how === 'struck' || f.how === 'backfired').map(f => f.person),
    take(draft, seat, person) {
      if (person !== NOBODY) add(draft.fear, seat, draft.model.epilogue.trialFear);
    },
  },
  /** The police are divided: who has state security. */
  police: {
    seat: leaderNow,
    choices: game => clientsWhere(game, c => corpsIs(game, c, 'police') && game.acknowledged[c] === leaderNow(game)),
    take(draft, _seat, person) {
      if (person !== NOBODY) add(draft.gratitude, person, draft.model.epilogue.police);
    },
  },
  /** A trusted man is set beside a doubtful one. */
  watcher: {
    seat: leaderNow,
    choices: game => clientsWhere(game, c => hasTurned(game, c) && game.acknowledged[c] !== leaderNow(game)),
    take(draft, seat, person) {
      if (person !== NOBODY) draft.watcher[person] = seat;
    },
  },
  /** The head of the government is let go, or kept. */
  premier: {
    seat: leaderNow,
    choices: game => [ownerOf(game, atlasOf(game.scenario).gavel)].filter(p => p >= 0 && p !== leaderNow(game)),
    take(draft, seat, person) {
      if (person !== NOBODY) add(draft.fear, seat, draft.model.epilogue.premierFear);
    },
  },
  /** A turncoat whose new patron has sunk: whether anybody holds a hand over him. */
  reckoning: {
    seat: leaderNow,
    choices: game => clientsWhere(game, c => hasTurned(game, c) && game.acknowledged[c] !== leaderNow(game)),
    take(draft, seat, person) {
      if (person === NOBODY) return;
      bringDown(draft, person, seat);
      add(draft.precedent, seat, -draft.model.epilogue.reckoning);
    },
  },
  /** The challenge: who rallies the Central Committee for the man on top. */
  challenge: {
    seat: leaderNow,
    choices: game => clientsWhere(game, c => game.acknowledged[c] === leaderNow(game) && game.post[c]! >= 0),
    take(draft, seat, person) {
      if (person !== NOBODY) add(draft.gratitude, person, draft.model.epilogue.police);
      ask(draft, 'challenge', seat, person);
    },
  },
};

export const stepOf = (game: Game): Step | undefined => {
  const spec = game.scenario.chapters[game.chapter];
  return spec === undefined ? undefined : STEPS[spec.kind];
};

export function takeStep(draft: Draft, seat: Person, person: Person): void {
  const step = stepOf(draft);
  if (step === undefined) return;
  note(draft, 'chapter', EVERYONE, person, seat, draft.chapter);
  draft.chapters[draft.chapter] = person;
  draft.chapter++;
  step.take(draft, seat, person);
}

/** Permille that the leader's network fails him: cheated men, fear, and a taste for betrayal that he rewarded. */
export function challengeOdds(game: Game, leader: Person): Permille[] {
  const { epilogue: e } = game.model;
  const rallied = game.chapters[game.chapters.length - 2] !== NOBODY ? 1 : 0;
  const risk =
    e.challenge +
    e.challengeFear * Math.max(0, points(game.fear[leader]!) - 50) -
    e.challengeCredit * (points(game.credibility[leader]!) - 50) -
    e.challengeRallied * rallied;
  const fails = Math.round(1000 * clamp(risk, 0.02, 0.6));
  return [1000 - fails, fails];
}

/** The last entry of `chapters` remembers whose network failed. */
export function challengeFalls(draft: Draft, leader: Person): void {
  draft.chapters[draft.chapters.length - 1] = leader;
}
