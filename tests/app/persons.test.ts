import { describe, expect, test } from 'vitest';
import { Session } from '../../src/app/session.ts';
import type { Action, Phase, Seat } from '../../src/engine/index.ts';
import { levelOf } from '../fixture.ts';

const scenario = levelOf('1953');
const setup = { length: '5', lens: 'blauvelt', temperaments: 'historical' } as const;
const seatOf = (id: string) => scenario.people.findIndex(person => person.id === id) as Seat;
const [BERIA, MALENKOV, KHRUSHCHEV] = ['beria', 'malenkov', 'khrushchev'].map(seatOf) as [Seat, Seat, Seat];
const [MOLOTOV, KRUGLOV] = ['molotov', 'kruglov'].map(seatOf) as [Seat, Seat];

/** What a person does of what he can; undefined to do what all do, which is to be done soon. */
type Wish = (options: readonly Action[], session: Session) => Action | undefined;
const ENDS: ReadonlySet<string> = new Set(['seal', 'pass', 'send']);
const soon = (options: readonly Action[]): Action =>
  (options.find(({ type }) => ENDS.has(type)) ?? options[0]) as Action;

interface Page {
  readonly seat: Seat;
  readonly phase: Phase;
  readonly turn: number;
  readonly idle: boolean;
}

/** Every page that is shown, in order, until `enough`. */
function pagesOf(seats: readonly Seat[], wish: Wish, enough: (page: Page) => boolean): Promise<Page[]> {
  const session = new Session({ scenario, setup, seed: 1, seats });
  const pages: Page[] = [];
  return new Promise((resolve, reject) => {
    session.subscribe(() =>
      queueMicrotask(() => {
        if (session.error !== undefined) return reject(session.error);
        const { view, seat } = session;
        pages.push({ seat, phase: view.phase, turn: view.turn, idle: session.idle !== undefined });
        if (session.over || enough(pages[pages.length - 1]!)) {
          session.stop();
          return resolve(pages);
        }
        const { options } = view;
        session.act(wish(options, session) ?? soon(options));
      }),
    );
  });
}

/** Whom everybody sees the device go to. */
const handsOf = (pages: readonly Page[]): Seat[] =>
  pages.map(({ seat }) => seat).filter((seat, index, all) => seat !== all[index - 1]);

const LETTERS: ReadonlySet<Phase> = new Set<Phase>(['offers', 'answers', 'informing']);
const pagesOfLetters = async (seats: readonly Seat[], wish: Wish) =>
  (await pagesOf(seats, wish, ({ phase }) => phase === 'orders')).filter(({ phase }) => LETTERS.has(phase));

/** `writer` writes to `to` in secret, who answers so; a counter-offer is accepted. */
const correspond =
  (writer: Seat, to: Seat, answer: 'accept' | 'refuse' | 'counter'): Wish =>
  (options, { seat, view }) => {
    if (view.phase === 'offers' && seat === writer)
      return (
        options.find(it => it.type === 'offer' && it.to === (to as number) && !it.open) ??
        options.find(({ type }) => type === 'send') ??
        options.find(({ type }) => type === 'term')
      );
    if (view.phase !== 'answers') return undefined;
    return (
      options.find(it => it.type === 'answer' && it.answer === answer && seat === to) ??
      options.find(it => it.type === 'answer' && it.answer === 'accept')
    );
  };

const PATRONS = [BERIA, MALENKOV, KHRUSHCHEV] as const;
const nothing: Wish = () => undefined;

describe('the way the device goes while letters are written', () => {
  const pairs = PATRONS.flatMap(a => PATRONS.filter(b => b !== a).map(b => [a, b] as const));
  const answers = ['accept', 'refuse', 'counter'] as const;
  const idOf = (seat: Seat) => scenario.people[seat]?.id ?? '';
  const correspondences = pairs.flatMap(([from, to]) =>
    answers.map(answer => ({ from, to, answer, writer: idOf(from), reader: idOf(to) })),
  );

  test.each(correspondences)(
    'tells nobody that $writer wrote to $reader, who says $answer',
    async ({ from, to, answer }) => {
      const letters = await pagesOfLetters(PATRONS, correspond(from, to, answer));
      // There was such a correspondence.
      expect(letters.some(({ seat, phase, idle }) => seat === to && phase === 'answers' && !idle)).toBe(true);
      expect(handsOf(letters)).toEqual(handsOf(await pagesOfLetters(PATRONS, nothing)));
    },
  );

  test.each([
    [BERIA, MALENKOV],
    [BERIA, KHRUSHCHEV],
    [MALENKOV, KHRUSHCHEV],
  ] as const)('tells nobody anything where seats %i and %i are played, and the computer is the third', async (a, b) => {
    const none = handsOf(await pagesOfLetters([a, b], nothing));
    for (const answer of answers) {
      expect(handsOf(await pagesOfLetters([a, b], correspond(a, b, answer)))).toEqual(none);
      expect(handsOf(await pagesOfLetters([a, b], correspond(b, a, answer)))).toEqual(none);
    }
  });

  test('goes to everyone, letter or not', async () => {
    const letters = await pagesOfLetters(PATRONS, nothing);
    for (const phase of ['answers', 'informing'] as const) {
      const asked = letters.filter(page => page.phase === phase);
      expect([...new Set(asked.map(({ seat }) => seat))]).toEqual([...PATRONS]);
      expect(asked.every(({ idle }) => idle)).toBe(true);
    }
  });

  test('who plays alone is not asked where there is nothing to decide', async () => {
    const letters = await pagesOfLetters([KHRUSHCHEV], nothing);
    expect(letters.filter(({ idle }) => idle)).toEqual([]);
  });
});

describe('in every round', () => {
  test('each has the screen until he owes nothing more, in the order of seats', async () => {
    const seats = [MOLOTOV, KRUGLOV, KHRUSHCHEV];
    const wish: Wish = options => options[options.length - 1];
    const pages = await pagesOf(
      seats,
      (o, s) => (s.view.phase === 'orders' ? undefined : wish(o, s)),
      ({ turn }) => turn === 3,
    );
    expect(new Set(pages.map(({ seat }) => seat))).toEqual(new Set(seats));
    let round: Page[] = [];
    for (const page of pages) {
      if (page.phase !== round[0]?.phase || page.turn !== round[0].turn) round = [];
      round.push(page);
      const hands = handsOf(round);
      expect(hands).toEqual([...new Set(hands)].sort((a, b) => a - b));
    }
  });

  test('what is new to one is what came after his own last decision', async () => {
    const seats = [KHRUSHCHEV, MOLOTOV, KRUGLOV];
    let compared = 0;
    await pagesOf(
      seats,
      (_, session) => {
        const { seat, steps, from } = session;
        const own = steps.flatMap(({ action }, ply) => (action.seat === seat ? [ply] : []));
        expect(from).toBe(own.at(-1) ?? 0);
        compared += Number(steps.slice(from + 1).some(({ action }) => seats.includes(action.seat)));
        return undefined;
      },
      ({ turn, phase }) => turn === 2 && phase === 'orders',
    );
    expect(compared).toBeGreaterThan(5);
  });
});

test('a game that is taken up goes on with the same person', async () => {
  const session = new Session({ scenario, setup, seed: 1, seats: [KRUGLOV, MOLOTOV] });
  await new Promise<void>(resolve => session.subscribe(() => session.view.phase === 'divisionBallot' && resolve()));
  const again = new Session({ ...session.deal, actions: session.steps.map(({ action }) => action) });
  await new Promise<void>(resolve => again.subscribe(resolve));
  expect([again.seat, again.view]).toEqual([session.seat, session.view]);
  expect(again.save.seats).toEqual(['molotov', 'kruglov']);
  session.stop();
  again.stop();
});
