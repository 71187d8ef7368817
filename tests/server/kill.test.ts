import { expect, test } from 'vitest';
import type { Action } from '../../src/engine/index.ts';
import { openStore } from '../../src/server/log/index.ts';
import { effort } from '../effort.ts';
import { generator } from '../fixture.ts';
import { joinLesson, Line, openLesson } from './network.ts';
import { ServerProcess } from './process.ts';

/** How long a page may be without its server and still find its way back in the test. */
const PATIENCE = 20_000;
const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));

/** A pupil who never stops deciding, and notes what the server has promised to have kept. */
class Restless {
  readonly line: Line<'seat'>;
  readonly name: string;
  readonly kept: string[] = [];
  #stopped = false;
  #refs = 0;

  constructor(line: Line<'seat'>, name: string) {
    this.line = line;
    this.name = name;
  }
  stop(): void {
    this.#stopped = true;
  }
  async play(random: () => number): Promise<void> {
    while (!this.#stopped) {
      const { options, page } = this.line;
      if (options.length === 0 || page?.stage !== 'play') {
        await pause(10);
        continue;
      }
      const action = options[Math.floor(random() * options.length)] as Action;
      await this.#say(action, `${this.name}-${this.#refs++}`, page.clock?.round ?? 0);
    }
  }
  /** Says it until there is an answer, as a page does: the same thing under the same name. */
  async #say(action: Action, ref: string, round: number): Promise<void> {
    while (!this.#stopped) {
      const message = { type: 'act', ref, round, action: this.line.wire(action) };
      const answer = await this.line.socket
        .timeout(1000)
        .emitWithAck('do', message)
        .catch(() => undefined);
      if (answer?.ok) this.kept.push(ref);
      if (answer !== undefined && (answer.ok || answer.why !== 'broken')) return;
    }
  }
}

test(
  'killed at any moment, a lesson loses nothing it has promised, has nothing twice, and goes on',
  async () => {
    const server = await ServerProcess.start();
    try {
      const { code, key } = await openLesson(server.url, { pupils: 6, pace: 'days', timed: false });
      const teacher = await new Line(server.url, 'teacher', { code, key }).open();
      const pupils: Restless[] = [];
      for (let n = 0; n < 6; n++) {
        const { secret } = await joinLesson(server.url, code, `p${n}`);
        pupils.push(new Restless(await new Line(server.url, 'seat', { code, secret }).open(), `p${n}`));
      }
      expect(await teacher.ask({ type: 'begin' })).toEqual({ ok: true });
      const playing = pupils.map((pupil, n) => pupil.play(generator(n + 1)));
      const random = generator(9);
      for (let kill = 0; kill < effort(5, 100); kill++) {
        await pause(100 + 400 * random());
        await server.end('SIGKILL');
        const before = pupils.reduce((sum, { kept }) => sum + kept.length, 0);
        await server.start();
        // It goes on when somebody has decided something again; a game that is over begins anew.
        const until = Date.now() + PATIENCE;
        while (pupils.reduce((sum, { kept }) => sum + kept.length, 0) === before && Date.now() < until) {
          if (teacher.page?.stage === 'debrief') await teacher.ask({ type: 'again' }).catch(() => undefined);
          if (teacher.page?.stage === 'lobby') await teacher.ask({ type: 'begin' }).catch(() => undefined);
          await pause(20);
        }
        expect(pupils.reduce((sum, { kept }) => sum + kept.length, 0)).toBeGreaterThan(before);
      }
      for (const pupil of pupils) pupil.stop();
      await Promise.all(playing);
      for (const { line } of pupils) line.close();
      teacher.close();
      expect(await server.end('SIGTERM')).toBe(0);

      const store = await openStore({ file: server.file });
      const entries = await store.entries(code);
      await store.close();
      expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index));
      const refs = entries.flatMap(({ ref }) => (ref === undefined ? [] : [ref.split('/')[1] ?? '']));
      expect(new Set(refs).size).toBe(refs.length);
      const kept = pupils.flatMap(it => it.kept);
      expect(kept.length).toBeGreaterThan(5);
      expect(kept.filter(ref => !refs.includes(ref))).toEqual([]);
    } finally {
      await server.clear();
    }
  },
  effort(120_000, 3_600_000),
);
