import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Config } from './config.ts';
import { createApp } from './http/app.ts';
import { Hub } from './hub.ts';
import type { Ground } from './lesson/course.ts';
import { freshSecret } from './lesson/secrets.ts';
import { type Time, WORLD_TIME } from './lesson/time.ts';
import { Guesses } from './limits.ts';
import { createSockets } from './live/sockets.ts';
import { openStore } from './log/index.ts';

export interface ServerTerms {
  readonly config: Config;
  readonly pages: string;
  readonly groundOf: (level: string) => Ground;
  readonly logs?: boolean;
  readonly time?: Time;
}
export interface Running {
  readonly port: number;
  /** The key that opens lessons. */
  readonly key: string;
  readonly hub: Hub;
  /** Ends when everything that was begun is written, and nobody is connected any more. */
  close(): Promise<void>;
}

/** On every address of the machine, those of version 6 where it has them; or on none but its own. */
async function listen(app: FastifyInstance, { network, port }: Config): Promise<void> {
  if (!network) return void (await app.listen({ port, host: '127.0.0.1' }));
  try {
    await app.listen({ port, host: '::' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAFNOSUPPORT') throw error;
    await app.listen({ port, host: '0.0.0.0' });
  }
}

/** How often it is looked for lessons whose days are over, and for those that another process has taken up. */
const SWEEP = 60_000;
const GLANCE = 1000;

/** Does something over and over, so long after it was done, until what is returned is called. */
function every(time: Time, milliseconds: number, task: () => Promise<unknown>, onFault: (error: unknown) => void) {
  let isOver = false;
  let stop = (): void => undefined;
  const later = (): void => {
    if (!isOver) stop = time.after(milliseconds, () => void task().catch(onFault).finally(later));
  };
  later();
  return () => {
    isOver = true;
    stop();
  };
}

/** The server of lessons, listening. Throws, with a sentence, if it cannot. */
export async function startServer({
  config,
  pages,
  groundOf,
  logs = false,
  time = WORLD_TIME,
}: ServerTerms): Promise<Running> {
  const store = await openStore({ databaseUrl: config.databaseUrl, file: config.file });
  const hub = new Hub({ store, time, groundOf, keepDays: config.keepDays, mostLessons: config.mostLessons });
  const guesses = new Guesses(time);
  const key = config.teacherKey ?? freshSecret();
  const app = await createApp({ config, hub, guesses, key, pages, logs });
  const onFault = (error: unknown) => app.log.error({ err: error });
  const io = createSockets(app.server, { config, hub, guesses, onFault });
  // What is to be kept no longer is gone before anybody can look at it.
  await hub.sweep();
  await listen(app, config);
  const stopSweeping = every(time, SWEEP, () => hub.sweep(), onFault);
  const stopGlancing = every(time, GLANCE, () => hub.letGoOfOthers(), onFault);

  return {
    port: (app.server.address() as AddressInfo).port,
    key,
    hub,
    async close() {
      stopSweeping();
      stopGlancing();
      // Pages find their line cut, and come back when there is a server again.
      io.engine.close();
      await hub.close();
      const closed = io.close();
      // Browsers hold lines open on which they ask for nothing.
      app.server.closeAllConnections();
      await closed;
      await app.close();
    },
  };
}
