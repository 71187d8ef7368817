import { fromWire, isLegal, type WireAction } from '../../engine/index.ts';
import type { Answer, Ended } from '../../net/lesson.ts';
import type { FromSeat } from '../../net/messages.ts';
import type { PupilRow } from '../log/store.ts';
import type { Lesson } from './lesson.ts';
import { asksOf, MOST_MISSES } from './pages.ts';
import { Refused } from './refused.ts';
import { freshId, freshSecret, hashOf, hashOfPin, isPin, isSecret } from './secrets.ts';

/** What pupils may do in a lesson. Everything here is done within `lesson.do`; what is not allowed is refused by being thrown. */

/** More than the seats are laid for, for those whom the teacher has yet to place. */
const MOST = 36;

export interface Joined {
  readonly pupil: string;
  readonly secret: string;
}

/** A new pupil, in the next seat of the plan unless pupils choose for themselves. */
export async function join(lesson: Lesson, nickname: string, wanted: string | undefined): Promise<Joined> {
  const { course, roster } = lesson;
  if (lesson.locked) throw new Refused('locked');
  if (roster.pupils.length >= MOST) throw new Refused('full');
  if (roster.named(nickname) !== undefined) throw new Refused('taken', 'nickname');
  const free = roster.free(course.plan);
  if (wanted !== undefined && (!course.settings.choose || !free.includes(wanted))) throw new Refused('taken', 'seat');
  // Empty seats first, so that no seat is a team before every man is played.
  const given = free.find(seat => !roster.isPlayed(seat)) ?? free[0];
  return enter(lesson, nickname, course.settings.choose ? wanted : given);
}

/** Somebody new, in a seat or in none. */
export async function enter(lesson: Lesson, nickname: string, seat: string | undefined): Promise<Joined> {
  const secret = freshSecret();
  const row: PupilRow = {
    lesson: lesson.code,
    id: `${String(lesson.roster.size).padStart(3, '0')}-${freshId()}`,
    nickname,
    seat: undefined,
    spokesman: false,
    secret: hashOf(secret),
    pin: undefined,
    misses: 0,
    removed: false,
  };
  lesson.roster.set(row);
  if (seat !== undefined) lesson.roster.sit(row.id, seat);
  await lesson.enrol([lesson.roster.get(row.id) ?? row]);
  return { pupil: row.id, secret };
}

/** A pupil by the secret of his link; undefined if it is nobody's, or no longer. */
export const pupilBy = ({ roster }: Lesson, secret: string): PupilRow | undefined =>
  // All are compared, so that the time does not tell whose it nearly was.
  roster.pupils.filter(row => isSecret(secret, row.secret))[0];

/** A new secret for a pupil: the old one opens nothing any more. */
export async function renew(lesson: Lesson, pupil: PupilRow, also: Partial<PupilRow> = {}): Promise<string> {
  const secret = freshSecret();
  await lesson.enrol([lesson.roster.set({ ...pupil, ...also, secret: hashOf(secret) })]);
  return secret;
}

/** Somebody comes back on another device, with his PIN. Five wrong ones, and he needs the teacher. */
export async function comeBack(lesson: Lesson, nickname: string, pin: string): Promise<Joined> {
  const pupil = lesson.roster.named(nickname);
  if (pupil?.pin === undefined) throw new Refused('pin');
  if (pupil.misses >= MOST_MISSES) throw new Refused('pinLocked');
  if (!(await isPin(pin, pupil.pin))) {
    const misses = pupil.misses + 1;
    await lesson.enrol([lesson.roster.set({ ...pupil, misses })]);
    throw new Refused(misses >= MOST_MISSES ? 'pinLocked' : 'pin');
  }
  return { pupil: pupil.id, secret: await renew(lesson, pupil, { misses: 0 }) };
}

type Said<T extends FromSeat['type']> = Extract<FromSeat, { type: T }>;
type Doing = { readonly lesson: Lesson; readonly pupil: PupilRow };

/** The window that a message was meant for must be the one that is open, and the seat his who speaks. */
function seatFor({ lesson, pupil }: Doing, round: number): string {
  const { course } = lesson;
  if (course.stage !== 'play') throw new Refused('stage');
  if (pupil.seat === undefined) throw new Refused('notYours');
  if (round !== course.round) throw new Refused('late');
  return pupil.seat;
}

/** What the seat may do now, from what was sent for it. */
function actionFor({ lesson, pupil }: Doing, round: number, wire: WireAction) {
  const { course } = lesson;
  const id = seatFor({ lesson, pupil }, round);
  const { game } = course;
  const seat = course.seatOf(id);
  if (game === undefined || seat === undefined) throw new Refused('stage');
  const { position, owes } = course.standing(seat);
  // Whoever has decided has decided, even if it takes effect only later.
  if (!owes || !lesson.deciding.isPupils(seat)) throw new Refused('late');
  const action = read(game.scenario, wire);
  if (action.seat !== seat) throw new Refused('notYours');
  if (!isLegal(position, action)) throw new Refused('illegal');
  return action;
}
function read(scenario: Parameters<typeof fromWire>[0], wire: WireAction) {
  try {
    return fromWire(scenario, wire);
  } catch (error) {
    throw new Refused('malformed', (error as Error).message);
  }
}

async function act(doing: Doing, { ref, round, action: wire }: Said<'act'>): Promise<Answer> {
  const { lesson, pupil } = doing;
  const name = `${pupil.id}/${ref}`;
  // Sent again because the answer was lost: it has been done.
  if (lesson.knows(name)) return { ok: true };
  if (!pupil.spokesman) throw new Refused('notYours');
  const action = actionFor(doing, round, wire);
  lesson.talk.settle(pupil.seat as string);
  await lesson.write([{ entry: lesson.deciding.entryOf(action), ref: name }]);
  return { ok: true };
}

function propose(doing: Doing, { round, action }: Said<'propose'>): Answer {
  const { lesson, pupil } = doing;
  actionFor(doing, round, action);
  if (!lesson.talk.propose(pupil.seat as string, pupil.id, action, round)) throw new Refused('tooMuch');
  lesson.tell();
  return { ok: true };
}

async function guess({ lesson, pupil }: Doing, { round, guess: what }: Said<'guess'>): Promise<Answer> {
  const { course } = lesson;
  const id = seatFor({ lesson, pupil }, round);
  const seat = course.seatOf(id);
  const about = seat === undefined ? undefined : asksOf(course, seat);
  if (about === undefined) throw new Refused('late');
  const { scenario } = course.ground;
  const answers =
    about === 'ballot' ? ['carries', 'fails'] : scenario.people.slice(0, scenario.patrons).map(person => person.id);
  if (!answers.includes(what)) throw new Refused('illegal');
  if (course.guessOf(id, about)?.guess !== what)
    await lesson.write([{ entry: { kind: 'guess', seat: id, about, guess: what } }]);
  return { ok: true };
}

async function sit({ lesson, pupil }: Doing, { seat }: Said<'sit'>): Promise<Answer> {
  const { course, roster } = lesson;
  if (!course.settings.choose) throw new Refused('notYours');
  if (pupil.seat !== undefined && course.stage !== 'lobby') throw new Refused('stage');
  if (!roster.free(course.plan).includes(seat)) throw new Refused('taken', 'seat');
  await lesson.enrol(roster.sit(pupil.id, seat));
  return { ok: true };
}

function say({ lesson, pupil }: Doing, { sentence, words }: Said<'say'>): Answer {
  const { settings, ground } = lesson.course;
  if (pupil.seat === undefined) throw new Refused('notYours');
  if ((sentence === undefined) === (words === undefined)) throw new Refused('malformed');
  if (sentence !== undefined && !ground.data.sentences.includes(sentence)) throw new Refused('malformed');
  if (words !== undefined && !settings.freeText) throw new Refused('notYours');
  lesson.talk.say(pupil.seat, pupil.id, sentence, words);
  lesson.tell();
  return { ok: true };
}

/** What a pupil's page asks for. To be called within `lesson.do`. */
export async function fromPupil(
  lesson: Lesson,
  id: string,
  message: FromSeat,
): Promise<Answer | Answer<{ ended: Ended }>> {
  const pupil = lesson.roster.get(id);
  if (pupil === undefined) throw new Refused('secret');
  const doing = { lesson, pupil };
  switch (message.type) {
    case 'act':
      return act(doing, message);
    case 'propose':
      return propose(doing, message);
    case 'withdraw':
      if (pupil.seat !== undefined) lesson.talk.withdraw(pupil.seat, pupil.id, message.proposal, lesson.course.round);
      lesson.tell();
      return { ok: true };
    case 'guess':
      return guess(doing, message);
    case 'sit':
      return sit(doing, message);
    case 'pin':
      await lesson.enrol([lesson.roster.set({ ...pupil, pin: await hashOfPin(message.pin), misses: 0 })]);
      return { ok: true };
    case 'say':
      return say(doing, message);
    case 'ended':
      return { ok: true, ended: lesson.ended() };
  }
}
