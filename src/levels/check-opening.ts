import { type Names, refer } from './names.ts';
import { changed } from './opening.ts';
import type { Report, Step } from './problem.ts';
import type { Draft } from './read.ts';
import type { Length, Opening } from './schema.ts';
import { isSeat } from './seat.ts';

function checkDivision({ division, offices }: Draft, names: Names, report: Report): void {
  if (division === undefined) return;
  const office = refer(names.offices, 'office', report);
  const person = refer(names.people, 'person', report);
  const patron = refer(names.patrons, 'patron', report);
  division.posts.forEach((post, i) => {
    const steps = ['division', 'posts', i];
    office(post.office, [...steps, 'office']);
    if (division.posts.findIndex(other => other.office === post.office) < i)
      report([...steps, 'office'], `"${post.office}" is already divided`);
    const seat = offices.some(({ row }) => row.id === post.office && isSeat(row));
    post.candidates.forEach((id, j) => void (seat ? patron : person)(id, [...steps, 'candidates', j]));
    if (!post.candidates.includes(post.fallback)) report([...steps, 'fallback'], `"${post.fallback}" is no candidate`);
  });
  if (division.proposers.length === 0) report(['division', 'proposers'], 'somebody must propose');
  division.proposers.forEach((id, i) => void patron(id, ['division', 'proposers', i]));
}

/** What a length says of people, offices and pacts, and what the common opening says of them. */
function checkNames(part: Partial<Length['opening']>, steps: readonly Step[], names: Names, report: Report): void {
  const person = refer(names.people, 'person', report);
  const patron = refer(names.patrons, 'patron', report);
  for (const [office, holder] of Object.entries(part.holders ?? {})) {
    refer(names.offices, 'office', report)(office, [...steps, 'holders', office]);
    person(holder, [...steps, 'holders', office]);
  }
  part.pacts?.forEach(({ a, b }, i) => {
    patron(a, [...steps, 'pacts', i, 'a']);
    patron(b, [...steps, 'pacts', i, 'b']);
    if (a === b) report([...steps, 'pacts', i, 'b'], 'a pact has two sides');
  });
  for (const id of Object.keys(part.patrons ?? {})) patron(id, [...steps, 'patrons', id]);
  for (const [id, traits] of Object.entries(part.traits ?? {})) {
    person(id, [...steps, 'traits', id]);
    if (names.patrons.has(id)) report([...steps, 'traits', id], 'a patron hides nothing');
    for (const trait of ['exposure', 'lean', 'dread'] as const)
      for (const toward of Object.keys(traits[trait] ?? {})) patron(toward, [...steps, 'traits', id, trait, toward]);
  }
}

/** Who sits where: nobody below a patron twice, none of the fallen, nobody in a post that is yet to be given. */
function checkHolders(draft: Draft, { holders }: Opening, placeOf: (office: string) => Step[], report: Report): void {
  const fallen = new Set(draft.clients.filter(({ row }) => row.fallen).map(({ row }) => row.id));
  const mayHoldTwo = new Set(draft.ids.patrons.map(({ row }) => row));
  const posts = new Map<string, string>();
  for (const [office, holder] of Object.entries(holders)) {
    const first = posts.get(holder);
    if (first !== undefined && !mayHoldTwo.has(holder)) report(placeOf(office), `"${holder}" already holds "${first}"`);
    if (fallen.has(holder)) report(placeOf(office), `"${holder}" has fallen`);
    posts.set(holder, office);
  }
  draft.openings.forEach((office, i) => {
    if (office in holders) report(['openings', i], `"${office}" is held by "${holders[office]}"`);
  });
  const divided = new Set(draft.division?.posts.map(({ office }) => office));
  for (const { steps, row } of draft.offices)
    if (isSeat(row) && !(row.id in holders) && !divided.has(row.id))
      report(steps, 'the seat is vacant and nothing fills it');
}

/** Posts named right after the division need somebody to name them. */
function checkVacancies({ openings, nominees, offices }: Draft, names: Names, report: Report): void {
  openings.forEach((id, i) => {
    refer(names.offices, 'office', report)(id, ['openings', i]);
    if (openings.indexOf(id) < i) report(['openings', i], `"${id}" is already open`);
    if (offices.some(({ row }) => row.id === id && row.appointer === null))
      report(['openings', i], `nobody appoints to "${id}"`);
  });
  nominees.forEach((id, i) => {
    refer(names.people, 'person', report)(id, ['nominees', i]);
  });
}

export function checkOpenings(draft: Draft, names: Names, report: Report): void {
  checkDivision(draft, names, report);
  checkVacancies(draft, names, report);
  const { opening: common } = draft;
  if (common === undefined) return;
  checkNames(common, ['opening'], names, report);
  for (const { steps, row } of draft.lengths) {
    const own = [...steps, 'opening'];
    checkNames(row.opening, own, names, report);
    const placeOf = (office: string) => [...(office in row.opening.holders ? own : ['opening']), 'holders', office];
    checkHolders(draft, changed(common, row.opening), placeOf, report);
  }
}
