import { atlasOf } from './atlas.ts';
import { ask } from './due.ts';
import type { Draft } from './game.ts';
import { NO_OFFICE, NOBODY, type Office, type Person } from './ids.ts';
import { add, addTension, points } from './ledger.ts';
import { lapse } from './pacts.ts';
import { bannerOf, isSeat, ownerOf, standing, standings, weightOf } from './power.ts';
import { plots } from './reports.ts';

/** What a turn does to everyone, whatever was done in it. */
export function turnTide(draft: Draft): void {
  clientsCool(draft);
  seatsPull(draft);
  alarmsMove(draft);
  suspicionFades(draft);
  heirFades(draft);
  worldMoves(draft);
  watchersReport(draft);
  lapse(draft);
}

/** Favour shown to one is a slight to the rest; nobody stays in his patron's counsels of himself. */
function clientsCool(draft: Draft): void {
  const { cooling: c } = draft.model;
  const { clients, patrons } = atlasOf(draft.scenario);
  const closest = patrons.map(() => 0);
  for (const client of clients) {
    const banner = draft.acknowledged[client]!;
    if (banner >= 0 && !draft.down[client])
      closest[banner] = Math.max(closest[banner]!, points(draft.inclusion[client]!));
  }
  for (const client of clients) {
    const banner = draft.acknowledged[client]!;
    if (banner < 0 || draft.down[client]!) continue;
    const included = points(draft.inclusion[client]!);
    const roots = points(draft.roots[client]!);
    const post = draft.post[client]!;
    const weight = post < 0 ? 0 : weightOf(draft, post);
    const gap = closest[banner]! - included;
    if (weight >= c.favouriteWeight && roots < c.rooted && gap > c.gapFrom)
      add(draft.resentment, client, (c.favourite * (gap - c.gapFrom)) / 40);
    if (weight >= c.neglectWeight && roots < c.rooted && included < c.neglectBelow)
      add(draft.resentment, client, c.neglect);
    const fade = roots >= c.rooted ? c.fadeRooted : c.fade;
    if (included > c.floor) add(draft.inclusion, client, -Math.min(fade, included - c.floor));
    if (draft.awayUntil[client]! >= draft.turn) {
      add(draft.inclusion, client, -c.awayInclusion);
      add(draft.gratitude, client, -c.awayGratitude);
    }
  }
}

/** Whoever signs a man's papers draws him. */
function seatsPull(draft: Draft): void {
  const { seatPull: s } = draft.model;
  const { patrons } = draft.scenario;
  for (let index = 0; index < draft.holder.length; index++) {
    const office = index as Office;
    const holder = draft.holder[office]!;
    const seat = draft.scenario.offices[office]!.appointer;
    if (holder < patrons + draft.scenario.members || seat === NO_OFFICE) continue;
    const owner = ownerOf(draft, seat);
    if (owner < 0 || owner === draft.acknowledged[holder]!) continue;
    const pair = holder * patrons + owner;
    if (points(draft.exposure[pair]!) < s.most)
      add(draft.exposure, pair, Math.min(s.exposure, s.most - points(draft.exposure[pair]!)));
    if (points(draft.roots[holder]!) < s.rooted) add(draft.gratitude, holder, -s.gratitude);
  }
}

function alarmsMove(draft: Draft): void {
  const { alarm: a } = draft.model;
  const { lubyanka, officesWith } = atlasOf(draft.scenario);
  const shares = standings(draft);
  for (const patron of standing(draft)) {
    const now = points(draft.alarm[patron]!);
    const quiet = draft.alarming[patron]! < a.quietBelow * 10 ? a.quiet : 0;
    add(draft.alarm, patron, -(now <= a.lowFrom ? a.fadeLow : a.fade) - quiet);
    const tall = shares[patron]! - a.tallFrom;
    if (tall > 0) add(draft.alarm, patron, (a.tall * tall) / 6);
    if (lubyanka < 0 || ownerOf(draft, lubyanka) !== patron) continue;
    let key = 0;
    for (const power of ['ear', 'fist', 'files', 'gate'] as const)
      for (const office of officesWith[power]) {
        const holder = draft.holder[office]!;
        if (holder < 0 || bannerOf(draft, holder) !== patron) continue;
        key += holder === patron || points(draft.roots[holder]!) >= a.nestRoots ? 1 : a.outsider;
      }
    const floor = a.floor + a.floorPerKey * key;
    const under = floor - points(draft.alarm[patron]!);
    if (under > 0) add(draft.alarm, patron, Math.min(a.floorRise, under));
  }
}

/** A man forgets what he is not reminded of; an ear that serves the plotter lulls him. */
function suspicionFades(draft: Draft): void {
  const { suspicion: s } = draft.model;
  const { patrons, officesWith } = atlasOf(draft.scenario);
  for (const patron of standing(draft)) {
    add(draft.suspicion, patron, -s.fade);
    for (const other of patrons) {
      const pair = patron * patrons.length + other;
      draft.wary[pair] = Math.round((draft.wary[pair]! * s.waryKept) / 100);
    }
    for (const office of officesWith.ear) {
      const holder = draft.holder[office]!;
      if (holder < 0 || bannerOf(draft, holder) !== patron || holder < patrons.length) continue;
      const master = draft.serves[holder]!;
      if (master >= 0 && master !== patron && plots(draft, master, patron)) add(draft.suspicion, patron, -s.falseCalm);
    }
  }
}

/** The chair's authority melts in a turn without a success. */
function heirFades(draft: Draft): void {
  const { patrons, members, gavel } = atlasOf(draft.scenario);
  const chair = ownerOf(draft, gavel);
  if (chair < 0 || draft.falls.length > 0 || draft.carriedIn[chair] === draft.turn) return;
  for (const member of members) add(draft.lean, member * patrons.length + chair, -draft.model.heir.fade);
}

function worldMoves(draft: Draft): void {
  const { time } = draft.model;
  if (draft.falls.length > 0) {
    if (points(draft.tension) > time.settledAbove) addTension(draft, -time.settling);
  } else addTension(draft, time.tension);
  if (time.tensionFixed > 0) draft.tension = time.tensionFixed * 10;
}

/** An overseer sees something of the man beside him every turn. */
function watchersReport(draft: Draft): void {
  for (const client of atlasOf(draft.scenario).clients) {
    const watcher = draft.watcher[client]!;
    if (watcher === NOBODY || draft.down[client]!) continue;
    const post = draft.post[client]!;
    if (draft.fell[watcher]! || post < 0 || isSeat(draft, post)) draft.watcher[client] = NOBODY;
    else ask(draft, 'glimpse', watcher as Person, client);
  }
}
