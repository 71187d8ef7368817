import { resolve } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { Line, serve } from '../server/network.ts';

type Kind = 'seat' | 'teacher' | 'board';

/** A server of lessons with the built page, for the tests of a group; gone with its lines when they are done. */
export function lessonServer() {
  let server: Awaited<ReturnType<typeof serve>>;
  const lines: { close(): void }[] = [];
  beforeAll(async () => {
    server = await serve({ pages: resolve(process.env.DIST ?? 'dist') });
  });
  afterAll(async () => {
    for (const line of lines) line.close();
    await server?.close();
  });
  return {
    get url() {
      return server.url;
    },
    get hub() {
      return server.hub;
    },
    /** A page that is no browser. */
    async listen<K extends Kind>(kind: K, auth: { readonly code: string } & Record<string, string>): Promise<Line<K>> {
      const line = await new Line(server.url, kind, auth).open();
      lines.push(line);
      return line;
    },
  };
}
