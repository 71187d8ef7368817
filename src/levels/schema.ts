import * as v from 'valibot';
import { TEMPER_TERMS } from '../engine/model.ts';
import { CHAPTERS, CORPS, POWERS, STANDINGS } from '../engine/scenario.ts';

/** The shape of levels/<id>/scenario.json. It names people, offices and policies by id; who is meant, check.ts asks. */
const FORMAT = 1;

const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, 'an id is words joined by hyphens'));
/** A word that texts are kept under; '' for none. */
const word = v.union([v.literal(''), id]);
const idOrNone = v.nullable(id);
const number = v.pipe(v.number(), v.finite());
const points = v.pipe(v.number(), v.integer('points are whole'), v.minValue(0), v.maxValue(100));
/** Points, or the lowest and the highest that fate may deal. */
const range = v.union([
  points,
  v.pipe(
    v.tuple([points, points]),
    v.check(([low, high]) => low <= high, 'low is above high'),
  ),
]);
export type Range = v.InferOutput<typeof range>;

const byId = <const Value extends v.GenericSchema>(value: Value) => v.record(id, value);
const permille = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));
const temperTerm = v.pipe(v.number(), v.minValue(0), v.maxValue(1.5));
/** A group of numbers; model.ts knows which there are. */
export const modelPatch = v.record(v.string(), v.record(v.string(), number));
export type ModelPatch = v.InferOutput<typeof modelPatch>;

/** What is hidden of a man by himself, and toward a patron. His price is counted from his `prices`. */
export const OWN_TRAITS = [
  'gratitude',
  'roots',
  'inclusion',
  'resentment',
  'vulnerability',
  'outlook',
  'discretion',
] as const;
export const TRAITS_TOWARD = ['exposure', 'lean', 'dread'] as const;

const sourced = { sources: v.array(id), standing: v.picklist(STANDINGS) };
const row = { id, ...sourced };

/** Rows keep their own schema each, so that one bad row hides no problem of another. */
export const patron = v.strictObject({
  ...row,
  corps: v.picklist(CORPS),
  temper: v.strictObject(v.entriesFromList(TEMPER_TERMS, temperTerm)),
  leads: id,
  strikes: word,
});
export const member = v.strictObject({
  ...row,
  corps: v.picklist(CORPS),
  prices: v.pipe(v.array(id), v.minLength(1, 'every member has a price')),
  causes: byId(number),
  lean: byId(range),
  dread: byId(range),
  outlook: range,
  discretion: range,
});
export const client = v.strictObject({
  ...row,
  corps: v.picklist(CORPS),
  patron: idOrNone,
  nest: word,
  tail: word,
  gratitude: range,
  roots: range,
  inclusion: range,
  resentment: range,
  vulnerability: range,
  exposure: byId(range),
  stakes: byId(points),
  fallen: v.boolean(),
  freedBy: idOrNone,
});
export const office = v.strictObject({
  ...row,
  corps: v.picklist(CORPS),
  weight: v.pipe(v.number(), v.minValue(0)),
  weightPerLocus: number,
  powers: v.array(v.picklist(POWERS)),
  nest: word,
  appointer: idOrNone,
  byVote: v.boolean(),
  place: id,
});

const effect = v.strictObject({
  corps: v.picklist(CORPS),
  own: v.boolean(),
  trait: v.picklist(['gratitude', 'resentment', 'exposure']),
  points: number,
});
export const policy = v.strictObject({
  ...row,
  from: id,
  worth: byId(number),
  alarm: number,
  reform: v.pipe(v.number(), v.minValue(-1), v.maxValue(1)),
  tension: number,
  locus: number,
  dismissAt: v.pipe(v.number(), v.minValue(0), v.maxValue(101)),
  disowns: v.pipe(v.number(), v.minValue(0)),
  credibility: number,
  lean: number,
  rivalsAlarm: number,
  effects: v.array(effect),
});
export const event = v.strictObject({
  ...row,
  turn: id,
  permille,
  policy: idOrNone,
  permilleWithPolicy: permille,
  tension: number,
  alarmOf: v.strictObject(v.entriesFromList(POWERS, v.optional(number))),
  alarmOfSponsor: number,
  discredits: number,
});
export const chapter = v.strictObject({
  ...row,
  id: v.picklist(CHAPTERS),
  date: v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is a year, a month or a day')),
});

const post = v.strictObject({ office: id, candidates: v.array(id), fallback: id });
export const division = v.nullable(v.strictObject({ posts: v.array(post), proposers: v.array(id) }));

const day = v.pipe(v.string(), v.isoDate());
const turn = v.strictObject({ ...row, from: day, to: day, covers: v.optional(v.array(id), []) });
const TRACKS = ['tension', 'locus', 'unrest'] as const;
const STANDING = ['alarm', 'credibility', 'protection', 'fear', 'legitimacy'] as const;
const pact = v.strictObject({ a: id, b: id, turns: v.pipe(v.number(), v.integer(), v.minValue(1)) });

export const opening = v.strictObject({
  ...v.entriesFromList(TRACKS, points),
  patrons: byId(v.strictObject(v.entriesFromList(STANDING, points))),
  holders: byId(id),
  pacts: v.array(pact),
});
const traits = v.strictObject({
  ...v.entriesFromList(OWN_TRAITS, v.exactOptional(range)),
  ...v.entriesFromList(TRAITS_TOWARD, v.exactOptional(byId(range))),
});
export type Overrides = v.InferOutput<typeof traits>;
/** What a length changes in the common opening; a holder of null leaves the office vacant. */
const changes = v.strictObject({
  ...v.entriesFromList(TRACKS, v.exactOptional(points)),
  patrons: v.optional(byId(v.strictObject(v.entriesFromList(STANDING, v.exactOptional(points)))), {}),
  holders: v.optional(byId(idOrNone), {}),
  pacts: v.exactOptional(v.array(pact)),
  traits: v.optional(byId(traits), {}),
});
export const length = v.strictObject({
  turns: v.pipe(v.array(turn), v.minLength(1, 'a game has turns')),
  opening: changes,
  model: modelPatch,
  /** By lens. */
  lenses: v.optional(byId(modelPatch), {}),
});

/** The frame; the rows within are checked one by one. */
export const frame = v.strictObject({
  format: v.literal(FORMAT),
  id,
  patrons: v.array(v.unknown()),
  members: v.array(v.unknown()),
  clients: v.array(v.unknown()),
  offices: v.array(v.unknown()),
  policies: v.array(v.unknown()),
  events: v.array(v.unknown()),
  chapters: v.array(v.unknown()),
  openings: v.array(id),
  nominees: v.array(id),
  division: v.unknown(),
  opening: v.unknown(),
  lengths: v.record(id, v.unknown()),
  model: v.unknown(),
  epilogue: v.boolean(),
});

export type Patron = v.InferOutput<typeof patron>;
export type Member = v.InferOutput<typeof member>;
export type Client = v.InferOutput<typeof client>;
export type Office = v.InferOutput<typeof office>;
export type Policy = v.InferOutput<typeof policy>;
export type Event = v.InferOutput<typeof event>;
export type Chapter = v.InferOutput<typeof chapter>;
export type Division = NonNullable<v.InferOutput<typeof division>>;
export type Opening = v.InferOutput<typeof opening>;
export type Length = v.InferOutput<typeof length>;
