import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { type Ink, PALETTE, PRINTS } from '../../src/art/palette.ts';
import type { Live } from '../../src/board/live/live.ts';
import type { Picture, Thing } from '../../src/board/picture.ts';
import { circle, drawing, inked, path, type Shape, words } from '../../src/board/shapes.ts';
import { describeInBrowser, type Open } from './browser.ts';
import { difference, type Pixels, pixelsOf, spread } from './pixels.ts';

const GAME = { level: '1953', seat: 'khrushchev', length: '8', seed: 7 };

/** What the tests ask of a page about its board. */
declare global {
  interface Window {
    /** Every live board since the page was opened, with its canvas. */
    boards: { readonly live: Live; readonly canvas: HTMLCanvasElement }[];
    /** How long the board moved for the last picture, in ms. */
    moved: number;
  }
}

/** Remembers the boards of a page. */
function remember(): void {
  window.boards = [];
  addEventListener('board', event => {
    const canvas = (event.target as HTMLElement).querySelector('canvas') as HTMLCanvasElement;
    window.boards.push({ live: (event as CustomEvent<Live>).detail, canvas });
  });
}
/** A game on the board, in a page that remembers its boards. */
const seated = (open: Open, wishes: Parameters<Open>[0] = {}): Promise<Page> =>
  open({ layout: 'board', game: GAME, first: remember, ...wishes });
/** From the first page to it. */
async function sit(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/play';
  });
  await page.locator('.board').waitFor({ state: 'attached' });
}
const drawn = (page: Page) => page.locator('.board-ready').waitFor({ state: 'attached' });
const asleep = (page: Page) => page.waitForFunction(() => window.boards.at(-1)?.live.asleep);
const painterOf = (page: Page) => page.locator('.board').getAttribute('data-painter');
const isStill = (page: Page, within: number) =>
  page.locator('.board[data-painter=still] .board-picture').waitFor({ state: 'attached', timeout: within });

/** Nothing but the board's picture. */
const BARE = `
  .paper-over, .spots, .hand, .stage-card { display: none !important }
  .stage, .stage::before, .stage::after, .stage-board { filter: none !important; opacity: 1 !important }`;
/** So small that a card is some pixels, and a letter's edge is none. */
const shot = async (page: Page, wide = 40, high = 25): Promise<Pixels> =>
  pixelsOf(page, await page.locator('.board').screenshot({ style: BARE }), wide, high);

const IMAGE = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><path fill="${PALETTE.red}" d="M0 0h40v40H0z"/></svg>`,
)}`;
/** A card with every kind of shape. */
const card = (ink: Ink): readonly Shape[] => [
  path('M-60 -80h120v160h-120Z', { fill: PRINTS[ink].plane, stroke: PALETTE.ink, width: 4, dash: [9, 5], round: true }),
  { shape: 'image', href: IMAGE, box: [-50, -70, 100, 60], clip: circle([0, -40], 28) },
  path('M-40 60h80', { stroke: PALETTE.ink, width: 8, alpha: 0.5 }),
  inked(circle([0, 30], 14), PALETTE.paper),
  words([0, 10], 'ANDRIANOV', 26, { face: 'display', anchor: 'middle', fit: 90 }),
  words([-55, 75], 'left', 20),
  words([55, 75], 'right', 20, { anchor: 'end' }),
];
const thing = (key: string, x: number, ink: Ink, more: Partial<Thing> = {}): Thing => ({
  key,
  at: [x, 500],
  ink,
  drawing: drawing([-62, -82, 124, 164], card(ink)),
  ...more,
});
const picture = (...things: Thing[]): Picture => ({ size: [1600, 1000], things, spots: [] });
/** Two pictures between which something happens to everything that can happen. */
const BEFORE = picture(
  thing('stays', 150, 'k'),
  thing('goes', 350, 'b'),
  thing('leans', 550, 'm', { turn: -20 }),
  thing('tears', 750, 'b', { changes: 'tears', seed: 3 }),
  thing('turns', 950, 'm', { changes: 'turns' }),
  thing('fades', 1150, 'k'),
  thing('leaves', 1350, 'b'),
);
const AFTER = picture(
  thing('stays', 150, 'k'),
  thing('goes', 350, 'b', { at: [350, 200] }),
  thing('leans', 550, 'm', { turn: 35 }),
  thing('tears', 750, 'k', { changes: 'tears', seed: 3 }),
  thing('turns', 950, 'k', { changes: 'turns' }),
  thing('fades', 1150, 'k', { alpha: 0.4 }),
  thing('arrives', 1480, 'm'),
);

/** Has the page show pictures, one after the other, and waits until nothing moves. */
async function show(page: Page, moving: boolean, ...pictures: (readonly [Picture, number])[]): Promise<Pixels> {
  await page.evaluate(
    async ([moving, pictures]) => {
      const { live } = window.boards.at(-1)!;
      live.move(moving);
      let began = 0;
      for (const [picture, time] of pictures) {
        began = performance.now();
        (live as Live & { shown: Live['show'] }).shown(picture, undefined);
        await new Promise(resolve => setTimeout(resolve, time));
      }
      while (!live.asleep) await new Promise(requestAnimationFrame);
      window.moved = performance.now() - began;
    },
    [moving, pictures] as const,
  );
  return shot(page);
}

/** A page whose board shows only what the test gives it. */
async function given(page: Page): Promise<void> {
  await drawn(page);
  await page.evaluate(() => {
    const live = window.boards.at(-1)!.live as Live & { shown: Live['show'] };
    live.shown = live.show;
    live.show = () => undefined;
  });
}

describeInBrowser('the board', open => {
  test('is the same picture, whichever draws it', async () => {
    const live = await seated(open, { board: 'live' });
    await drawn(live);
    await live.waitForLoadState('networkidle');
    await asleep(live);
    const still = await seated(open, { board: 'still' });
    await isStill(still, 10_000);
    await still.waitForLoadState('networkidle');
    expect(await painterOf(live)).toBe('live');

    const [one, other] = [await shot(live), await shot(still)];
    expect(spread(one)).toBeGreaterThan(40);
    // Any one card too many, too few or in the wrong place is more than a hundred.
    expect(difference(one, other)).toBeLessThan(40);
  });

  test('is the same picture on a phone, place by place', async () => {
    const phone = { viewport: { width: 390, height: 680 } };
    const [live, still] = [
      await seated(open, { board: 'live', ...phone }),
      await seated(open, { board: 'still', ...phone }),
    ];
    await drawn(live);
    await isStill(still, 10_000);
    for (const page of [live, still]) {
      await page.keyboard.press('b');
      await page.locator('.pager').waitFor();
      await page.waitForLoadState('networkidle');
    }
    for (const place of ['the hall', 'the next', 'the one after']) {
      // The faces come after the place.
      await expect
        .poll(async () => difference(await shot(live, 12, 17), await shot(still, 12, 17)), { message: place })
        .toBeLessThan(40);
      expect(spread(await shot(live))).toBeGreaterThan(20);
      for (const page of [live, still]) await page.locator('.pager-turn').last().click();
    }
  });

  test('gives its context back when it is put away, asleep or not', async () => {
    const page = await seated(open, { board: 'live' });
    await drawn(page);
    for (const wait of [0, 100, 400]) {
      await page.keyboard.press('t');
      await page.locator('.play').waitFor();
      await page.keyboard.press('t');
      await page.locator('.board').waitFor({ state: 'attached' });
      await page.waitForTimeout(wait);
    }
    await drawn(page);
    await expect
      .poll(() => page.evaluate(() => window.boards.map(it => it.canvas.getContext('webgl')?.isContextLost())))
      .toEqual([...Array(await page.evaluate(() => window.boards.length - 1)).fill(true), false]);
  });
});

describeInBrowser('the live board', open => {
  let page: Page;
  beforeAll(async () => {
    page = await seated(open, { board: 'live', reducedMotion: 'no-preference', stays: true });
    await given(page);
  });

  test('moves, leans, tears, turns, fades, comes and goes, and stands in the end as if drawn at once', async () => {
    const before = await show(page, false, [BEFORE, 300]);
    const after = await show(page, false, [AFTER, 300]);
    expect(spread(after)).toBeGreaterThan(20);
    expect(difference(before, after)).toBeGreaterThan(60);

    await show(page, false, [BEFORE, 300]);
    expect(difference(await show(page, true, [AFTER, 0]), after)).toBeLessThan(3);
    // It was not simply drawn at once: a tear takes 620 ms.
    expect(await page.evaluate(() => window.moved)).toBeGreaterThan(600);

    const hasty = [BEFORE, picture(), AFTER, BEFORE, AFTER].map((it, index) => [it, 60 + 70 * index] as const);
    expect(difference(await show(page, true, ...hasty), after)).toBeLessThan(3);
  });

  test('waits for the picture on a card, but not for one that cannot be had', async () => {
    const torn: Shape = { shape: 'image', href: 'data:image/png;base64,AAAA', box: [-9, -9, 18, 18] };
    const lost: Thing = { ...thing('card', 800, 'k'), drawing: drawing([-62, -82, 124, 164], [...card('k'), torn]) };
    const before = await show(page, false, [picture(thing('card', 800, 'b')), 300]);
    const after = await show(page, false, [picture(thing('card', 800, 'k')), 300]);
    expect(difference(before, after)).toBeGreaterThan(60);
    await show(page, false, [picture(thing('card', 800, 'b')), 300]);
    expect(difference(await show(page, false, [picture(lost), 600]), after)).toBeLessThan(3);
  });
});

/** Every frame takes longer than it may. */
const burn = (page: Page) =>
  page.evaluate(() => {
    const { clear } = WebGLRenderingContext.prototype;
    WebGLRenderingContext.prototype.clear = function (mask) {
      const until = performance.now() + 100;
      while (performance.now() < until);
      clear.call(this, mask);
    };
  });
const keepAwake = (page: Page) => page.evaluate(() => setInterval(() => window.boards.at(-1)?.live.wake(), 10));
const CHUNK = /assets\/live-[^/]*\.js$/;

describeInBrowser('the board gives up WebGL', open => {
  test('where there is none', async () => {
    const page = await seated(open, { hash: '' });
    await page.evaluate(() => {
      const { getContext } = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...more: unknown[]) {
        return kind.includes('webgl') ? null : getContext.call(this, kind as '2d', ...(more as []));
      } as typeof getContext;
    });
    await sit(page);
    await isStill(page, 2500);
  });

  test('where it is taken away', async () => {
    const page = await seated(open, { hash: '' });
    await sit(page);
    await drawn(page);
    await page.evaluate(() =>
      window.boards.at(-1)?.canvas.getContext('webgl')?.getExtension('WEBGL_lose_context')?.loseContext(),
    );
    await isStill(page, 2000);
  });

  test('where the first frame is late, and not before', async () => {
    const page = await seated(open, { hash: '' });
    await page.route(CHUNK, route => setTimeout(() => void route.continue(), 6000));
    const [asked, answered] = [page.waitForRequest(CHUNK), page.waitForResponse(CHUNK)];
    await sit(page);
    await asked;
    await page.waitForTimeout(1000);
    expect(await painterOf(page)).toBe('live');
    await isStill(page, 4000);
    // What comes in the end is not wanted any more.
    await answered;
    await page.waitForTimeout(500);
    expect(await page.locator('canvas').count()).toBe(0);
  });

  test('where its script cannot be had', async () => {
    const page = await seated(open, { hash: '' });
    await page.route(CHUNK, route =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("torn")' }),
    );
    await sit(page);
    await isStill(page, 2500);
  });

  test('where frames are slow for a second', async () => {
    const page = await seated(open, { hash: '' });
    await sit(page);
    await drawn(page);
    await burn(page);
    await page.waitForTimeout(1500);
    // Nothing was drawn, so nothing was slow.
    expect(await painterOf(page)).toBe('live');
    await keepAwake(page);
    await isStill(page, 20_000);
  });

  test('but not if the address asks for it', async () => {
    const page = await seated(open, { board: 'live', hash: '' });
    await page.route(CHUNK, route => setTimeout(() => void route.continue(), 4000));
    await sit(page);
    await drawn(page);
    await burn(page);
    await keepAwake(page);
    await page.waitForTimeout(3000);
    expect(await painterOf(page)).toBe('live');
  });
});
