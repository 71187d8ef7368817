import { hasWon } from '../appointments.ts';
import { atlasOf } from '../atlas.ts';
import { EVERYONE, note } from '../events.ts';
import type { Game } from '../game.ts';
import type { Person, Seat } from '../ids.ts';
import { leaderOf, targetOf } from '../presidium/confrontation.ts';
import type { Rule } from '../rule.ts';

/** In the room: show what one has hidden (a man on the other's staff, a pact, a file), or nothing. Once each side. */
export interface Reveal {
  readonly type: 'reveal';
  readonly seat: Seat;
  readonly reveal: 'none' | 'man' | 'pact' | 'file';
}
const KINDS = ['none', 'man', 'pact', 'file'] as const;

function has(game: Game, patron: Person, kind: Reveal['reveal']): boolean {
  const other = patron === leaderOf(game) ? targetOf(game) : leaderOf(game);
  const { clients } = atlasOf(game.scenario);
  switch (kind) {
    case 'none':
      return true;
    case 'man':
      return clients.some(c => hasWon(game, patron, c) && game.acknowledged[c] === other && game.post[c]! >= 0);
    case 'pact':
      return game.promises.some(
        p => !p.open && ((p.by === patron && p.to === other) || (p.by === other && p.to === patron)),
      );
    case 'file':
      return clients.some(
        c =>
          game.acknowledged[c] === other &&
          game.kompromat[c * game.scenario.patrons + patron]! >= game.model.reveal.file * 10,
      );
  }
}

export const reveal: Rule<Reveal> = {
  options(game, seat, found) {
    for (const kind of KINDS) if (has(game, seat as Person, kind)) found.push({ type: 'reveal', seat, reveal: kind });
  },
  play(draft, { seat, reveal }) {
    draft.reveals[seat] = reveal;
    if (reveal !== 'none') note(draft, 'revealed', EVERYONE, seat as Person, undefined, KINDS.indexOf(reveal));
  },
};
