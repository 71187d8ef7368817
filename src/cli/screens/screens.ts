import { clear, END, heading, isOrdering, isPaperUp, type Player, slips, spotOf } from './player.ts';

/** A screen to be looked at, and how to get there while a game is being played. */
export interface Screen {
  readonly name: string;
  /** Whether the game has come to where it can be seen. */
  due(player: Player): Promise<boolean>;
  /** What is left to do before it is seen, if anything is. */
  bring?(player: Player): Promise<void>;
}

/** Who is picked on the board, and whose card and file are looked at. */
const MAN = 'man-serov';
const ORDER = 'Approach';

const headed = (title: RegExp) => async (player: Player) => title.test(await heading(player.page));
const onTheBoard = async ({ page }: Player) => (await isOrdering(page)) && !(await isPaperUp(page));

async function pick(player: Player): Promise<void> {
  await clear(player);
  const spot = await spotOf(player, MAN);
  if (spot === undefined) throw new Error(`${MAN} is not on the board`);
  await player.press(spot);
  await player.page.locator('.client-card').waitFor();
}

/** The ten screens of the game, in the order in which they are numbered. A game comes by them in an order of its own. */
export const SCREENS: readonly Screen[] = [
  { name: 'first-page', due: async ({ page }) => page.locator('.home').isVisible() },
  { name: 'first-decision', due: headed(/package/) },
  { name: 'board', due: onTheBoard, bring: clear },
  { name: 'card', due: onTheBoard, bring: pick },
  {
    name: 'slip',
    due: onTheBoard,
    async bring(player) {
      await pick(player);
      await player.press(slips(player.page, ORDER).first());
      await player.page.locator('.order-slip').waitFor();
    },
  },
  {
    name: 'file',
    due: onTheBoard,
    async bring(player) {
      await pick(player);
      await player.press(player.page.locator('.client-card .button-ink'));
      await player.page.locator('.dossier').waitFor();
    },
  },
  {
    name: 'letter',
    due: async ({ page }) => page.locator('.letter-desk').isVisible(),
    async bring({ page, press, roll }) {
      const terms = page.locator('.letter-desk .choice:not([data-disabled])');
      await press(terms.nth(roll(await terms.count())));
    },
  },
  {
    name: 'ballot',
    due: async ({ page }) => page.locator('.ballot').isVisible(),
  },
  {
    name: 'turning',
    due: async ({ page }) => page.locator('.turning').isVisible(),
    bring: ({ page }) => page.locator('.turning-said:not(:empty)').waitFor(),
  },
  { name: 'debrief', due: headed(new RegExp(`^${END}$`)) },
];
