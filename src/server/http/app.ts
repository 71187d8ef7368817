import helmet from '@fastify/helmet';
import limits from '@fastify/rate-limit';
import files from '@fastify/static';
import Fastify, { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify';
import type { Refusal } from '../../net/lesson.ts';
import { LARGEST } from '../../net/messages.ts';
import { ownAddresses } from '../config.ts';
import { addressOf, isInvited } from './address.ts';
import { lessonRoutes, type Terms } from './lessons.ts';

/** Of one address, behind which a whole school may be. */
const MOST_A_MINUTE = 1200;
/** What refuses a request before its route sees it. */
const WHY: Readonly<Record<number, Refusal>> = { 413: 'tooMuch', 429: 'wait' };
/** What is named by its content never changes. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/**
 * What a page may load: what comes from here, and nothing else. Exceptions, each with its reason: styles in the page, which
 * react-aria-components and the plots write; pictures from `data:` and `blob:`, from which Phaser makes its textures; fonts
 * that are part of the style sheet.
 */
const POLICY = {
  useDefaults: false,
  directives: {
    'default-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'worker-src': ["'self'", 'blob:'],
    'connect-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  },
};

export interface AppTerms extends Terms {
  /** The folder of the built page. */
  readonly pages: string;
  /** Whether lines of the log are wanted. */
  readonly logs: boolean;
}

/** The server's HTTP side: the page itself, and what is asked before there is a connection. */
export async function createApp(terms: AppTerms): Promise<FastifyInstance> {
  const { config, hub, pages, logs } = terms;
  const options: FastifyServerOptions = {
    logger: logs ? { level: 'info', base: null } : false,
    // What it writes of a request has addresses and codes in it.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LARGEST,
    forceCloseConnections: true,
  };
  const app = Fastify(options);
  app.addHook('onRequest', async (request, reply) => {
    if (!isInvited(request.raw, config.hosts))
      await reply.code(421).send({ ok: false, why: 'malformed', what: 'host' });
  });
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request;
    const milliseconds = Math.round(reply.elapsedTime);
    request.log.info({ method, route: routeOptions.url, status: reply.statusCode, milliseconds });
  });
  app.setErrorHandler(async (error: { statusCode?: number; code?: string }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ err: error, route: request.routeOptions.url });
    const why = status >= 500 ? 'broken' : (WHY[status] ?? 'malformed');
    await reply.code(status).send({ ok: false, why, what: error.code });
  });
  await app.register(helmet, {
    contentSecurityPolicy: POLICY,
    referrerPolicy: { policy: 'no-referrer' },
    // On a school's own network there is no TLS to insist on; a proxy that has it says so itself.
    strictTransportSecurity: false,
    // Plain HTTP is no place for it: the browser would only complain.
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  });
  const folder = config.base.replace(/\/$/, '');
  if (folder !== '') app.get(folder, (_request, reply) => reply.redirect(config.base));
  await app.register(
    async inner => {
      await inner.register(limits, {
        max: MOST_A_MINUTE,
        keyGenerator: ({ raw }) => addressOf(raw, config.proxies),
        // Files are cheap, and a class opens its pages all at once.
        allowList: ({ routeOptions }) => !routeOptions.url?.includes('/api/'),
        // An attempt is answered by its route, with what it says of itself.
        errorResponseBuilder: () => Object.assign(new Error('too many requests'), { statusCode: 429 }),
      });
      lessonRoutes(inner, terms);
      /** Whether there is a server at all: the page is also served by those that only hand out files. */
      inner.get('/api/server', async (_request, reply) => {
        reply.header('cache-control', 'no-store');
        const { network, proxies, keepDays } = config;
        // Behind a proxy they are nobody's business.
        const addresses = network && proxies === 0 ? ownAddresses() : [];
        return { ok: true, class: true, network, addresses, keepDays };
      });
      inner.get('/healthz', async (_request, reply) => {
        const healthy = await hub.store.healthy();
        return reply
          .code(healthy ? 200 : 503)
          .header('cache-control', 'no-store')
          .send({ ok: healthy });
      });
      await inner.register(files, {
        root: pages,
        cacheControl: false,
        preCompressed: true,
        setHeaders(response, path) {
          response.setHeader('cache-control', /[\\/]assets[\\/]/.test(path) ? FOR_EVER : 'no-cache');
          // A school's cache must not give what is packed to one who did not ask for it.
          response.setHeader('vary', 'accept-encoding');
        },
      });
    },
    { prefix: folder },
  );
  return app;
}
