/**
 * The yardsticks: rooms of Colyseus, one for each lesson, in a process of their own. Whatever a pupil sees is a message of his
 * own, which is how Colyseus says what not everybody may see; it is given as the text that our server sends, which costs it
 * least, and filled up so that it is as many bytes. Nothing is stored, and nothing that comes in is doubted.
 */
import { readFileSync } from 'node:fs';
import { type Client, matchMaker, Room, Server } from '@colyseus/core';
import { WebSocketTransport } from '@colyseus/ws-transport';
import type { FromSeat } from '../../src/net/messages.ts';
import { audienceOf, type Lesson } from '../../src/server/lesson/lesson.ts';
import { fromPupil } from '../../src/server/lesson/pupils.ts';
import { FILL } from './lines.ts';
import { begin, freshLesson, PUPILS, type Tape } from './tape.ts';

const [kind = '', file = '', port = '', lessons = ''] = process.argv.slice(2);
const { steps } = JSON.parse(readFileSync(file, 'utf8')) as Tape;
const TOLD = steps.map(({ told }) => told.map(([pupil, patch]) => [pupil, patch + FILL.patch] as const));

class Class extends Room {
  override maxClients = PUPILS;
  override autoDispose = false;
  /** There is no state that would be sent by itself. */
  override patchRate = null;
  readonly pupils: Client[] = [];

  override onJoin(client: Client, { pupil }: { readonly pupil: number }): void {
    this.pupils[pupil] = client;
    if (this.clients.length === PUPILS) void this.begin();
  }
  async begin(): Promise<void> {
    for (const client of this.pupils) client.send('begun');
  }
}

/** It plays the lesson, by the same rules and to the same pages. */
class Played extends Class {
  #lesson: Lesson | undefined;
  #ids: readonly string[] = [];
  /** A team is told the same: it is put into words once. */
  readonly #texts = new WeakMap<object, string>();

  override async onCreate(): Promise<void> {
    [this.#lesson, this.#ids] = await freshLesson();
    this.onMessage('act', async (client, said: string) => {
      const answer = await this.lesson.do(() =>
        fromPupil(this.lesson, this.#ids[this.pupils.indexOf(client)] as string, JSON.parse(said) as FromSeat),
      );
      client.send('answer', JSON.stringify(answer) + FILL.answer);
    });
  }
  get lesson(): Lesson {
    return this.#lesson as Lesson;
  }
  #text(patch: object): string {
    const known = this.#texts.get(patch);
    if (known !== undefined) return known;
    const text = JSON.stringify(patch) + FILL.patch;
    this.#texts.set(patch, text);
    return text;
  }
  override async begin(): Promise<void> {
    for (const [pupil, id] of this.#ids.entries()) {
      const client = this.pupils[pupil] as Client;
      const listener = {
        page: (page: object) => client.send('page', page),
        patch: (patch: object) => client.send('patch', this.#text(patch)),
      };
      await this.lesson.look(audienceOf(this.lesson.roster.get(id) as never), listener, id);
    }
    await begin(this.lesson);
    await super.begin();
  }
}

/** It knows no rules, only the tape: of each step it sends what is written there. */
class Repeated extends Class {
  #step = 0;

  override onCreate(): void {
    this.onMessage('act', client => {
      for (const [pupil, patch] of TOLD[this.#step++] ?? []) this.pupils[pupil]?.send('patch', patch);
      client.send('answer', `{"ok":true}${FILL.answer}`);
    });
  }
}

const server = new Server({ transport: new WebSocketTransport(), greet: false });
server.define('class', kind === 'played' ? Played : Repeated);
await server.listen(Number(port), 'localhost');
const rooms: string[] = [];
for (let n = 0; n < Number(lessons); n++) rooms.push((await matchMaker.createRoom('class', {})).roomId);
process.send?.({ rooms });
