import { Connection, type SeatLine, type TeacherLine } from '../../src/app/class/connection.ts';
import { levelFromDisk } from '../../src/cli/level.ts';
import { toWire } from '../../src/engine/index.ts';
import type { Answer } from '../../src/net/lesson.ts';
import { fromWireView } from '../../src/net/wire.ts';
import { PUPILS, SETTINGS, TEACHER } from './tape.ts';

/** Pages as they come and come back by themselves: the lines of the game's own pages, polling first, in no browser. */

/** Where the pages of a server were loaded from, as they ask it of their window. */
export function at(url: string): void {
  Object.assign(globalThis, { window: { location: { href: url } } });
}

/** Fulfilled as soon as it is so, looked at whenever the line tells something. */
const until = (line: SeatLine | TeacherLine, is: () => boolean): Promise<void> =>
  new Promise(resolve => {
    const look = () => {
      if (!is()) return;
      leave();
      resolve();
    };
    const leave = line.subscribe(look);
    look();
  });

/** The teacher begins, and looks away again. */
export async function begin(code: string): Promise<void> {
  const teacher: TeacherLine = new Connection('teacher', code, () => ({ key: TEACHER }));
  const answer = await teacher.send({ type: 'begin' });
  if (!answer.ok) throw new Error(`${code} does not begin: ${answer.why}`);
  teacher.close();
}

/** All pupils of a lesson at once: from the code and a nickname to a page that is shown. */
export async function comeIn(url: string, code: string): Promise<readonly SeatLine[]> {
  const one = async (_: unknown, n: number): Promise<SeatLine> => {
    const asked = await fetch(`${url}api/lessons/${code}/join`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ nickname: `pupil ${n}` }),
    });
    const answer = (await asked.json()) as Answer<{ readonly secret: string }>;
    if (!answer.ok) throw new Error(`${code} lets nobody in: ${answer.why}`);
    const line: SeatLine = new Connection('seat', code, () => ({ secret: answer.secret }));
    await until(line, () => line.page !== undefined);
    return line;
  };
  return Promise.all(Array.from({ length: PUPILS }, one));
}

/** Fulfilled when every page is shown anew, after its server has gone. To be called before it goes. */
export async function comeBack(lines: readonly SeatLine[]): Promise<void> {
  const back = lines.map(line => {
    const last = line.page;
    return until(line, () => line.state === 'open' && line.page !== last);
  });
  await Promise.all(back);
}

const scenario = levelFromDisk(SETTINGS.level);

/** Somebody does what his page lets him do. Fulfilled when he has been told that it is kept. */
export async function act(lines: readonly SeatLine[], ref: string): Promise<void> {
  for (const line of lines) {
    const { me, page } = line;
    const speaks = page?.team.some(({ id, spokesman }) => spokesman && id === me?.id);
    const option = speaks && page?.view ? fromWireView(page.view, scenario).options[0] : undefined;
    if (option === undefined) continue;
    const action = toWire(scenario, option);
    const answer = await line.send({ type: 'act', ref, round: page?.clock?.round ?? 0, action });
    if (!answer.ok) throw new Error(`${ref}: ${answer.why}`);
    return;
  }
  throw new Error(`${ref}: nobody may do anything`);
}
