import type { Answer } from '../../net/lesson.ts';
import type { FromTeacher } from '../../net/messages.ts';
import type { Truth } from '../../net/page.ts';
import type { PupilRow } from '../log/store.ts';
import { rulesOf } from './course.ts';
import type { LessonEntry } from './entries.ts';
import type { Lesson } from './lesson.ts';
import { undecided } from './pages.ts';
import { enter, renew } from './pupils.ts';
import { Refused } from './refused.ts';
import { freshSeed, isSecret } from './secrets.ts';

/** What the teacher may do. Everything here is done within `lesson.do`. */

export const isTeacher = ({ row }: Lesson, key: string): boolean => isSecret(key, row.teacher);

/** What a command needs beyond the lesson: the connections of a pupil. */
export interface Hands {
  /** A pupil is out: his pages close. */
  shut(pupil: string): void;
  /** His pages learn their new secret, and look at what is his now. */
  moved(pupil: string, secret: string | undefined): void;
  /** The lesson is gone. */
  gone(): void;
}

function need(is: boolean): void {
  if (!is) throw new Refused('stage');
}
function pupilOf(lesson: Lesson, id: string): PupilRow {
  const pupil = lesson.roster.get(id);
  if (pupil === undefined) throw new Refused('notYours');
  return pupil;
}
const write = async (lesson: Lesson, entry: LessonEntry): Promise<Answer> => {
  await lesson.write([{ entry }]);
  return { ok: true };
};

type Command<T extends FromTeacher['type']> = (
  lesson: Lesson,
  message: Extract<FromTeacher, { type: T }>,
  hands: Hands,
) => Promise<Answer>;

const COMMANDS: { readonly [T in FromTeacher['type']]: Command<T> } = {
  begin(lesson) {
    need(lesson.course.stage === 'lobby');
    return write(lesson, { kind: 'begin', rules: rulesOf(lesson.course.ground) });
  },
  pause(lesson) {
    need(lesson.course.stage === 'play');
    return write(lesson, { kind: 'pause' });
  },
  resume(lesson) {
    need(lesson.course.stage === 'paused');
    return write(lesson, { kind: 'resume' });
  },
  extend(lesson, { round, seconds }) {
    if (round !== lesson.course.round) throw new Refused('late');
    return write(lesson, { kind: 'extend', round, seconds });
  },
  close(lesson, { round }) {
    need(lesson.course.stage === 'play');
    if (round !== lesson.course.round) throw new Refused('late');
    return write(lesson, { kind: 'close', round });
  },
  async lock(lesson, { on }) {
    await lesson.store.change(lesson.code, { locked: on });
    lesson.row = { ...lesson.row, locked: on };
    return write(lesson, { kind: 'roster' });
  },
  standIn(lesson, { seat, on }) {
    if (lesson.course.seatOf(seat) === undefined) throw new Refused('malformed');
    return write(lesson, { kind: 'standIn', seat, on });
  },
  back(lesson, { turn }) {
    const { game } = lesson.course;
    need(game !== undefined);
    if (!game?.turns.has(turn)) throw new Refused('malformed');
    return write(lesson, { kind: 'back', turn });
  },
  end(lesson) {
    need(lesson.course.stage === 'play' || lesson.course.stage === 'paused');
    return write(lesson, { kind: 'end' });
  },
  section(lesson, { section }) {
    need(lesson.course.stage === 'debrief');
    return write(lesson, { kind: 'section', section });
  },
  async again(lesson, _message, hands) {
    need(lesson.course.stage === 'debrief');
    lesson.talk.clear();
    const rows = lesson.roster.rotate(lesson.course.plan);
    await lesson.write([{ entry: { kind: 'again', seed: freshSeed() } }, { entry: { kind: 'roster' } }], rows);
    for (const { id } of rows) hands.moved(id, undefined);
    return { ok: true };
  },
  freeText: (lesson, { on }) => write(lesson, { kind: 'freeText', on }),
  plan(lesson, { pupils }) {
    need(lesson.course.stage === 'lobby');
    return write(lesson, { kind: 'plan', pupils });
  },
  async kick(lesson, { pupil }, hands) {
    pupilOf(lesson, pupil);
    await lesson.enrol(lesson.roster.remove(pupil));
    hands.shut(pupil);
    return { ok: true };
  },
  async rename(lesson, { pupil, nickname }) {
    const row = pupilOf(lesson, pupil);
    const other = lesson.roster.named(nickname);
    if (other !== undefined && other.id !== pupil) throw new Refused('taken', 'nickname');
    await lesson.enrol([lesson.roster.set({ ...row, nickname })]);
    return { ok: true };
  },
  async move(lesson, { pupil, seat }, hands) {
    pupilOf(lesson, pupil);
    if (seat !== null && lesson.course.seatOf(seat) === undefined) throw new Refused('malformed');
    await lesson.enrol(lesson.roster.sit(pupil, seat ?? undefined));
    hands.moved(pupil, await renew(lesson, pupilOf(lesson, pupil)));
    return { ok: true };
  },
  async spokesman(lesson, { pupil }) {
    pupilOf(lesson, pupil);
    await lesson.enrol(lesson.roster.speak(pupil));
    return { ok: true };
  },
  async link(lesson, { pupil }, hands) {
    const secret = await renew(lesson, pupilOf(lesson, pupil), { misses: 0 });
    hands.shut(pupil);
    return { ok: true, secret } as Answer;
  },
  async take(lesson, { seat, nickname }) {
    if (lesson.course.seatOf(seat) === undefined) throw new Refused('malformed');
    if (lesson.roster.named(nickname) !== undefined) throw new Refused('taken', 'nickname');
    return { ok: true, ...(await enter(lesson, nickname, seat)) };
  },
  async truth(lesson) {
    const truth: Truth = { ...lesson.truth(), undecided: undecided(lesson.course) };
    return { ok: true, truth } as Answer;
  },
  ended: async lesson => ({ ok: true, ended: lesson.ended() }) as Answer,
  async delete(lesson, _message, hands) {
    await lesson.store.remove(lesson.code);
    lesson.stop();
    hands.gone();
    return { ok: true };
  },
};

/** What the teacher's page asks for. To be called within `lesson.do`. */
export const fromTeacher = (lesson: Lesson, message: FromTeacher, hands: Hands): Promise<Answer> =>
  (COMMANDS[message.type] as Command<FromTeacher['type']>)(lesson, message as never, hands);
