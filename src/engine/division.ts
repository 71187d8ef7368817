import { benchOf, install } from './appointments.ts';
import { atlasOf } from './atlas.ts';
import { EVERYONE, note } from './events.ts';
import type { Draft, Game } from './game.ts';
import { NO_OFFICE, NO_POLICY, NOBODY, type Office, type Person } from './ids.ts';
import { bind } from './pacts.ts';
import { ownerOf } from './power.ts';
import { blank, clause, sheetOf } from './sheets.ts';

/** The first night: a package of posts, proposed, bargained over, voted. */

export const proposerOf = (game: Game): Person => game.scenario.division?.proposers[game.proposal] ?? NOBODY;

export function openDivision(draft: Draft): void {
  draft.done.fill(false);
  draft.backing.fill(undefined);
  draft.demand.fill(NO_OFFICE);
  draft.votes.fill(undefined);
  draft.motion = undefined;
  const proposer = proposerOf(draft);
  if (proposer >= 0) draft.sheets[proposer] = blank('package', NOBODY);
}

/** What the others may ask for: a post of the package that they were not given. */
export const demandable = (game: Game, patron: Person): Office[] =>
  (sheetOf(game, proposerOf(game))?.clauses ?? [])
    .filter(c => c.person !== patron && isCandidate(game, c.office, patron))
    .map(c => c.office);

const isCandidate = (game: Game, office: Office, patron: Person): boolean =>
  game.scenario.division?.posts.some(p => p.office === office && p.candidates.includes(patron)) ?? false;

/** The proposer gives way to one man, who then backs him. */
export function concede(draft: Draft, to: Person): void {
  const proposer = proposerOf(draft);
  const sheet = sheetOf(draft, proposer);
  if (to < 0 || sheet === undefined) return;
  const office = draft.demand[to]!;
  const clauses = sheet.clauses.map(c => (c.office === office ? clause('give', 'post', office, to) : c));
  draft.sheets[proposer] = { ...sheet, clauses };
  draft.backing[to] = 'back';
  note(draft, 'granted', EVERYONE, to, proposer, office);
}

export function tablePackage(draft: Draft): void {
  for (const patron of atlasOf(draft.scenario).patrons)
    if (draft.backing[patron] === 'demand') draft.backing[patron] = 'oppose';
  draft.motion = { motion: 'package', by: proposerOf(draft), person: NOBODY, office: NO_OFFICE, policy: NO_POLICY };
}

/** The package carries: posts are filled, and those who backed it are bound to its author. */
export function divide(draft: Draft): void {
  const proposer = proposerOf(draft);
  for (const { office, person } of sheetOf(draft, proposer)?.clauses ?? []) install(draft, person, office);
  for (const patron of atlasOf(draft.scenario).patrons)
    if (draft.backing[patron] === 'back') bind(draft, proposer, patron, draft.model.division.pactTurns, true);
  note(draft, 'packageCarried', EVERYONE, proposer);
  closeDivision(draft);
}

export function nextProposer(draft: Draft): void {
  note(draft, 'packageFailed', EVERYONE, proposerOf(draft));
  draft.sheets.fill(undefined);
  draft.proposal++;
  openDivision(draft);
}

/** Nothing carries: the posts go as the level says they would of themselves. */
export function fallBack(draft: Draft): void {
  note(draft, 'packageFailed', EVERYONE, proposerOf(draft));
  for (const { office, fallback } of draft.scenario.division?.posts ?? []) install(draft, fallback, office);
  closeDivision(draft);
}

function closeDivision(draft: Draft): void {
  draft.sheets.fill(undefined);
  draft.motion = undefined;
  draft.votes.fill(undefined);
  draft.done.fill(false);
  skipFormed(draft);
}

/** The open posts of the new ministry, one after another, by the man who commands it. */
export const openingOf = (game: Game): Office => game.scenario.openings[game.formed] ?? NO_OFFICE;
export const formerOf = (game: Game): Person => {
  const office = openingOf(game);
  if (office < 0) return NOBODY;
  return ownerOf(game, game.scenario.offices[office]!.appointer);
};
/** Who may be named: the men of standing who wait for a post, or the bench when none of them is left. */
export function nomineesFor(game: Game): Person[] {
  const waiting = game.scenario.nominees.filter(person => game.post[person] === NO_OFFICE && !game.down[person]);
  return waiting.length > 0 ? waiting : benchOf(game, formerOf(game), openingOf(game));
}
/** Steps over posts that are filled or that nobody can fill. */
export function skipFormed(draft: Draft): void {
  while (openingOf(draft) >= 0 && (draft.holder[openingOf(draft)] !== NOBODY || formerOf(draft) === NOBODY))
    draft.formed++;
}
