import type { Press } from '../../src/cli/screens/player.ts';

/**
 * A hand in the page: it presses things from within, as a reader of screens does, and sees at once what has come of it.
 * By it a test comes quickly to the place that it is about; whether a mouse or a finger can press them, other tests show.
 */
export interface Hand {
  /** Waits until something is so; looks whenever anything in the page changes. */
  until(isSo: () => boolean, what: string): Promise<void>;
  /** Presses something, and waits until the page has taken it. */
  press(what: Element | undefined): Promise<void>;
  /** All the words of the page, whether they can be seen or not: text, attributes, title, address, and what fields hold. */
  words(): string;
  /** The first button of this name. */
  button(name: string): HTMLElement | undefined;
  /** What a button gives to be saved, without a file. */
  saved(name: string): Promise<string>;
  /** What is asked now, as soon as something is. */
  heading(): Promise<string>;
  /** One decision, whatever the page asks; says how the dice lie after it. */
  decide(dice: number): Promise<number>;
  /** Plays until a heading stands there that is not among the known, or the end. */
  play(dice: number, known: readonly string[], most: number): Promise<Played>;
}
interface Played {
  readonly title: string;
  readonly dice: number;
  readonly decisions: number;
}
declare global {
  var hand: Hand;
}

/** Runs in the page, so it may name nothing that stands outside of it. */
export function layHand(): void {
  const all = (what: string, within: ParentNode = document) => [...within.querySelectorAll<HTMLElement>(what)];
  const one = (what: string, within?: ParentNode) => all(what, within)[0];

  const until = (isSo: () => boolean, what: string): Promise<void> =>
    new Promise((resolve, reject) => {
      if (isSo()) return resolve();
      const end = (then: () => void) => {
        observer.disconnect();
        clearTimeout(late);
        then();
      };
      const observer = new MutationObserver(() => isSo() && end(resolve));
      const late = setTimeout(() => end(() => reject(new Error(`waited for ${what} in vain`))), 10_000);
      observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    });
  const press = async (what: Element | undefined): Promise<void> => {
    if (what === undefined) throw new Error('there is nothing to press');
    (what as HTMLElement).click();
    await new Promise(resolve => setTimeout(resolve));
  };

  const words = (): string => {
    const found = [document.title, location.href, document.documentElement.textContent ?? ''];
    for (const element of all('*')) {
      for (const { name, value } of element.attributes) found.push(`${name}=${value}`);
      if (element instanceof HTMLInputElement) found.push(element.value);
    }
    return found.join('\n');
  };
  const button = (name: string) => all('button').find(it => it.textContent?.trim() === name);
  async function saved(name: string): Promise<string> {
    const [{ createObjectURL }, { click }] = [URL, HTMLAnchorElement.prototype];
    let file: Blob | undefined;
    URL.createObjectURL = it => {
      file = it as Blob;
      return '';
    };
    HTMLAnchorElement.prototype.click = () => undefined;
    await press(button(name));
    Object.assign(URL, { createObjectURL });
    HTMLAnchorElement.prototype.click = click;
    return file === undefined ? '' : file.text();
  }

  /** The same throws as those of `dice` in src/cli/screens/player.ts. */
  class Dice {
    lie: number;
    constructor(lie: number) {
      this.lie = lie >>> 0;
    }
    one<T>(list: readonly T[]): T | undefined {
      return list[this.roll(list.length)];
    }
    roll(sides: number): number {
      this.lie = (Math.imul(this.lie, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((this.lie / 2 ** 32) * sides);
    }
  }

  /** Whatever the paper asks. */
  async function answer(ask: HTMLElement, dice: Dice): Promise<void> {
    const unchosen = all('.package-post', ask).find(post => one('[data-selected]', post) === undefined);
    if (unchosen !== undefined) return press(dice.one(all('.choice', unchosen)));
    const form = all('form.choose', ask).at(-1);
    const plain = all('button.button:not([disabled]):not(.button-small):not([type=submit])', ask);
    if (form === undefined || (plain.length > 0 && dice.roll(3) === 0)) return press(dice.one(plain));
    await press(dice.one(all('.choice:not([data-disabled])', form)));
    const submit = 'button[type=submit]:not([disabled])';
    await until(() => one(submit, form) !== undefined, submit);
    return press(one(submit, form));
  }
  /** An order from the list. */
  async function order(kinds: readonly HTMLElement[], dice: Dice): Promise<void> {
    await press(dice.one(kinds));
    const card = '.ask .order-card';
    await until(() => one(card) !== undefined, card);
    const targets = all(`${card} .choice:not([data-disabled])`);
    if (targets.length > 0) await press(dice.one(targets));
    const plan = `${card} button.button:not([disabled])`;
    await until(() => one(plan) !== undefined, plan);
    return press(all(plan).at(-1));
  }
  async function decide(lie: number): Promise<number> {
    const dice = new Dice(lie);
    const ask = one('.ask') as HTMLElement;
    const before = ask.innerHTML;
    const kinds = all('.order-desk .choices-cards .choice:not([data-disabled])', ask);
    await (kinds.length === 0 || dice.roll(5) === 0 ? answer(ask, dice) : order(kinds, dice));
    const isTaken = () => {
      const now = one('.ask');
      return now !== undefined && now.innerHTML !== before && one('button, details', now) !== undefined;
    };
    await until(isTaken, 'another question');
    return dice.lie;
  }

  async function heading(): Promise<string> {
    await until(() => one('#asked') !== undefined, 'a question');
    return all('#asked')
      .map(it => it.textContent)
      .join('')
      .trim();
  }
  async function play(lie: number, known: readonly string[], most: number): Promise<Played> {
    let dice = lie;
    for (let decisions = 0; ; decisions++) {
      const title = await heading();
      if (!known.includes(title) || decisions === most) return { title, dice, decisions };
      // On the board the paper may lie under it.
      if (one('.paper-over[hidden]') !== undefined) await press(one('.slip-more, .hand-paper .button'));
      dice = await decide(dice);
    }
  }
  globalThis.hand = { until, press, words, button, saved, heading, decide, play };
}

/** The same, of something that a test has looked up. */
export const byHand: Press = what => what.dispatchEvent('click');
