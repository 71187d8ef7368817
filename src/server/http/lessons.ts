import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import { type Answer, codeFrom, type LessonSettings, type Refusal } from '../../net/lesson.ts';
import { REQUESTS } from '../../net/messages.ts';
import type { Config } from '../config.ts';
import type { Hub } from '../hub.ts';
import { comeBack, join } from '../lesson/pupils.ts';
import { Refused, refusalOf } from '../lesson/refused.ts';
import { hashOf, isSecret } from '../lesson/secrets.ts';
import { Buckets, type Guesses } from '../limits.ts';
import { addressOf } from './address.ts';

/** What is asked before there is a connection: to open a lesson, to look at one, to come in, to come back. */

const STATUS: { readonly [R in Refusal]?: number } = {
  malformed: 400,
  noLesson: 404,
  key: 403,
  pin: 403,
  pinLocked: 403,
  wait: 429,
  tooManyLessons: 429,
  broken: 503,
};
/** What was only a guess, and counts as one. */
const WRONG: ReadonlySet<Refusal> = new Set<Refusal>(['noLesson', 'key', 'pin']);
const DAY_IN_SECONDS = 24 * 60 * 60;

export interface Terms {
  readonly config: Config;
  readonly hub: Hub;
  readonly guesses: Guesses;
  /** The key that opens lessons. */
  readonly key: string;
}

function parsed<S extends v.GenericSchema>(schema: S, body: unknown): v.InferOutput<S> {
  const found = v.safeParse(schema, body);
  if (found.success) return found.output;
  const issue = found.issues[0];
  throw new Refused('malformed', v.getDotPath(issue) ?? 'body');
}

export function lessonRoutes(app: FastifyInstance, { config, hub, guesses, key }: Terms): void {
  const keyHash = hashOf(key);
  const opened = new Buckets(config.mostLessonsPerAddress, config.mostLessonsPerAddress / DAY_IN_SECONDS);

  /** Answers a question that may be a guess. */
  const answering =
    <T extends object>(task: (request: FastifyRequest, address: string) => Promise<T>) =>
    async (request: FastifyRequest, reply: FastifyReply): Promise<Answer<T>> => {
      const address = addressOf(request.raw, config.proxies);
      reply.header('cache-control', 'no-store');
      try {
        if (!(await guesses.admit(address))) throw new Refused('wait');
        return { ok: true, ...(await task(request, address)) };
      } catch (error) {
        const answer = refusalOf(error);
        if (!answer.ok) {
          if (WRONG.has(answer.why)) guesses.wrong(address);
          reply.code(STATUS[answer.why] ?? 409);
        }
        return answer;
      }
    };
  const codeOf = (request: FastifyRequest): string => {
    const code = codeFrom(String((request.params as { code?: string }).code));
    if (code === undefined) throw new Refused('noLesson');
    return code;
  };

  app.post(
    '/api/lessons',
    answering(async ({ body }, address) => {
      const { key: said, settings } = parsed(REQUESTS.open, body);
      if (!isSecret(said, keyHash)) throw new Refused('key');
      if (!opened.of(address, hub.time.now()).take(hub.time.now())) throw new Refused('tooManyLessons');
      return hub.open(settings as LessonSettings);
    }),
  );
  app.get(
    '/api/lessons/:code',
    answering(request =>
      hub.run(codeOf(request), ({ course, locked, roster }) => ({
        settings: course.settings,
        stage: course.stage,
        locked,
        free: course.settings.choose ? roster.free(course.plan) : [],
      })),
    ),
  );
  app.post(
    '/api/lessons/:code/join',
    answering(request => {
      const { nickname, seat } = parsed(REQUESTS.join, request.body);
      return hub.run(codeOf(request), lesson => join(lesson, nickname, seat));
    }),
  );
  app.post(
    '/api/lessons/:code/return',
    answering(request => {
      const { nickname, pin } = parsed(REQUESTS.return, request.body);
      return hub.run(codeOf(request), async lesson => {
        const back = await comeBack(lesson, nickname, pin);
        hub.onReturn(back.pupil);
        return back;
      });
    }),
  );
}
