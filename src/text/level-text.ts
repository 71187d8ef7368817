/** What a level says: names, dossiers, newspapers. A text that it lacks is taken from the level it rests on. */

export interface Sourced {
  readonly text: string;
  readonly sources: readonly string[];
  readonly standing?: string;
}
interface DossierLine extends Sourced {
  /** It tells what nobody can know as the game begins. */
  readonly later?: boolean;
}
/** What a man's player is told of him in secret. */
interface CardText {
  /** Where `line` tells what comes later. */
  readonly who?: Sourced;
  readonly wants: Sourced;
  readonly fears: Sourced;
}
interface PersonText {
  readonly name: string;
  readonly fullName: string;
  readonly line: string;
  readonly dossier: readonly DossierLine[];
  readonly fate: Sourced;
  readonly role?: Sourced;
  readonly card?: CardText;
}
/** A role to play, as it stands when the game begins: nothing on it tells how it went. */
export interface RoleCard {
  readonly name: string;
  readonly fullName: string;
  readonly who: string;
  readonly past: readonly Sourced[];
  readonly wants: Sourced;
  readonly fears: Sourced;
  /** Everything that it rests on, once each. */
  readonly sources: readonly string[];
}
interface OfficeText {
  readonly name: string;
  readonly short: string;
  readonly what: string;
  readonly sources: readonly string[];
}
export interface Item {
  readonly head: string;
  readonly text: string;
  readonly sources: readonly string[];
  /** Printed only if this policy was adopted, or this event happened. */
  readonly policy?: string;
  readonly event?: string;
}
interface Page {
  readonly date: string;
  readonly headline: string;
  readonly items: readonly Item[];
  readonly unsaid?: Sourced;
}
interface TurnText {
  readonly name: string;
  readonly dates: string;
  readonly briefing: string;
  /** How it went in 1953: for whoever plays alone, and not before a class that has yet to find out. */
  readonly record?: string;
  readonly pravda?: Page;
  /** None where nothing of it is history. */
  readonly sources?: readonly string[];
}
interface PolicyText {
  readonly name: string;
  readonly motion: string;
  readonly what: string;
  readonly sources: readonly string[];
  readonly pravda?: Item;
}
interface EventText {
  readonly name: string;
  readonly text: string;
  readonly sources: readonly string[];
  readonly pravda?: Item;
}
interface ChapterText {
  readonly name: string;
  readonly date: string;
  readonly text: string;
  readonly sources: readonly string[];
}
interface EndingText {
  readonly name: string;
  readonly text: string;
  readonly besideHistory: string;
  readonly sources: readonly string[];
}
export interface DivisionText {
  readonly name: string;
  readonly briefing: string;
  readonly sources: readonly string[];
}
/** What happened to people who were not at the table; with a policy or an event, by whether the game had it. */
export interface VictimsText extends Sourced {
  readonly policy?: string;
  readonly event?: string;
  readonly without?: string;
}
export interface GuideStep {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** The shelves of a level's catalogue, each by the ids of its scenario. */
interface Shelves {
  readonly people: PersonText;
  readonly offices: OfficeText;
  readonly policies: PolicyText;
  readonly events: EventText;
  readonly turns: TurnText;
  readonly chapters: ChapterText;
  readonly endings: EndingText;
  readonly nests: string;
  readonly tails: string;
  readonly places: string;
}
/** A level's catalogue as it is stored: any shelf and any text may be missing. */
export type LevelCatalogue = { readonly [S in keyof Shelves]?: Readonly<Record<string, Shelves[S]>> } & {
  readonly title?: string;
  readonly subtitle?: string;
  readonly about?: string;
  readonly contentNote?: string;
  readonly article?: string;
  readonly pravdaNote?: string;
  readonly division?: DivisionText;
  readonly guide?: readonly GuideStep[];
  readonly victims?: readonly VictimsText[];
};

export class LevelText {
  readonly #own: LevelCatalogue;
  readonly #base: LevelCatalogue;
  constructor(own: LevelCatalogue, base: LevelCatalogue) {
    this.#own = own;
    this.#base = base;
  }
  /** The text of one id, or undefined where neither this level nor its base has any. */
  get<S extends keyof Shelves>(shelf: S, id: string): Shelves[S] | undefined {
    return (this.#own[shelf]?.[id] ?? this.#base[shelf]?.[id]) as Shelves[S] | undefined;
  }
  /** A man's role, in a level that has roles to give out. */
  card(id: string): RoleCard | undefined {
    const { card, dossier = [], name = id, fullName = id, line = '' } = this.get('people', id) ?? {};
    if (card === undefined) return undefined;
    const { who = { text: line, sources: [] }, wants, fears } = card;
    const past = dossier.filter(({ later }) => !later);
    const sources = [...new Set([who, ...past, wants, fears].flatMap(said => said.sources))];
    return { name, fullName, who: who.text, past, wants, fears, sources };
  }
  get title(): string {
    return this.#own.title ?? '';
  }
  get subtitle(): string {
    return this.#own.subtitle ?? '';
  }
  get about(): string {
    return this.#own.about ?? '';
  }
  get contentNote(): string {
    return this.#own.contentNote ?? this.#base.contentNote ?? '';
  }
  get article(): string {
    return this.#own.article ?? this.#base.article ?? '';
  }
  get pravdaNote(): string {
    return this.#own.pravdaNote ?? this.#base.pravdaNote ?? '';
  }
  get division(): DivisionText | undefined {
    return this.#own.division ?? this.#base.division;
  }
  get victims(): readonly VictimsText[] {
    return this.#own.victims ?? this.#base.victims ?? [];
  }
  /** Only a lesson has one. */
  get guide(): readonly GuideStep[] {
    return this.#own.guide ?? [];
  }
}
