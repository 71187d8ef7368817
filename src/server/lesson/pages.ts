import { owing, type Person, publicView, type Seat, type View, viewFrom } from '../../engine/index.ts';
import { witnesses } from '../../engine/plenum.ts';
import { standing } from '../../engine/power.ts';
import { votersOn } from '../../engine/presidium/motions.ts';
import type { Guess } from '../../net/lesson.ts';
import type { BoardPage, Clock, CommonPage, ConsolePage, SeatPage } from '../../net/page.ts';
import type { Course } from './course.ts';
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

/**
 * A view as a lesson shows it. Who has still to act is told only where it tells nothing; and as long as a secret window is
 * open, whoever has nothing to do in it sees it as it stood when he had.
 */
function shown(view: View, owes: boolean, last: View | undefined): View {
  const { phase } = view;
  const open = { ...view, waiting: showsWaiting(phase) ? view.waiting : [] };
  if (owes === view.owes && (owes || windowOf(phase) === phase)) return open;
  const isSame = last !== undefined && windowOf(last.phase) === windowOf(phase) && last.turn === view.turn;
  const before = owes === view.owes && isSame ? last : open;
  return { ...before, phase: windowOf(phase), owes: false, options: [], waiting: [] };
}

function common({ code, locked, course, clock }: Showing): Omit<Without<CommonPage>, 'view'> {
  const { settings, stage, games, section } = course;
  return { code, settings, stage, locked, game: games, clock, section };
}

export function boardPage(showing: Showing, last: View | undefined): Without<BoardPage> {
  const { course, roster } = showing;
  const { game } = course;
  return {
    ...common(showing),
    here: roster.pupils.length,
    view: game && shown(publicView(game.position), false, last),
  };
}

/** What is asked of a seat that has nothing else to decide. It depends on nothing secret. */
export function asksOf({ game, stage }: Course, seat: Seat): Guess['about'] | undefined {
  if (game === undefined || stage !== 'play') return undefined;
  const { phase, game: table } = game.position;
  const isAmong = (people: readonly Person[]) => people.includes(seat as Person);
  switch (phase) {
    case 'offers':
    case 'answers':
    case 'informing':
    case 'orders':
      return isAmong(standing(table)) ? undefined : 'leader';
    case 'plenum':
      return isAmong(witnesses(table)) ? undefined : 'leader';
    case 'divisionBallot':
      return isAmong(votersOn(table, undefined)) ? undefined : 'ballot';
    case 'statements':
    case 'room':
    case 'ballot':
      return table.motion === undefined || isAmong(votersOn(table, table.motion)) ? undefined : 'ballot';
    default:
      return undefined;
  }
}

/** The page of a man's seat, or of a pupil who has none. */
export function seatPage(showing: Showing, id: string | undefined, last: View | undefined): Without<SeatPage> {
  const { course, roster, talk } = showing;
  const { game, stage } = course;
  const seat = id === undefined ? undefined : course.seatOf(id);
  const asks = seat === undefined ? undefined : asksOf(course, seat);
  const view =
    game && (seat === undefined ? shown(publicView(game.position), false, last) : ownView(course, seat, last));
  return {
    ...common(showing),
    seat: id,
    team: id === undefined ? [] : roster.teamOf(id).map(row => teammate(showing, row)),
    proposals: id === undefined ? [] : talk.proposalsOf(id, course.round),
    said: id === undefined ? [] : talk.saidIn(id),
    asks,
    guessed: id === undefined || asks === undefined ? undefined : course.guessOf(id, asks)?.guess,
    stoodIn: id !== undefined && course.stoodIn.has(id),
    free: course.settings.choose && (stage === 'lobby' || id === undefined) ? roster.free(course.plan) : [],
    view,
  };
}

function ownView(course: Course, seat: Seat, last: View | undefined): View {
  const { position, owes } = course.standing(seat);
  return shown(viewFrom(position, seat), owes, last);
}

const teammate = (
  { isHere }: Showing,
  { id, nickname, spokesman }: { readonly id: string; readonly nickname: string; readonly spokesman: boolean },
) => ({ id, nickname, spokesman, here: isHere(id) });

export function consolePage(showing: Showing, last: View | undefined): Without<ConsolePage> {
  const { course, roster, talk } = showing;
  const { game } = course;
  const debtors = game === undefined ? [] : owing(game.position);
  const tells = game !== undefined && showsWaiting(game.position.phase);
  return {
    ...boardPage(showing, last),
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
