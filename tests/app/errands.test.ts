import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Errands, type Wire } from '../../src/app/class/pupil/errands.ts';
import type { Answer } from '../../src/net/lesson.ts';
import type { SeatPage } from '../../src/net/page.ts';

const SECOND = 1000;

/** A line whose server answers when it is told to. */
class FakeLine implements Wire {
  page: SeatPage | undefined;
  readonly sent: { readonly type: string; readonly ref?: string }[] = [];
  #closes = Number.POSITIVE_INFINITY;
  #tell = () => {};
  readonly #answers: ((answer: Answer<never>) => void)[] = [];

  readonly subscribe = (listener: () => void) => {
    this.#tell = listener;
    return () => {};
  };
  left(): number | undefined {
    return this.#closes === Number.POSITIVE_INFINITY ? undefined : Math.max(0, this.#closes - performance.now());
  }
  send<T>(message: { readonly type: string }): Promise<Answer<T>> {
    this.sent.push(message);
    return new Promise(resolve => this.#answers.push(resolve as never));
  }
  async answer(answer: Answer): Promise<void> {
    this.#answers.shift()?.(answer as Answer<never>);
    await vi.advanceTimersByTimeAsync(0);
  }
  /** The page in a window that is open for so many seconds, or without a clock. */
  show(round: number, owes: boolean, seconds?: number, rest: Partial<SeatPage> = {}): void {
    this.#closes = seconds === undefined ? Number.POSITIVE_INFINITY : performance.now() + seconds * SECOND;
    const page = { game: 1, stage: 'play', stoodIn: false, team: [], clock: { round }, view: { owes }, ...rest };
    this.page = page as unknown as SeatPage;
    this.#tell();
  }
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});
function begun() {
  const line = new FakeLine();
  const errands = new Errands(line);
  errands.follow();
  return { line, errands };
}
const VOTE = { type: 'vote', seat: 'molotov', vote: 'aye' };

describe('what a pupil’s page asks for', () => {
  test('is sent once, however often it is pressed, until there is an answer', async () => {
    const { line, errands } = begun();
    line.show(3, true);
    errands.act(VOTE, 'Aye');
    errands.act(VOTE, 'Aye');
    expect(line.sent).toMatchObject([{ type: 'act', round: 3, action: VOTE }]);
    expect(errands.last).toEqual({ name: 'act', is: 'sending' });
    // Something else is not kept waiting by it.
    errands.guess('carries');
    expect(line.sent).toHaveLength(2);
    await line.answer({ ok: true });
    expect(errands.sealed).toEqual({ round: 3, label: 'Aye' });
    errands.act(VOTE, 'Aye');
    expect(line.sent).toHaveLength(3);
    expect(line.sent[2]?.ref).not.toBe(line.sent[0]?.ref);
  });

  test('is told of when it was kept, for a while; longer when it was refused, and then nothing is sealed', async () => {
    const { line, errands } = begun();
    line.show(1, true);
    errands.guess('fails');
    await line.answer({ ok: true });
    expect(errands.last).toEqual({ name: 'guess', is: 'kept' });
    await vi.advanceTimersByTimeAsync(4 * SECOND);
    expect(errands.last).toBeUndefined();
    errands.act(VOTE, 'Aye');
    await line.answer({ ok: false, why: 'late' });
    expect(errands.last).toEqual({ name: 'act', is: 'refused', why: 'late', what: undefined });
    expect(errands.sealed).toBeUndefined();
    await vi.advanceTimersByTimeAsync(4 * SECOND);
    expect(errands.last?.is).toBe('refused');
    // What came of an earlier press takes nothing away from a later one.
    errands.act(VOTE, 'Aye');
    await vi.advanceTimersByTimeAsync(60 * SECOND);
    expect(errands.last?.is).toBe('sending');
  });
});

describe('a window that closes without a decision', () => {
  const ROWS: readonly {
    readonly seconds?: number;
    readonly owed?: boolean;
    readonly after: number;
    readonly rest?: Partial<SeatPage>;
    readonly missed: boolean;
    readonly because: string;
  }[] = [
    { seconds: 12, after: 12, missed: true, because: 'its time ran out' },
    { seconds: 12, after: 11, missed: true, because: 'a line is late by a second' },
    { seconds: 12, after: 5, missed: false, because: 'then somebody decided on another page of the seat' },
    { seconds: 12, after: 12, owed: false, missed: false, because: 'nothing was asked of it' },
    { after: 600, missed: false, because: 'without a clock none runs out' },
    { seconds: 12, after: 12, rest: { game: 2 }, missed: false, because: 'that was another game' },
    {
      seconds: 12,
      after: 12,
      rest: { stoodIn: true },
      missed: false,
      because: 'the computer decided by the teacher’s wish',
    },
  ];
  test.each(ROWS)('is missed: $missed, for $because', async ({ seconds, owed = true, after, rest, missed }) => {
    const { line, errands } = begun();
    line.show(7, owed, seconds);
    await vi.advanceTimersByTimeAsync(after * SECOND);
    line.show(8, false, 30, rest);
    expect(errands.missed).toBe(missed);
  });

  test('is not missed while a decision is on its way', async () => {
    const { line, errands } = begun();
    line.show(7, true, 12);
    await vi.advanceTimersByTimeAsync(12 * SECOND);
    errands.act(VOTE, 'Aye');
    line.show(8, false, 30);
    expect(errands.missed).toBe(false);
  });

  test('is told of for a while, whatever opens next, and no longer once something has been decided', async () => {
    const { line, errands } = begun();
    const miss = async () => {
      line.show(7, true, 12);
      await vi.advanceTimersByTimeAsync(12 * SECOND);
      line.show(8, false, 30);
      line.show(9, true, 30);
      expect(errands.missed).toBe(true);
    };
    await miss();
    await vi.advanceTimersByTimeAsync(15 * SECOND);
    expect(errands.missed).toBe(false);
    await miss();
    errands.act(VOTE, 'Aye');
    await line.answer({ ok: true });
    expect(errands.missed).toBe(false);
  });
});
