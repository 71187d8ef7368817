import * as v from 'valibot';
import { codeFrom, LONGEST_KEY } from './lesson.ts';

/** Every message that a page may send, by its schema. What does not fit is refused before anybody reads it. */

/** The largest body of a request, in bytes; as many as four messages may come in one, where they are fetched. */
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
  open: v.strictObject({ key: v.pipe(v.string(), v.maxLength(LONGEST_KEY)), settings }),
  join: v.strictObject({ nickname, seat: v.optional(id) }),
  /** Another device, or one that has forgotten its link. */
  return: v.strictObject({ nickname, pin }),
};

/** A message; `ref`: what the page calls it, so that sent twice it is done once. */
const said = <const T extends string, F extends v.ObjectEntries>(type: T, fields: F) =>
  v.strictObject({ type: v.literal(type), ref: v.optional(id), ...fields });

export const FROM_SEAT = v.variant('type', [
  v.strictObject({ type: v.literal('act'), ref: id, round: whole, action }),
  said('propose', { round: whole, action }),
  said('withdraw', { proposal: whole }),
  said('guess', { round: whole, guess: id }),
  said('sit', { seat: id }),
  said('pin', { pin }),
  said('say', {
    sentence: v.optional(id),
    words: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200))),
  }),
  said('ended', {}),
]);
export type FromSeat = v.InferOutput<typeof FROM_SEAT>;

export const FROM_BOARD = v.variant('type', [said('ended', {})]);

const pupil = id;
export const FROM_TEACHER = v.variant('type', [
  said('begin', {}),
  said('pause', {}),
  said('resume', {}),
  said('extend', { round: whole, seconds: v.pipe(whole, v.minValue(5), v.maxValue(3600)) }),
  said('close', { round: whole }),
  said('lock', { on: v.boolean() }),
  said('standIn', { seat: id, on: v.boolean() }),
  said('back', { turn: whole }),
  said('end', {}),
  said('section', { section: id }),
  said('again', {}),
  said('freeText', { on: v.boolean() }),
  said('kick', { pupil }),
  said('rename', { pupil, nickname }),
  said('move', { pupil, seat: v.union([id, v.null()]) }),
  said('spokesman', { pupil }),
  /** Lets in again whom wrong PINs have shut out; a new link for a pupil, which makes the old one void. */
  said('link', { pupil }),
  /** The teacher takes a seat himself. */
  said('take', { seat: id, nickname }),
  said('plan', { pupils: v.pipe(whole, v.minValue(3), v.maxValue(30)) }),
  said('truth', {}),
  said('ended', {}),
  said('delete', {}),
]);
export type FromTeacher = v.InferOutput<typeof FROM_TEACHER>;
