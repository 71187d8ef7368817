/*
 * Runs in the game's page before all else and measures its board from outside. Plain JavaScript, for it is sent as it stands.
 */

/** @typedef {import('../../src/board/live/live.ts').Live} Live */
/** @typedef {import('../../src/board/picture.ts').Picture} Picture */
/** @typedef {import('../../src/board/picture.ts').Thing} Thing */

const CARDS = 30;
/** A step takes 320 ms: what is drawn within this time moves. */
const MOVING = 300;

const nextFrame = requestAnimationFrame.bind(window);
const pause = (/** @type {number} */ time) => new Promise(resolve => setTimeout(resolve, time));

const watch = {
  /** @type {Live | undefined} */
  live: undefined,
  /** @type {Picture | undefined} */
  picture: undefined,
  /** @type {string | undefined} */
  ground: undefined,
  /** When each frame's script began, and how long it took, in ms. @type {[began: number, took: number][]} */
  frames: [],

  async asleep() {
    while (!this.live?.asleep) await pause(50);
  },

  /** Never lets the loop sleep, as Phaser's own never does. */
  keepAwake() {
    const again = () => {
      this.live?.wake();
      nextFrame(again);
    };
    again();
  },

  /** From the call to the end of the first frame's script. */
  async wakes(/** @type {number} */ times) {
    const took = [];
    for (let time = 0; time < times; time++) {
      await this.asleep();
      await pause(100);
      const began = performance.now();
      this.live?.wake();
      took.push(performance.now() - began);
    }
    return took;
  },

  /** The script of every frame in which so many cards move. */
  async moves(/** @type {number} */ times) {
    const { live, picture, ground } = this;
    if (live === undefined || picture === undefined) throw new Error('no board');
    const cards = picture.things.filter(({ key }) => key.startsWith('man-'));
    if (cards.length === 0) throw new Error('no cards');
    /** @type {(away: boolean) => Picture} */
    const withCards = away => ({
      ...picture,
      things: Array.from({ length: CARDS }, (_, index) => {
        const card = /** @type {Thing} */ (cards[index % cards.length]);
        const [x, y] = card.at;
        return { ...card, key: `card-${index}`, at: away ? [1600 - x, 1000 - y] : [x, y] };
      }),
    });
    const [here, there] = [withCards(false), withCards(true)];
    live.show(here, ground);
    const took = [];
    for (let time = 0; time < times; time++) {
      await this.asleep();
      this.frames.length = 0;
      const began = performance.now();
      live.show(time % 2 === 0 ? there : here, ground);
      await this.asleep();
      took.push(...this.frames.filter(([start]) => start - began < MOVING).map(([, time]) => time));
    }
    return took;
  },
};
Object.assign(window, { probe: watch });

window.requestAnimationFrame = callback =>
  nextFrame(time => {
    const began = performance.now();
    callback(time);
    watch.frames.push([began, performance.now() - began]);
  });

addEventListener('board', event => {
  /** @type {Live} */
  const live = /** @type {CustomEvent} */ (event).detail;
  const { show } = live;
  live.show = (picture, ground) => {
    Object.assign(watch, { picture, ground });
    show(picture, ground);
  };
  watch.live = live;
});

addEventListener('click', () => performance.mark('click'), { capture: true });
/** The board stands when it is first painted, by whichever painter; the last frame of the two is Phaser's. */
new MutationObserver((_, observer) => {
  /** @param {string} name */
  const marked = name => performance.getEntriesByName(name).length > 0;
  if (!marked('first-frame') && document.querySelector('.board-picture, .board-ready') !== null)
    requestAnimationFrame(() => marked('first-frame') || performance.mark('first-frame'));
  if (document.querySelector('.board-ready') === null) return;
  observer.disconnect();
  performance.mark('live-frame');
}).observe(document, { subtree: true, childList: true, attributeFilter: ['class'] });
