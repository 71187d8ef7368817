import { describe, expect, test } from 'vitest';
import { type Man, modelOf } from '../../src/board/model.ts';
import { type Seat, type View, viewFrom } from '../../src/engine/index.ts';
import { generator, levelOf, rush, setupOf } from '../fixture.ts';

const scenario = levelOf('1953');
const idOf = (id: string) => scenario.people.findIndex(person => person.id === id);
const [BERIA, MALENKOV, KHRUSHCHEV, MOLOTOV, KRUGLOV, ZHUKOV] = [
  'beria',
  'malenkov',
  'khrushchev',
  'molotov',
  'kruglov',
  'zhukov',
].map(idOf) as [number, number, number, number, number, number];
/** Far enough for the deals to be over, and no further than the first night. */
const { position } = rush({ scenario, setup: setupOf(scenario, '8') }, generator(3), 700);
const seen = (seat: number): View => viewFrom(position, seat as Seat);

/** A view with one entry of one list changed. */
function withEntry<F extends keyof View>(view: View, field: F, index: number, value: unknown): View {
  const list = [...(view[field] as readonly unknown[])];
  list[index] = value;
  return { ...view, [field]: list };
}
const kruglov = (view: View): Man => modelOf(view).men[KRUGLOV]!;
const WON = MALENKOV * scenario.people.length + KRUGLOV;
/** Malenkov's view of a Kruglov who is known as Beria's and no more. */
const own = withEntry(withEntry(seen(MALENKOV), 'acknowledged', KRUGLOV, BERIA), 'won', WON, {
  seen: true,
  value: 'no',
});
const told = (answer: 'yes' | 'half' | 'no') => withEntry(own, 'won', WON, { seen: true, value: answer });

describe('whose man he is seen to be', () => {
  test.each([
    { view: own, ink: 'b', banner: 'b', because: 'he passes for Beria’s, and nothing else is known' },
    { view: told('yes'), ink: 'm', banner: 'b', because: 'his face shows whose he is, his mark whose he passes for' },
    { view: told('half'), ink: 'b', banner: 'b', because: 'who serves both is still printed in the old ink' },
    { view: told('no'), ink: 'b', banner: 'b', because: 'a refusal changes nothing' },
    {
      view: withEntry(told('yes'), 'acknowledged', KRUGLOV, MALENKOV),
      ink: 'm',
      banner: 'm',
      because: 'when all know, both are new',
    },
    { view: withEntry(own, 'acknowledged', KRUGLOV, -1), ink: 'n', banner: 'n', because: 'nobody’s man has no ink' },
  ])('$ink under $banner: $because', ({ view, ink, banner }) => {
    const man = kruglov(view);
    expect({ ink: man.ink, banner: man.banner }).toEqual({ ink, banner });
  });

  test('what one patron knows of him, another’s board does not show', () => {
    expect(kruglov({ ...told('yes'), seat: KHRUSHCHEV as Seat }).ink).toBe('b');
  });
});

describe('what a seat makes of him', () => {
  test.each([
    { trust: 'trusted', wavering: false, because: 'he stands straight' },
    { trust: 'unsure', wavering: false, because: 'not to know is no reading' },
    { trust: 'doubtful', wavering: true, because: 'he leans' },
    { trust: 'likelyTurned', wavering: true, because: 'he leans' },
  ])('$trust: $because', ({ trust, wavering }) => {
    expect(kruglov(withEntry(own, 'trust', KRUGLOV, trust)).wavering).toBe(wavering);
  });

  test('only patrons judge: a member’s board has no bands', () => {
    expect(modelOf(seen(MOLOTOV)).men.map(({ loyalty }) => loyalty)).toEqual(scenario.people.map(() => undefined));
  });

  test('his past service with another is marked, as it was public', () => {
    expect(kruglov(own).past).toBe('m');
  });
});

describe('the ring', () => {
  const seats = modelOf(own).seats;

  test('seats each of the ten once', () => {
    expect(seats.map(({ person }) => person as number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: scenario.patrons + scenario.members }, (_, index) => index),
    );
  });

  test('never seats two of the three side by side', () => {
    const places = [BERIA, MALENKOV, KHRUSHCHEV].map(person =>
      seats.findIndex(seat => (seat.person as number) === person),
    );
    for (const one of places)
      for (const other of places) if (one !== other) expect([1, seats.length - 1]).not.toContain(Math.abs(one - other));
  });

  const leaning = (warmth: readonly string[]) => {
    const list = [...own.warmth];
    warmth.forEach((word, patron) => {
      list[MOLOTOV * scenario.patrons + patron] = word as never;
    });
    return modelOf({ ...own, warmth: list }).seats.find(({ person }) => (person as number) === MOLOTOV)?.leaning;
  };
  test.each([
    { warmth: ['cold', 'warm', 'even'], ink: 'm', because: 'he is warm to one' },
    { warmth: ['warm', 'warm', 'cold'], ink: 'n', because: 'warm to two is for nobody' },
    { warmth: ['close', 'warm', 'cold'], ink: 'b', because: 'closest counts' },
    { warmth: ['even', 'even', 'even'], ink: 'n', because: 'even is no leaning' },
  ])('$warmth: $because', ({ warmth, ink }) => {
    expect(leaning(warmth)).toBe(ink);
  });

  test.each([
    { fallen: [], carries: 6, because: 'six of ten' },
    { fallen: [BERIA], carries: 5, because: 'five of nine' },
    { fallen: [BERIA, MALENKOV], carries: 5, because: 'five of eight' },
  ])('$carries carry it with $fallen.length fallen: $because', ({ fallen, carries }) => {
    const view = fallen.reduce((so, person) => withEntry(so, 'fell', person, true), own);
    expect(modelOf(view).carries).toBe(carries);
  });
});

describe('the season', () => {
  test.each([
    { turn: 1, season: 'snow', because: 'it is March' },
    { turn: 4, season: 'spring', because: 'it is April' },
    { turn: 8, season: 'dust', because: 'it is June' },
  ])('turn $turn: $because', ({ turn, season }) => {
    expect(modelOf({ ...own, turn }).season).toBe(season);
  });
});

test('nobody’s man who holds a post stands at it, and a post that a patron holds by his chief one is his medallion’s', () => {
  const model = modelOf(own);
  expect(model.men[ZHUKOV]?.patron).toBe(-1);
  const hung = new Set(model.patrons.map(({ post }) => post));
  for (const { office } of model.posts) expect(hung.has(office)).toBe(false);
  expect(model.posts.length + [...hung].filter(post => post >= 0).length).toBe(scenario.offices.length);
});
