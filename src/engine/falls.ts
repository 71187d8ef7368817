import { bringDown, vacate } from './appointments.ts';
import { atlasOf } from './atlas.ts';
import { EVERYONE, note } from './events.ts';
import type { Draft, Fall, Spoil } from './game.ts';
import { NO_OFFICE, NOBODY, type Office, type Person } from './ids.ts';
import { add, addLocus, addTension, addUnrest, points } from './ledger.ts';
import { isSeat, ownerOf, weightOf } from './power.ts';
import { partnersOf } from './presidium/force.ts';

const spoil = (kind: Spoil['spoil'], patron: Person, person: Person = NOBODY, office: Office = NO_OFFICE): Spoil => ({
  spoil: kind,
  patron,
  person,
  office,
});

/**
 * His own men follow him down if they are rooted in him; the rest have no master. Those who had turned come out for the
 * other, and so do those who passed for nobody's.
 */
function scatterClients(draft: Draft, fallen: Person, by: Person, arrested: boolean): void {
  const { fall } = draft.model;
  for (const client of atlasOf(draft.scenario).clients) {
    if (draft.hedge[client] === fallen) draft.hedge[client] = NOBODY;
    const banner = draft.acknowledged[client]!;
    const master = draft.serves[client]!;
    if (master !== fallen && (banner === fallen || banner === NOBODY)) draft.acknowledged[client] = master;
    if (master !== fallen) continue;
    const rooted = points(draft.roots[client]!) > fall.roots || points(draft.gratitude[client]!) > fall.gratitude;
    const shelter = draft.hedge[client]!;
    draft.serves[client] = shelter;
    draft.acknowledged[client] = shelter;
    draft.hedge[client] = NOBODY;
    if (!arrested || !rooted || shelter !== NOBODY || draft.down[client]!) continue;
    bringDown(draft, client, by);
  }
}

/** What there is to divide: debts to turncoats, the seat, the great posts left empty, the ranks, a watch on the doubtful. */
function layOutSpoils(draft: Draft, leader: Person, partner: Person, seats: readonly Office[]): void {
  const { fall } = draft.model;
  for (const client of atlasOf(draft.scenario).clients)
    if (
      draft.owed[client] !== NO_OFFICE &&
      draft.serves[client] !== NOBODY &&
      draft.acknowledged[client] === draft.serves[client]!
    )
      draft.spoils.push(spoil('reward', draft.serves[client]!, client, draft.owed[client]!));
  for (const seat of seats) draft.spoils.push(spoil('post', leader, NOBODY, seat));
  const takers = partner === NOBODY ? [leader] : [leader, partner];
  let turn = 0;
  for (let office = 0; office < draft.holder.length; office++) {
    const o = office as Office;
    if (draft.holder[office] !== NOBODY || isSeat(draft, o) || weightOf(draft, o) < fall.keyPost) continue;
    draft.spoils.push(spoil('post', takers[turn++ % takers.length]!, NOBODY, o));
  }
  draft.spoils.push(spoil('ranks', leader), spoil('overseer', leader));
}

/** A plot that is over binds nobody. */
function release(draft: Draft, member: Person): void {
  draft.plotOf[member] = draft.plotOn[member] = NOBODY;
  for (let patron = 0; patron < draft.scenario.patrons; patron++)
    draft.won[patron * draft.scenario.people.length + member] = 'no';
}

/**
 * A patron falls. `by` is whoever gains by it and leads the settlement; his partners are those who had joined him.
 */
export function fall(draft: Draft, person: Person, how: Fall['how'], by: Person): void {
  if (draft.fell[person]!) return;
  const { fall: f } = draft.model;
  const { patrons, members, gavel, agenda, lubyanka } = atlasOf(draft.scenario);
  const partner = partnersOf(draft, by, person)[0] ?? NOBODY;
  const arrested = how !== 'demoted';
  addTension(draft, arrested ? f.tension : f.tensionDemoted);
  if (ownerOf(draft, lubyanka) === person) {
    addLocus(draft, f.locus);
    addUnrest(draft, f.unrest);
  }
  if (ownerOf(draft, agenda) === person) addLocus(draft, -f.locus);
  draft.fell[person] = true;
  draft.falls.push({ person, how, by, turn: draft.turn });
  note(
    draft,
    how === 'arrested' ? 'arrested' : how === 'struck' ? 'struck' : how === 'demoted' ? 'demoted' : 'backfired',
    EVERYONE,
    person,
    by,
  );
  const seats = [gavel, agenda, lubyanka].filter(seat => seat >= 0 && draft.holder[seat] === person);
  for (let office = 0; office < draft.holder.length; office++)
    if (draft.holder[office] === person) vacate(draft, office as Office);
  scatterClients(draft, person, by, arrested);
  for (const other of patrons) {
    for (const pair of [other * patrons.length + person, person * patrons.length + other]) {
      draft.pact[pair] = 0;
      draft.joined[pair] = NOBODY;
    }
    draft.sheets[other] = undefined;
  }
  for (let member = patrons.length; member < patrons.length + members.length; member++)
    if (draft.plotOn[member] === person || draft.plotOf[member] === person) release(draft, member as Person);
  if (draft.fell[by]!) return;
  for (const member of members) {
    add(draft.lean, member * patrons.length + by, f.leaderLean);
    if (partner !== NOBODY) add(draft.lean, member * patrons.length + partner, f.partnerLean);
  }
  add(draft.alarm, by, partner === NOBODY ? f.aloneAlarm : f.leaderAlarm);
  if (partner !== NOBODY) add(draft.alarm, partner, f.partnerAlarm);
  layOutSpoils(draft, by, partner, seats);
}
