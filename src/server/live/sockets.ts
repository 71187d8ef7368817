import type { Server as HttpServer } from 'node:http';
import { type DefaultEventsMap, type Namespace, Server, type Socket } from 'socket.io';
import * as v from 'valibot';
import { type Answer, codeFrom } from '../../net/lesson.ts';
import { FROM_BOARD, FROM_SEAT, FROM_TEACHER, HANDSHAKE, LARGEST } from '../../net/messages.ts';
import type { Me, Page, Patch } from '../../net/page.ts';
import type { Config } from '../config.ts';
import { addressOf, isInvited } from '../http/address.ts';
import type { Hub } from '../hub.ts';
import type { Listener } from '../lesson/channel.ts';
import { type Audience, audienceOf, type Lesson } from '../lesson/lesson.ts';
import { fromPupil, pupilBy } from '../lesson/pupils.ts';
import { Refused, refusalOf } from '../lesson/refused.ts';
import { fromTeacher, type Hands, isTeacher } from '../lesson/teacher.ts';
import { Bucket, type Guesses } from '../limits.ts';
import { Crowd } from './crowd.ts';

/** Connections: a namespace for each kind, and each is told only what its kind may know. */

export interface LiveTerms {
  readonly config: Config;
  readonly hub: Hub;
  readonly guesses: Guesses;
  /** What is no refusal: a fault of ours. */
  onFault(error: unknown): void;
}

type Kind = keyof typeof HANDSHAKE;
const KINDS = Object.keys(HANDSHAKE) as Kind[];
interface Seated {
  code: string;
  pupil?: string;
  /** Counts the pages that it was to be shown: one that comes late is none any more. */
  shows: number;
  leave?: (() => void) | undefined;
}
interface Events {
  page(page: Page): void;
  patch(patch: Patch): void;
  me(me: Me): void;
}
type Live = Socket<DefaultEventsMap, Events, DefaultEventsMap, Seated>;
type LiveServer = Server<DefaultEventsMap, Events, DefaultEventsMap, Seated>;
type LiveNamespace = Namespace<DefaultEventsMap, Events, DefaultEventsMap, Seated>;

/** Time for an answer to arrive before its line is closed. */
const FAREWELL = 500;
/** Who is dead has five seconds to say so, and is asked every ten. */
const PING = { pingInterval: 10_000, pingTimeout: 5000 };

/** What changes nothing may be asked for again, and has long answers. */
const QUESTIONS: ReadonlySet<string> = new Set(['ended', 'truth']);

const inRoom = ({ adapter, sockets }: LiveNamespace, room: string): readonly Live[] =>
  [...(adapter.rooms.get(room) ?? [])].flatMap(id => sockets.get(id) ?? []);

export function createSockets(http: HttpServer, { config, hub, guesses, onFault }: LiveTerms): LiveServer {
  const crowd = new Crowd(config.proxies);
  const io: LiveServer = new Server(http, {
    ...PING,
    // Whatever begins so is ours; the code of the lesson follows, so that a proxy can send all of a lesson to one process.
    path: `${config.base}live`,
    serveClient: false,
    // Polling may carry several messages at once.
    maxHttpBufferSize: 4 * LARGEST,
    allowRequest: (request, decide) => decide(null, isInvited(request, config.hosts) && crowd.admits(request)),
    // A view is small, and 30 of them compressed anew for each action are not.
    perMessageDeflate: false,
    cookie: false,
    connectTimeout: 10_000,
  });
  crowd.count(io);
  // Nobody has anything to do where no kind is said.
  io.use((_socket, next) => next(new Error('noLesson')));
  const shut = (room: string) => {
    for (const kind of KINDS) io.of(kind).in(room).disconnectSockets(true);
  };
  const bury = (code: string) => {
    hub.forget(code);
    hub.time.after(FAREWELL, () => shut(code));
  };
  /** Pages whose connection is cut come back by themselves; those that are sent away do not. */
  const cut = (namespace: LiveNamespace, room: string) => {
    for (const socket of inRoom(namespace, room)) socket.conn.close();
  };
  hub.onDrop = code => {
    for (const kind of KINDS) cut(io.of(kind), code);
  };

  /** Lets in whom the lesson knows. */
  function admit<K extends Kind>(
    kind: K,
    knows: (lesson: Lesson, auth: v.InferOutput<(typeof HANDSHAKE)[K]>) => string | undefined,
  ): LiveNamespace {
    const namespace = io.of(kind);
    namespace.use((socket, next) => {
      void (async () => {
        const address = addressOf(socket.request, config.proxies);
        const refuse = (answer: Answer<never>) =>
          next(Object.assign(new Error(answer.ok ? '' : answer.why), { data: answer }));
        try {
          if (!(await guesses.admit(address))) throw new Refused('wait');
          const auth = v.safeParse(HANDSHAKE[kind], socket.handshake.auth);
          if (!auth.success) throw new Refused('malformed');
          const { code } = auth.output;
          if (!isAt(socket, code)) throw new Refused('malformed', 'path');
          const lesson = await hub.current(code);
          const who = lesson && knows(lesson, auth.output as never);
          if (lesson === undefined || who === undefined) {
            guesses.wrong(address);
            throw new Refused(lesson === undefined ? 'noLesson' : kind === 'teacher' ? 'key' : 'secret');
          }
          socket.data.code = code;
          socket.data.shows = 0;
          if (kind === 'seat') socket.data.pupil = who;
          next();
        } catch (error) {
          if (error instanceof Refused) refuse(refusalOf(error));
          else {
            onFault(error);
            refuse({ ok: false, why: 'broken' });
          }
        }
      })();
    });
    return namespace;
  }
  const isAt = (socket: Live, code: string): boolean => {
    const [path = ''] = (socket.request.url ?? '').split('?');
    return (
      codeFrom(
        path
          .split('/')
          .filter(part => part !== '')
          .at(-1) ?? '',
      ) === code
    );
  };

  /** Shows a page until the connection ends. */
  async function show(socket: Live, audience: Audience): Promise<void> {
    const listener: Listener = {
      page: page => void socket.emit('page', page),
      patch: patch => void socket.emit('patch', patch),
    };
    const { data } = socket;
    const mine = ++data.shows;
    try {
      const lesson = await hub.lesson(data.code);
      if (lesson === undefined || lesson.broken) return void socket.conn.close();
      data.leave?.();
      data.leave = undefined;
      const leave = await lesson.look(audience, listener, data.pupil);
      // Meanwhile he may have gone, or have been shown to another seat.
      if (socket.disconnected || data.shows !== mine) leave();
      else data.leave = leave;
    } catch (error) {
      onFault(error);
      socket.conn.close();
    }
  }

  /** Reads what comes in: of its size, at its rate, in its form; whatever is wrong with it is answered, and changes nothing. */
  function hear<S extends v.GenericSchema>(
    socket: Live,
    schema: S,
    answer: (lesson: Lesson, message: v.InferOutput<S>) => Promise<Answer> | Answer,
  ): void {
    const { code, pupil: who = socket.nsp.name } = socket.data;
    const now = () => hub.time.now();
    const bucket = new Bucket(config.mostMessages, config.mostMessages / 10, now());
    const reply = async (message: unknown): Promise<Answer> => {
      try {
        if (!bucket.take(now())) throw new Refused('tooMuch');
        const parsed = v.safeParse(schema, message);
        if (!parsed.success) throw new Refused('malformed', v.getDotPath(parsed.issues[0]) ?? undefined);
        const said = parsed.output as v.InferOutput<S> & { readonly type: string; readonly ref?: string };
        return await hub.run(code, lesson => {
          const task = () => answer(lesson, said);
          const isNamed = said.ref !== undefined && !QUESTIONS.has(said.type);
          return isNamed ? lesson.answers.once(`${who}/${said.ref}`, task) : task();
        });
      } catch (error) {
        if (error instanceof Refused) return refusalOf(error);
        onFault(error);
        return { ok: false, why: 'broken' };
      }
    };
    socket.onAny((name: unknown, message: unknown, acknowledge: unknown) => {
      const isAsked = name === 'do' && typeof acknowledge === 'function';
      void reply(isAsked ? message : undefined).then(said => {
        if (typeof acknowledge === 'function') acknowledge(said);
      });
    });
    socket.on('disconnect', () => socket.data.leave?.());
  }

  const board = admit('board', () => '');
  board.on('connection', socket => {
    void socket.join(socket.data.code);
    hear(socket, FROM_BOARD, lesson => ({ ok: true, ended: lesson.ended() }));
    void show(socket, 'board');
  });

  const seats = admit('seat', (lesson, { secret }) => pupilBy(lesson, secret)?.id);
  seats.on('connection', socket => {
    const pupil = socket.data.pupil as string;
    void socket.join([socket.data.code, pupil]);
    hear(socket, FROM_SEAT, async (lesson, message) => {
      const answer = await fromPupil(lesson, pupil, message);
      if (message.type === 'sit') hands.moved(pupil, undefined);
      return answer;
    });
    void seat(socket, pupil);
  });
  /** Where a pupil sits may change while he looks. */
  async function seat(socket: Live, pupil: string, secret?: string): Promise<void> {
    const row = (await hub.lesson(socket.data.code))?.roster.get(pupil);
    if (row === undefined) return void socket.disconnect(true);
    socket.emit('me', { id: pupil, nickname: row.nickname, hasPin: row.pin !== undefined, secret });
    await show(socket, audienceOf(row));
  }

  const hands: Hands = {
    shut: pupil => void seats.in(pupil).disconnectSockets(true),
    moved(pupil, secret) {
      for (const socket of inRoom(seats, pupil)) void seat(socket, pupil, secret);
    },
    gone: () => undefined,
  };
  hub.onReturn = hands.shut;
  const teachers = admit('teacher', (lesson, { key }) => (isTeacher(lesson, key) ? '' : undefined));
  teachers.on('connection', socket => {
    const { code } = socket.data;
    void socket.join(code);
    hear(socket, FROM_TEACHER, (lesson, message) => fromTeacher(lesson, message, { ...hands, gone: () => bury(code) }));
    void show(socket, 'teacher');
  });
  return io;
}
