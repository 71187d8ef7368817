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
/** Told of everything that comes once a pupil is in: how many bytes. */
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

/** To our server. Fulfilled when the first page has come; `begun` when one has come of a game that has begun. */
export function seatLine(url: string, code: string, secret: string, hear: Hear) {
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

/** Blanks behind a text, so that Colyseus's frame with its own head is as long as ours. */
export function padded(type: string, text: string, length: number): string {
  const head = 1 + packed(type).length;
  for (let more = length - head - 3 - text.length; ; more++) {
    const filled = text + ' '.repeat(Math.max(0, more));
    if (head + packed(filled).length >= length) return filled;
  }
}

/** To a room of Colyseus, as which of its pupils. */
export async function roomLine(url: string, room: string, pupil: number, hear: Hear): Promise<Line> {
  const asked = await fetch(`${url}matchmake/joinById/${room}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ pupil }),
  });
  const { processId, sessionId } = (await asked.json()) as { processId: string; sessionId: string };
  const socket = new WebSocket(`${url.replace('http', 'ws')}${processId}/${room}?sessionId=${sessionId}`, NO_PACKING);
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('close', code => reject(lost(code)));
    socket.on('message', (data: Buffer) => {
      if (data[0] === ROOM_DATA) return hear(data.length);
      if (data[0] !== JOIN_ROOM) return reject(new Error(data.toString()));
      socket.send(Buffer.from([JOIN_ROOM]));
      resolve({
        say: said => socket.send(Buffer.concat([ACT, packed(said)])),
        close: () => socket.removeAllListeners('close').terminate(),
      });
    });
  });
}
