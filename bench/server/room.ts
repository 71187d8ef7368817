/**
 * The yardstick: a room of Colyseus for each lesson, in a process of its own. It knows no rules and stores nothing: to every
 * action it sends each pupil what our server sends him, byte for byte, as a message of its own, which is how Colyseus
 * says what not everybody may see. It is given the text as it is to be sent, for that costs it least.
 */
import { readFileSync } from 'node:fs';
import { type Client, matchMaker, Room, Server } from '@colyseus/core';
import { WebSocketTransport } from '@colyseus/ws-transport';
import { ANSWER, frameOf, padded } from './lines.ts';
import { PUPILS, type Tape } from './tape.ts';

const [file = '', port = '', lessons = ''] = process.argv.slice(2);
const { steps } = JSON.parse(readFileSync(file, 'utf8')) as Tape;
const TOLD = steps.map(({ told }) =>
  told.map(([pupil, patch]) => [pupil, padded('patch', patch, frameOf(patch).length)] as const),
);
const OK = padded('answer', '{"ok":true}', ANSWER.length);

class Lesson extends Room {
  override maxClients = PUPILS;
  override autoDispose = false;
  /** There is no state that would be sent by itself. */
  override patchRate = null;
  readonly #pupils: Client[] = [];
  #step = 0;

  override onCreate(): void {
    this.onMessage('act', client => {
      for (const [pupil, patch] of TOLD[this.#step++] ?? []) this.#pupils[pupil]?.send('patch', patch);
      client.send('answer', OK);
    });
  }
  override onJoin(client: Client, { pupil }: { readonly pupil: number }): void {
    this.#pupils[pupil] = client;
  }
}

const server = new Server({ transport: new WebSocketTransport(), greet: false });
server.define('lesson', Lesson);
await server.listen(Number(port), 'localhost');
const rooms: string[] = [];
for (let n = 0; n < Number(lessons); n++) rooms.push((await matchMaker.createRoom('lesson', {})).roomId);
process.send?.({ rooms });
