import { fillPost } from './actions/orders/appoint.ts';
import { accuse } from './actions/orders/build-case.ts';
import { confideIn } from './actions/orders/confide.ts';
import { shutOut } from './actions/orders/exclude.ts';
import { lookInto } from './actions/orders/investigate.ts';
import { keepStill } from './actions/orders/lie-low.ts';
import { doService } from './actions/orders/oblige.ts';
import { readyOfficers } from './actions/orders/recruit.ts';
import { setFree } from './actions/orders/rehabilitate.ts';
import { dismissMan } from './actions/orders/remove.ts';
import { giveUp } from './actions/orders/sacrifice.ts';
import { dispatch } from './actions/orders/send-away.ts';
import { standBefore } from './actions/orders/shield.ts';
import { strikeFirst } from './actions/orders/strike.ts';
import { putToTest } from './actions/orders/test.ts';
import { setWatch } from './actions/orders/watch.ts';
import { atlasOf } from './atlas.ts';
import { ask } from './due.ts';
import { EVERYONE, note, PERSON } from './events.ts';
import { DEEDS, type Draft, ORDERS, type Order, type OrderKind, REPLIES, type Suit } from './game.ts';
import { NOBODY, type Person } from './ids.ts';
import { add, addSign, alarm, believe, points } from './ledger.ts';
import type { CarryOut } from './orders.ts';
import { bestGrip } from './power.ts';
import { isCommitted } from './presidium/leanings.ts';
import { seen, turned } from './signs.ts';
import { reinsure, turn } from './turning.ts';

/** How each order takes effect. Approaches and soundings were delivered before, so that they could be answered. */
const CARRY_OUT: { readonly [K in Exclude<OrderKind, 'approach' | 'sound'>]: CarryOut } = {
  shield: standBefore,
  confide: confideIn,
  rehabilitate: setFree,
  sacrifice: giveUp,
  remove: dismissMan,
  appoint: fillPost,
  test: putToTest,
  watch: setWatch,
  exclude: shutOut,
  sendAway: dispatch,
  investigate: lookInto,
  oblige: doService,
  buildCase: accuse,
  recruit: readyOfficers,
  lieLow: keepStill,
  strike: strikeFirst,
};

/** Approaches and soundings reach those they are meant for. */
export function deliver(draft: Draft): void {
  for (const by of atlasOf(draft.scenario).patrons)
    for (const { order, person, office, against, safety, pressure } of draft.plans[by]!) {
      if (order !== 'approach' && order !== 'sound') continue;
      if (draft.down[person]!) continue;
      draft.suits.push({ by, to: person, office, against, safety, pressure, reply: undefined });
      note(draft, order === 'approach' ? 'approached' : 'sounded', (1 << by) | PERSON, person, by, office);
    }
}

/** A man's answer takes effect, and what it sets going is put to fate. */
function answer(draft: Draft, suit: Suit): void {
  const { by, to, against, reply } = suit;
  if (reply === 'accept' && against >= 0) draft.won[by * draft.scenario.people.length + to] = 'yes';
  if (reply !== undefined) {
    note(draft, 'replied', PERSON, to, by, REPLIES.indexOf(reply));
    // That he means to tell, he tells his patron and not the suitor.
    note(draft, 'replied', 1 << by, to, by, REPLIES.indexOf(reply === 'report' ? 'refuse' : reply));
  }
  const { patrons, members } = draft.scenario;
  if (to < patrons + members) {
    if (reply === 'accept' && !draft.fell[against] && !isCommitted(draft, to, by, against)) {
      draft.plotOf[to] = by;
      draft.plotOn[to] = against;
    } else if (reply === 'report') ask(draft, 'leak', to, by, against);
  } else {
    const victim = draft.acknowledged[to]!;
    if (reply === 'accept') turn(draft, to, suit);
    else if (reply === 'hedge' && draft.serves[to] !== by) reinsure(draft, to, by);
    else if (reply === 'report' && victim >= 0 && victim !== by) ask(draft, 'report', to, by, victim);
    if (suit.pressure) {
      draft.pressed[to * patrons + by] = true;
      add(draft.exposure, to * patrons + by, -draft.model.turning.pressureCools);
    }
  }
  for (const listener of atlasOf(draft.scenario).patrons)
    if (listener !== by && !draft.fell[listener] && bestGrip(draft, 'ear', listener) > 0)
      ask(draft, 'overheard', listener, by, to);
}

/** What a man passes on: how it stands with a colleague of his. Whoever is told nothing has nothing to tell. */
function passOn(draft: Draft, from: Person, to: Person): void {
  if (points(draft.inclusion[from]!) < draft.model.evening.tellsFrom) return;
  const peers = atlasOf(draft.scenario).clients.filter(
    c =>
      c !== from &&
      !draft.down[c] &&
      draft.acknowledged[c] === draft.acknowledged[from]! &&
      draft.acknowledged[c]! >= 0,
  );
  if (peers.length === 0) return;
  const about = peers[(from + draft.turn) % peers.length]!;
  const leans = turned(draft, about) > 0 ? 1 : -1;
  believe(draft, to, about, leans * draft.model.signs.taleEvidence);
  addSign(draft, to, { sign: 'tale', about, other: from, leans });
}

/** Everybody sees a call, and no more than that, whatever is said at it. */
function callOn(draft: Draft, person: Person, patron: Person): void {
  note(draft, 'called', EVERYONE, person, patron, DEEDS.indexOf('call'));
  seen(draft, person, patron);
  add(draft.exposure, person * draft.scenario.patrons + patron, draft.model.evening.callExposure);
}

function spendEvening(draft: Draft, person: Person): void {
  const evening = draft.evening[person]!;
  if (evening === undefined) return;
  const { deed, patron } = evening;
  const { evening: e } = draft.model;
  const isCall = deed === 'call' || deed === 'reserve';
  if (!isCall) note(draft, 'called', PERSON, person, patron, DEEDS.indexOf(deed));
  switch (deed) {
    case 'quiet':
      seen(draft, person, NOBODY);
      return;
    case 'call':
      callOn(draft, person, patron);
      return;
    case 'reserve':
      callOn(draft, person, patron);
      note(draft, 'called', (1 << patron) | PERSON, person, patron, DEEDS.indexOf(deed));
      reinsure(draft, person, patron);
      return;
    case 'passOn':
      passOn(draft, person, patron);
      return;
    case 'ask': {
      const heard = draft.plans[draft.acknowledged[person]! as Person]?.some(
        o => o.order === 'confide' && o.person === person,
      );
      add(draft.resentment, person, heard ? -e.heard : e.unheard);
      return;
    }
    case 'warn': {
      const suitor = draft.suits.find(s => s.to === person && s.by !== patron)?.by ?? draft.serves[person]!;
      if (suitor >= 0 && suitor !== patron) ask(draft, 'report', person, suitor, patron);
    }
  }
}

function carryOutOne(draft: Draft, patron: Person, order: Order): void {
  if (order.order !== 'approach' && order.order !== 'sound') CARRY_OUT[order.order](draft, patron, order);
}

/** Orders, answers and evenings take effect, in an order that owes nothing to who sealed first. */
export function carryOut(draft: Draft): void {
  const { patrons } = atlasOf(draft.scenario);
  const first = draft.turn % patrons.length;
  for (const kind of ORDERS)
    for (let i = 0; i < patrons.length; i++) {
      const patron = patrons[(first + i) % patrons.length]!;
      for (const order of draft.plans[patron]!) if (order.order === kind) carryOutOne(draft, patron, order);
    }
  for (const patron of patrons) {
    const approaches = draft.plans[patron]!.filter(o => o.order === 'approach').length;
    const { flurry } = draft.model.approaching;
    for (let n = 3; n <= approaches; n++) alarm(draft, patron, flurry * (n - 2));
  }
  for (const suit of draft.suits) answer(draft, suit);
  for (let person = patrons.length; person < draft.scenario.people.length; person++)
    spendEvening(draft, person as Person);
}
