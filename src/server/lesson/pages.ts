import { owing, type Phase, type Seat, type View } from '../../engine/index.ts';
import type { Guess } from '../../net/lesson.ts';
import type { BoardPage, Clock, CommonPage, ConsolePage, SeatPage } from '../../net/page.ts';
import type { Course } from './course.ts';
import type { Eye } from './eye.ts';
import type { Roster } from './roster.ts';
import type { Talk } from './talk.ts';
import { isSecret, showsWaiting, windowOf } from './windows.ts';

/** What each page shows of a lesson. All that is read of the game here is read through the views of the engine. */

type Without<P extends CommonPage> = Omit<P, 'view' | 'seen' | 'counts' | 'from'> & { readonly view: View | undefined };

/** What pages are made from. */
export interface Showing {
  readonly code: string;
  readonly locked: boolean;
  readonly course: Course;
  readonly roster: Roster;
  readonly talk: Talk;
  /** Made anew whenever it changes, so that time alone changes no page. */
  readonly clock: Clock | undefined;
  isHere(pupil: string): boolean;
}

export function clockOf({ clock, round, game }: Course, now: number): Clock | undefined {
  if (game === undefined || game.over) return undefined;
  const { phase } = game.position;
  return { round, phase: windowOf(phase), left: clock.left(now), of: clock.of, fixed: isSecret(phase) };
}

function common({ code, locked, course, clock }: Showing): Omit<Without<CommonPage>, 'view'> {
  const { settings, stage, games, section } = course;
  return { code, settings, stage, locked, game: games, clock, section };
}

export function boardPage(showing: Showing, eye: Eye): Without<BoardPage> {
  const { course, roster } = showing;
  const { game } = course;
  return {
    ...common(showing),
    here: roster.pupils.length,
    view: game && eye.look(game.position, false, course.opening),
  };
}

/** What those are asked who have nothing else to decide, by the window that is open. */
const ASKS: { readonly [P in Phase]?: Guess['about'] } = {
  division: 'ballot',
  bargaining: 'ballot',
  concession: 'ballot',
  divisionBallot: 'ballot',
  offers: 'leader',
  answers: 'leader',
  informing: 'leader',
  orders: 'leader',
  approaches: 'leader',
  agenda: 'leader',
  statements: 'ballot',
  room: 'ballot',
  ballot: 'ballot',
  settlement: 'leader',
  pleas: 'leader',
  plenum: 'leader',
  epilogue: 'leader',
};
/** What is asked of a seat. It depends on nothing that its pupils do not know. */
export function asksOf(course: Course, seat: Seat): Guess['about'] | undefined {
  const { game, stage } = course;
  if (game === undefined || stage !== 'play' || course.standing(seat).owes) return undefined;
  return ASKS[windowOf(game.position.phase)];
}

/** The page of a man's seat, or of a pupil who has none. */
export function seatPage(showing: Showing, id: string | undefined, eye: Eye): Without<SeatPage> {
  const { code, locked, clock, course, roster, talk } = showing;
  const { settings, stage, games, section, game } = course;
  const seat = id === undefined ? undefined : course.seatOf(id);
  const asks = seat === undefined ? undefined : asksOf(course, seat);
  // Written out, `common` and all: so many are made that it counts.
  return {
    code,
    settings,
    stage,
    locked,
    game: games,
    clock,
    section,
    seat: id,
    team: id === undefined ? [] : roster.teamOf(id).map(row => teammate(showing, row)),
    proposals: id === undefined ? [] : talk.proposalsOf(id, course.round),
    said: id === undefined ? [] : talk.saidIn(id),
    asks,
    guessed: id === undefined || asks === undefined ? undefined : course.guessOf(id, asks)?.guess,
    stoodIn: id !== undefined && course.stoodIn.has(id),
    free: settings.choose && (stage === 'lobby' || id === undefined) ? roster.free(course.plan) : [],
    view: game && (seat === undefined ? eye.look(game.position, false, course.opening) : ownView(course, seat, eye)),
  };
}

function ownView(course: Course, seat: Seat, eye: Eye): View {
  const { position, owes } = course.standing(seat);
  return eye.look(position, owes, course.opening);
}

const teammate = (
  { isHere }: Showing,
  { id, nickname, spokesman }: { readonly id: string; readonly nickname: string; readonly spokesman: boolean },
) => ({ id, nickname, spokesman, here: isHere(id) });

export function consolePage(showing: Showing, eye: Eye): Without<ConsolePage> {
  const { course, roster, talk } = showing;
  const { game } = course;
  const debtors = game === undefined ? [] : owing(game.position);
  const tells = game !== undefined && showsWaiting(game.position.phase);
  return {
    ...boardPage(showing, eye),
    pupils: roster.pupils.map(row => {
      const seat = row.seat === undefined ? undefined : course.seatOf(row.seat);
      return {
        ...teammate(showing, row),
        seat: row.seat,
        decided: tells && seat !== undefined ? !debtors.includes(seat) : undefined,
        shutOut: row.misses >= MOST_MISSES,
      };
    }),
    places: course.plan,
    began: course.began,
    stoodIn: [...course.stoodIn],
    turns: game === undefined ? [] : [...game.turns.keys()],
    said: talk.all(),
  };
}
/** So many wrong PINs, and only the teacher lets him in. */
export const MOST_MISSES = 5;

/** Whom a lesson still waits for, by id; to be shown to the teacher alone, behind a press. */
export function undecided(course: Course): readonly string[] {
  const { game, ground } = course;
  if (game === undefined) return [];
  return owing(game.position).flatMap(seat => {
    const man = ground.scenario.people[seat];
    return man !== undefined && course.standing(seat).owes ? [man.id] : [];
  });
}
