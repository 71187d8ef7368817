import { WebSocket } from 'ws';
import type { Step } from './tape.ts';

/**
 * A pupil's connection to either contender, by its bytes. Clients of Socket.IO and of Colyseus would do for a class; three
 * thousand of them cost more than the servers that are to be measured on the same two cores. So the little of both protocols
 * that is needed is spoken here, over the same WebSockets, and nothing that comes is read beyond its length.
 */
export interface Line {
  say(said: string): void;
  close(): void;
}
/** Told of everything that comes once a game has begun: how many bytes. */
export type Hear = (bytes: number) => void;

const NO_PACKING = { perMessageDeflate: false, skipUTF8Validation: true } as const;
/** Why a line is gone that was not closed from here. */
const lost = (code: number) => new Error(`a connection was closed: ${code}`);

/** What is around a patch and an answer in Socket.IO's frames. */
export const frameOf = (patch: string): string => `42/seat,["patch",${patch}]`;
export const ANSWER = '43/seat,7[{"ok":true}]';
/** The bytes that all thirty together are to get of a step. */
export const bytesOf = ({ told }: Step): number =>
  told.reduce((sum, [, patch]) => sum + Buffer.byteLength(frameOf(patch)), ANSWER.length);

const PING = 0x32;
const startsWith = (data: Buffer, text: string): boolean => data.toString('latin1', 0, text.length) === text;

/** A pupil comes in: first he sees a page, and later one of a game that has begun. From then on he is heard of. */
export interface Coming {
  readonly open: Promise<Line>;
  readonly begun: Promise<void>;
}

/** To our server. */
export function seatLine(url: string, code: string, secret: string, hear: Hear): Coming {
  const socket = new WebSocket(`${url.replace('http', 'ws')}live/${code}/?EIO=4&transport=websocket`, NO_PACKING);
  let begin = () => {};
  const begun = new Promise<void>(resolve => {
    begin = resolve;
  });
  let isIn = false;
  const line: Line = {
    // Always the same number: he asks one thing at a time.
    say: said => socket.send(`42/seat,7["do",${said}]`),
    close: () => socket.removeAllListeners('close').terminate(),
  };
  const open = new Promise<Line>((resolve, reject) => {
    socket.on('error', reject);
    socket.on('close', code => reject(lost(code)));
    socket.on('message', (data: Buffer) => {
      if (data[0] === PING) return socket.send('3');
      if (isIn) return hear(data.length);
      if (startsWith(data, '0{')) return socket.send(`40/seat,${JSON.stringify({ code, secret })}`);
      if (startsWith(data, '44/')) return reject(new Error(data.toString()));
      if (!startsWith(data, '42/seat,["page"')) return;
      resolve(line);
      if (!data.includes('"stage":"play"')) return;
      isIn = true;
      begin();
    });
  });
  return { open, begun };
}

const ROOM_DATA = 13;
const JOIN_ROOM = 10;
/** How msgpack writes a text. */
function packed(text: string): Buffer {
  const bytes = Buffer.from(text);
  const head =
    bytes.length < 0x20
      ? [0xa0 + bytes.length]
      : bytes.length < 0x100
        ? [0xd9, bytes.length]
        : [0xda, bytes.length >> 8, bytes.length & 0xff];
  return Buffer.concat([Buffer.from(head), bytes]);
}
const ACT = Buffer.concat([Buffer.from([ROOM_DATA]), packed('act')]);

/** Blanks, by which Colyseus's frame around a patch, or an answer, becomes as long as ours: its own heads are shorter. */
export const FILL = { patch: ' '.repeat(8), answer: ' '.repeat(2) } as const;

const BEGUN = packed('begun');
/** To a room of Colyseus, as which of its pupils. */
export function roomLine(url: string, room: string, pupil: number, hear: Hear): Coming {
  let begin = () => {};
  const begun = new Promise<void>(resolve => {
    begin = resolve;
  });
  return { open: enter(url, room, pupil, hear, begin), begun };
}
async function enter(url: string, room: string, pupil: number, hear: Hear, begin: () => void): Promise<Line> {
  const asked = await fetch(`${url}matchmake/joinById/${room}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ pupil }),
  });
  const { processId, sessionId } = (await asked.json()) as { processId: string; sessionId: string };
  const socket = new WebSocket(`${url.replace('http', 'ws')}${processId}/${room}?sessionId=${sessionId}`, NO_PACKING);
  let isIn = false;
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('close', code => reject(lost(code)));
    socket.on('message', (data: Buffer) => {
      if (isIn) return hear(data.length);
      if (data[0] === ROOM_DATA) {
        if (data.indexOf(BEGUN) !== 1) return;
        isIn = true;
        return begin();
      }
      if (data[0] !== JOIN_ROOM) return reject(new Error(data.toString()));
      socket.send(Buffer.from([JOIN_ROOM]));
      resolve({
        say: said => socket.send(Buffer.concat([ACT, packed(said)])),
        close: () => socket.removeAllListeners('close').terminate(),
      });
    });
  });
}
