import { useEffect, useRef, useState } from 'react';
import type { Phase } from '../engine/chart.ts';
import type { View } from '../engine/index.ts';
import { bandOf } from '../panels/bands.ts';
import type { Seen } from '../panels/event-words.ts';
import { cue, onCue, onHush } from '../sound/cue.ts';
import { cuesOf } from '../sound/heard.ts';
import type { Levels, Player } from '../sound/player.ts';
import { mixOf, movementOf } from '../sound/score.ts';
import { firstPress } from './first-press.ts';
import type { Session } from './session.ts';
import { type Settings, useSettings } from './settings.ts';

/** Milliseconds between two sounds of one moment. */
const APART = 650;
/** The month from which no snow lies. */
const THAW = 4;

interface HearingProps {
  readonly session: Session;
  readonly view: View;
  readonly seen: readonly Seen[];
  readonly phase: Phase;
}

/** Lets a game be heard. It hears what the seat at the screen sees, and nothing else. */
export function useHearing({ session, view, seen, phase }: HearingProps): void {
  useCues(session, view, seen);
  const player = usePlayer();
  const movement = movementOf(phase);
  const tension = bandOf('tension', view.tension);
  useEffect(() => {
    if (player === undefined) return;
    const score = () => player.score(mixOf(movement, tension));
    if (movement === 'opening') player.open();
    else player.close();
    score();
    return onHush(hushed => (hushed ? player.cut() : score()));
  }, [player, movement, tension]);
  const { isAlone } = session;
  useEffect(() => {
    if (player === undefined) return;
    return onCue(heard => (isAlone || !heard.secret) && player.play(heard));
  }, [player, isAlone]);
}

/** The sliders, as the player wants them. */
export const levelsOf = ({ volume, music, effects }: Settings): Levels => ({
  all: volume / 100,
  music: music / 100,
  effects: effects / 100,
});

/** What plays, once somebody has pressed something, and as long as sound is wanted. Without it nothing of it is loaded. */
function usePlayer(): Player | undefined {
  const settings = useSettings();
  const wanted = settings.sound === 'on';
  const [player, setPlayer] = useState<Player>();
  useEffect(() => {
    if (!wanted) return;
    let left = false;
    let made: Player | undefined;
    firstPress
      .then(() => import('../sound/player.ts'))
      .then(({ Player, canSound }) => {
        if (left || !canSound()) return;
        made = new Player(levelsOf(settings));
        setPlayer(made);
      })
      // A game that cannot be heard can be played.
      .catch(() => undefined);
    return () => {
      left = true;
      made?.end();
      setPlayer(undefined);
    };
  }, [wanted]);
  useEffect(() => {
    if (player !== undefined) player.levels = levelsOf(settings);
  }, [player, settings]);
  useEffect(() => {
    if (player === undefined) return;
    const heed = () => {
      player.muted = document.hidden;
    };
    heed();
    document.addEventListener('visibilitychange', heed);
    return () => document.removeEventListener('visibilitychange', heed);
  }, [player]);
  return player;
}

/** What has come into sight since the last look sounds. What was there at the first is past. */
function useCues(session: Session, view: View, seen: readonly Seen[]): void {
  const upTo = useRef(session.steps.length);
  const windows = view.windows[view.seat] ?? 0;
  const lit = useRef({ seat: view.seat, windows });
  useEffect(() => {
    const fresh = seen.filter(({ ply }) => ply >= upTo.current).map(({ event }) => event);
    upTo.current = session.steps.length;
    const turns = view.scenario.lengths[view.length]?.turns ?? [];
    const month = Number((turns[Math.max(0, view.turn - 1)]?.from ?? '').slice(5, 7));
    const cues = cuesOf(fresh, office => view.scenario.offices[office]?.place ?? '', month < THAW);
    for (const [index, { effect, ...how }] of cues.entries()) setTimeout(() => cue(effect, how), index * APART);
  }, [session, seen, view]);
  useEffect(() => {
    const before = lit.current;
    lit.current = { seat: view.seat, windows };
    if (before.seat === view.seat && windows > before.windows) cue('window', { raised: windows - 1, secret: true });
  }, [view.seat, windows]);
}
