import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import {
  type Action,
  apply,
  type Event,
  fromWire,
  type GameRecord,
  isLegal,
  mayKnow,
  type Position,
  publicView,
  type Scenario,
  type Seat,
  startPosition,
  type View,
  viewFrom,
  witness,
} from '../../src/engine/index.ts';
import { orderWords } from '../../src/panels/clauses.ts';
import { eventWords } from '../../src/panels/event-words.ts';
import { type Names, namesOf } from '../../src/panels/names.ts';
import english from '../../src/text/en.json';
import { createText, LevelText, type Text } from '../../src/text/index.ts';
import { levelOf } from '../fixture.ts';

/** All the words of a page, whether they can be seen or not. */
export const everything = (page: Page): Promise<string> => page.evaluate(() => hand.words());

/** Every piece of text in the page by itself, without what is no text. */
export const textsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    const found: string[] = [document.title];
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      const words = textContent?.trim() ?? '';
      if (words !== '' && parentElement?.closest('style, script, noscript') === null) found.push(words);
    }
    return found;
  });

const catalogueOf = (level: string) => JSON.parse(readFileSync(`levels/${level}/text/en.json`, 'utf8')) as never;

/** A game as its saved file tells it, and what in it each seat may not know: reckoned here, by the engine alone. */
export class Truth {
  readonly scenario: Scenario;
  readonly text: Text;
  readonly level: LevelText;
  readonly names: Names;
  readonly #actions: Action[] = [];
  #here: Position;
  /** Sentences about what happened: all, and by seat those that it can know of. */
  readonly #told = new Set<string>();
  readonly #knownTo = new Map<Seat, Set<string>>();

  private constructor(scenario: Scenario, length: string, here: Position, text: Text) {
    this.scenario = scenario;
    this.text = text;
    this.level = new LevelText(catalogueOf(scenario.id), catalogueOf('1953'));
    this.names = namesOf(scenario, length, this.level, text);
    this.#here = here;
  }
  static async of({ level, setup }: Pick<GameRecord, 'level' | 'setup'>): Promise<Truth> {
    const scenario = levelOf(level);
    return new Truth(scenario, setup.length, startPosition(scenario, setup), await createText('en', english));
  }

  get position(): Position {
    return this.#here;
  }
  viewOf(seat: Seat): View {
    return viewFrom(this.#here, seat);
  }
  seatOf(id: string): Seat {
    return this.scenario.people.findIndex(person => person.id === id) as Seat;
  }

  /** Where nobody sits: whoever looks at the wall. */
  get public(): Seat {
    return publicView(this.#here).seat;
  }

  /** Goes on to where a saved file stands, which must begin as this one did. */
  follow(record: GameRecord): void {
    record.actions.forEach((wire, ply) => {
      const action = fromWire(this.scenario, wire);
      const played = this.#actions[ply];
      if (played !== undefined) {
        expect(action).toEqual(played);
        return;
      }
      expect(isLegal(this.#here, action)).toBe(true);
      const { game } = this.#here;
      for (const event of witness(this.#here, action).events) this.#note(event, game);
      this.#actions.push(action);
      this.#here = apply(this.#here, action);
    });
    expect(this.#actions.length).toBe(record.actions.length);
  }

  #note(event: Event, { motion, stage }: Position['game']): void {
    const words = eventWords({ ply: 0, turn: event.turn, event, motion, stage, own: false }, this.text, this.names);
    if (words === undefined) return;
    this.#told.add(words);
    for (const seat of [...this.scenario.people.keys(), this.public]) {
      if (!mayKnow(event, seat as Seat)) continue;
      const known = this.#knownTo.get(seat as Seat) ?? new Set();
      this.#knownTo.set(seat as Seat, known.add(words));
    }
  }

  /** What a seat may read of each client's loyalty. */
  readingsOf(seat: Seat): Record<string, string> {
    const { text, names, scenario } = this;
    const view = this.viewOf(seat);
    const wordFor = (person: number): string => {
      if (person === seat) return text('trust.self');
      const won = view.won[seat * scenario.people.length + person];
      if (won?.seen && won.value !== 'no') return text(won.value === 'yes' ? 'trust.won' : 'trust.half');
      const reads = seat < scenario.patrons && view.acknowledged[person]! >= 0;
      return reads ? text(`trust.${view.trust[person]!}`) : '–';
    };
    return Object.fromEntries(
      scenario.people.flatMap(({ role }, person) =>
        role === 'client' ? [[names.man(person as Seat), wordFor(person)]] : [],
      ),
    );
  }

  /** What a seat may read in the file on a man of whom he truly serves. */
  serviceOf(seat: Seat, man: string): string {
    const { text, names, scenario } = this;
    const view = this.viewOf(seat);
    const person = scenario.people.findIndex((_, index) => names.man(index as Seat) === man);
    const serves = view.serves[person];
    if (serves?.seen) return serves.value < 0 ? text('app.nobody') : names.man(serves.value);
    const won = view.won[seat * scenario.people.length + person];
    return won?.seen && won.value === 'yes' ? names.man(seat) : text('app.notKnown');
  }

  /** All that may stand on no page of a seat's: each is a whole sentence, or a name for what is another's alone. */
  secretsFrom(seat: Seat): Map<string, string> {
    const { text, names, level, scenario } = this;
    const { game } = this.#here;
    const view = this.viewOf(seat);
    const secrets = new Map<string, string>();
    const own = new Set<string>();
    for (const words of this.#told) if (!this.#knownTo.get(seat)?.has(words)) secrets.set(words, 'what happened');

    const ordersOf = (orders: Position['game']['plans'][number] = []) =>
      orders.map(order => orderWords({ text, names } as never, order));
    game.plans.forEach((plans, patron) => {
      for (const words of ordersOf(plans)) patron === seat ? own.add(words) : secrets.set(words, 'an order');
    });
    game.sheets.forEach((sheet, patron) => {
      if (sheet === undefined || sheet.what === 'package') return;
      const head = sheet.what === 'approach' ? 'sheet.approach' : 'sheet.letter';
      const words = text(head, { person: names.man(sheet.to) });
      patron === seat ? own.add(words) : secrets.set(words, 'a sheet in the writing');
    });
    for (const { from, to } of game.offers) {
      const mine = view.offers.some(offer => offer.from === from && (offer.to === (seat as number) || offer.open));
      if (!mine && to !== (seat as number)) secrets.set(text('sheet.from', { person: names.man(from) }), 'a letter');
    }
    for (const { to, by, against } of game.suits) {
      const words = text(against >= 0 ? 'event.sounded' : 'event.approached', {
        person: names.man(to),
        other: names.man(by),
      });
      const mine = view.suits.some(suit => suit.to === to && suit.by === by);
      mine ? own.add(words) : secrets.set(words, 'an approach');
    }
    const wonByMe = scenario.people.map((_, person) => view.won[seat * scenario.people.length + person]);
    for (const [word, half] of [
      ['trust.won', 'yes'],
      ['trust.half', 'half'],
    ] as const)
      if (!wonByMe.some(won => won?.seen && won.value === half)) secrets.set(text(word), 'whose man somebody is');
    scenario.people.forEach(({ id }, person) => {
      if (person === seat) return;
      const role = level.get('people', id)?.role?.text;
      if (role !== undefined) secrets.set(role, 'another’s situation');
      const name = names.man(person as Seat);
      for (const words of [text('play.yourTurn', { name }), text('play.you', { name })])
        secrets.set(words, 'another’s page');
    });
    for (const words of own) secrets.delete(words);
    return secrets;
  }
}

/** What the table of men says of each man's loyalty, by name. */
export const readingsOn = (page: Page): Promise<Record<string, string>> =>
  page
    .locator('table.men tbody tr:not(.group)')
    .evaluateAll(rows =>
      Object.fromEntries(
        rows.map(row => [row.querySelector('th button')?.textContent, row.querySelectorAll('td')[1]?.textContent]),
      ),
    );

/** What of a seat's secrets stands on a page, and what kind it is; nothing, if all is well. */
export const leaksIn = (words: string, secrets: ReadonlyMap<string, string>): string[] =>
  [...secrets].filter(([secret]) => words.includes(secret)).map(([secret, kind]) => `${kind}: ${secret}`);
