import { checkOpenings } from './check-opening.ts';
import { type Names, refer } from './names.ts';
import type { Report, Step } from './problem.ts';
import type { Draft, Placed } from './read.ts';
import { isSeat, SEAT_POWERS } from './seat.ts';

/** Complains unless every patron, and nobody else, has a value. */
const eachPatron =
  (names: Names, report: Report) =>
  (values: object, steps: readonly Step[]): void => {
    for (const id of Object.keys(values)) refer(names.patrons, 'patron', report)(id, [...steps, id]);
    for (const id of names.patrons.keys()) if (!(id in values)) report([...steps, id], 'missing');
  };

function checkPeople(draft: Draft, names: Names, report: Report): void {
  const policy = refer(names.policies, 'policy', report);
  const patron = refer(names.patrons, 'patron', report);
  if (draft.ids.patrons.length < 2) report(['patrons'], 'a contest needs two patrons');
  for (const { steps, row } of draft.members) {
    row.prices.forEach((id, i) => void policy(id, [...steps, 'prices', i]));
    for (const id of Object.keys(row.causes)) policy(id, [...steps, 'causes', id]);
    eachPatron(names, report)(row.lean, [...steps, 'lean']);
    eachPatron(names, report)(row.dread, [...steps, 'dread']);
  }
  for (const { steps, row } of draft.clients) {
    patron(row.patron, [...steps, 'patron']);
    policy(row.freedBy, [...steps, 'freedBy']);
    if (row.freedBy !== null && !row.fallen) report([...steps, 'freedBy'], 'only the fallen can be freed');
    for (const id of Object.keys(row.stakes)) policy(id, [...steps, 'stakes', id]);
    for (const id of Object.keys(row.exposure)) {
      patron(id, [...steps, 'exposure', id]);
      if (id === row.patron) report([...steps, 'exposure', id], 'exposure is to another than his patron');
    }
  }
}

function checkOffices(draft: Draft, names: Names, report: Report): void {
  const office = refer(names.offices, 'office', report);
  const seats = new Set(draft.offices.filter(({ row }) => isSeat(row)).map(({ row }) => row.id));
  const sound = draft.offices.length === draft.ids.offices.length;
  for (const { steps, row } of draft.offices) {
    office(row.appointer, [...steps, 'appointer']);
    if (row.appointer !== null && names.offices.has(row.appointer) && sound && !seats.has(row.appointer))
      report([...steps, 'appointer'], `"${row.appointer}" is no seat`);
    if (row.powers.filter(power => (SEAT_POWERS as readonly string[]).includes(power)).length > 1)
      report([...steps, 'powers'], 'two seats in one');
  }
  for (const power of SEAT_POWERS) {
    const [first, second] = draft.offices.filter(({ row }) => row.powers.includes(power));
    if (first === undefined && sound) report(['offices'], `no office has the power "${power}"`);
    if (second !== undefined) report([...second.steps, 'powers'], `a second office with "${power}"`);
  }
}

/** A turn is named once and must exist in every length. */
function checkTurn(names: Names, report: Report, id: string, steps: readonly Step[]): void {
  for (const [length, turns] of names.turns)
    if (!turns.has(id)) report(steps, `no turn "${id}" in the game of ${length}`);
}

function checkProgramme(draft: Draft, names: Names, report: Report): void {
  const policy = refer(names.policies, 'policy', report);
  for (const { steps, row } of draft.policies) {
    checkTurn(names, report, row.from, [...steps, 'from']);
    eachPatron(names, report)(row.worth, [...steps, 'worth']);
  }
  for (const { steps, row } of draft.events) {
    checkTurn(names, report, row.turn, [...steps, 'turn']);
    policy(row.policy, [...steps, 'policy']);
  }
}

function checkTurns(draft: Draft, report: Report): void {
  if (draft.lengths.length === 0) report(['lengths'], 'a level has at least one length');
  for (const { steps, row } of draft.lengths)
    row.turns.forEach((turn, i) => {
      const before = row.turns[i - 1];
      if (turn.from > turn.to) report([...steps, 'turns', i, 'to'], 'ends before it begins');
      if (before && turn.from <= before.to) report([...steps, 'turns', i, 'from'], 'begins before the last one ends');
    });
}

function checkSources(draft: Draft, report: Report): void {
  const { patrons, members, clients, offices, policies, events, chapters } = draft;
  const turns = draft.lengths.flatMap(({ steps, row }) =>
    row.turns.map((turn, i) => ({ steps: [...steps, 'turns', i], row: turn })),
  );
  const rows: Placed<{ sources: string[]; standing: string }>[] = [
    ...[...patrons, ...members, ...clients, ...offices],
    ...[...policies, ...events, ...chapters, ...turns],
  ];
  for (const { steps, row } of rows)
    if (row.sources.length === 0 && row.standing !== 'needed')
      report([...steps, 'sources'], `what stands as "${row.standing}" has a source`);
}

/** Everything about a level that its shape does not show. */
export function check(draft: Draft, names: Names, report: Report): void {
  checkPeople(draft, names, report);
  checkOffices(draft, names, report);
  checkProgramme(draft, names, report);
  checkTurns(draft, report);
  checkSources(draft, report);
  if (draft.opening) eachPatron(names, report)(draft.opening.patrons, ['opening', 'patrons']);
  checkOpenings(draft, names, report);
}
