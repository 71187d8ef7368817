import * as v from 'valibot';
import { codeFrom } from './lesson.ts';

/** Every message that a page may send, by its schema. What does not fit is refused before anybody reads it. */

/** The largest message that is read, in bytes. */
export const LARGEST = 4096;
/** More messages than this within ten seconds are refused. */
export const MOST_IN_TEN_SECONDS = 60;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(40));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
/** Nobody's name need be known: a few letters do. Control characters and what changes direction have no place in it. */
const nickname = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(24), v.regex(/^[^\p{C}\p{Zl}\p{Zp}]+$/u));
const secret = v.pipe(v.string(), v.regex(/^[\w-]{22,64}$/));
const code = v.pipe(
  v.string(),
  v.maxLength(12),
  v.check(it => codeFrom(it) !== undefined),
  v.transform(it => codeFrom(it) as string),
);
const pin = v.pipe(v.string(), v.regex(/^\d{4}$/));
const scalar = v.union([v.pipe(v.string(), v.maxLength(60)), v.pipe(v.number(), v.integer()), v.boolean(), v.null()]);
const action = v.pipe(v.record(v.pipe(v.string(), v.maxLength(20)), scalar), v.maxEntries(16));

/** What a page says of itself when it connects. */
export const HANDSHAKE = {
  board: v.strictObject({ code }),
  seat: v.strictObject({ code, secret }),
  teacher: v.strictObject({ code, key: secret }),
};

export const settings = v.strictObject({
  level: id,
  setup: v.strictObject({ length: id, lens: id, temperaments: v.picklist(['neutral', 'historical']) }),
  pace: v.picklist(['45', '90', 'days']),
  timed: v.boolean(),
  pupils: v.pipe(whole, v.minValue(3), v.maxValue(30)),
  choose: v.boolean(),
  freeText: v.boolean(),
});

/** Over HTTP, before there is a connection. */
export const REQUESTS = {
  /** With the key that the server's owner gave to teachers. */
  open: v.strictObject({ key: v.pipe(v.string(), v.maxLength(100)), settings }),
  join: v.strictObject({ nickname, seat: v.optional(id) }),
  /** Another device, or one that has forgotten its link. */
  return: v.strictObject({ nickname, pin }),
};

export const FROM_SEAT = v.variant('type', [
  /** `ref`: what the page calls it, so that sent twice it is done once. */
  v.strictObject({ type: v.literal('act'), ref: id, round: whole, action }),
  v.strictObject({ type: v.literal('propose'), round: whole, action }),
  v.strictObject({ type: v.literal('withdraw'), proposal: whole }),
  v.strictObject({ type: v.literal('guess'), round: whole, guess: id }),
  v.strictObject({ type: v.literal('sit'), seat: id }),
  v.strictObject({ type: v.literal('pin'), pin }),
  v.strictObject({
    type: v.literal('say'),
    sentence: v.optional(id),
    words: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200))),
  }),
  v.strictObject({ type: v.literal('ended') }),
]);
export type FromSeat = v.InferOutput<typeof FROM_SEAT>;

export const FROM_BOARD = v.variant('type', [v.strictObject({ type: v.literal('ended') })]);

const pupil = id;
export const FROM_TEACHER = v.variant('type', [
  v.strictObject({ type: v.literal('begin') }),
  v.strictObject({ type: v.literal('pause') }),
  v.strictObject({ type: v.literal('resume') }),
  v.strictObject({ type: v.literal('extend'), round: whole, seconds: v.pipe(whole, v.minValue(5), v.maxValue(3600)) }),
  v.strictObject({ type: v.literal('close'), round: whole }),
  v.strictObject({ type: v.literal('lock'), on: v.boolean() }),
  v.strictObject({ type: v.literal('standIn'), seat: id, on: v.boolean() }),
  v.strictObject({ type: v.literal('back'), turn: whole }),
  v.strictObject({ type: v.literal('end') }),
  v.strictObject({ type: v.literal('section'), section: id }),
  v.strictObject({ type: v.literal('again') }),
  v.strictObject({ type: v.literal('freeText'), on: v.boolean() }),
  v.strictObject({ type: v.literal('kick'), pupil }),
  v.strictObject({ type: v.literal('rename'), pupil, nickname }),
  v.strictObject({ type: v.literal('move'), pupil, seat: v.union([id, v.null()]) }),
  v.strictObject({ type: v.literal('spokesman'), pupil }),
  /** Lets in again whom wrong PINs have shut out; a new link for a pupil, which makes the old one void. */
  v.strictObject({ type: v.literal('link'), pupil }),
  /** The teacher takes a seat himself. */
  v.strictObject({ type: v.literal('take'), seat: id, nickname }),
  v.strictObject({ type: v.literal('plan'), pupils: v.pipe(whole, v.minValue(3), v.maxValue(30)) }),
  v.strictObject({ type: v.literal('truth') }),
  v.strictObject({ type: v.literal('ended') }),
  v.strictObject({ type: v.literal('delete') }),
]);
export type FromTeacher = v.InferOutput<typeof FROM_TEACHER>;
