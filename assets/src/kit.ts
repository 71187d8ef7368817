import { type Body, type ClothName, jacket, suit, type TieName, uniform } from './bodies.ts';
import { cut, framed, ink, moved, PATRON_INK } from './draw.ts';
import {
  BEARDS,
  type BeardName,
  BROWS,
  type BrowName,
  type EyeName,
  eyeAt,
  GLASSES,
  type GlassesName,
  LINES,
  type LineName,
  lowerBy,
  MOUTHS,
  type MouthName,
  noseUnder,
  type Profile,
} from './features.ts';
import { CAPS, type CapName, HAIR, type HairName, TONES, type Tone } from './hair.ts';
import { crownFrame, earsOf, faceFrame, neckOf, outlineOf, type Skull, shadeOf } from './heads.ts';
import type { Drawing } from './portrait.ts';

export type Dress =
  | readonly ['suit', ClothName, TieName]
  | readonly ['jacket', ClothName, 'pocket' | 'plain']
  | readonly ['uniform', 'general' | 'marshal', number];

/** All that tells one kit man from another: skull and profile are his own numbers, the rest are parts by name. */
export interface Likeness {
  readonly carriedBy: Drawing['carriedBy'];
  readonly skull: Skull;
  readonly profile: Profile;
  readonly hair: HairName | CapName;
  readonly tone: Tone;
  readonly brows: BrowName;
  readonly eyes: EyeName;
  /** Where he looks: -5 to his right, 5 to his left. */
  readonly gaze: number;
  readonly mouth: MouthName;
  readonly dress: Dress;
  readonly beard?: BeardName;
  readonly glasses?: GlassesName;
  readonly lines?: readonly LineName[];
  /** Height of the ears, 58 as a rule. */
  readonly ears?: number;
}

/** Half-widths of a jaw that make for broad shoulders, or narrow ones. */
const [WIDE_FROM, NARROW_TO] = [100, 70];

function bodyOf(dress: Dress, jaw: number): Body {
  const wide = jaw > WIDE_FROM ? 1.14 : jaw < NARROW_TO ? 0.88 : 1;
  if (dress[0] === 'suit') return suit(dress[1], dress[2], wide);
  if (dress[0] === 'jacket') return jacket(dress[1], dress[2] === 'pocket', wide);
  return uniform({ wide, marshal: dress[1] === 'marshal', ribbons: dress[2] });
}

/** Puts a man together from the kit. */
export function assemble(man: Likeness): Drawing {
  const { skull, profile, dress } = man;
  const jaw = skull.sides[3]?.[0] ?? 93;
  const face = faceFrame(skull);
  const below = faceFrame(skull, lowerBy(profile));
  const crown = crownFrame(skull);
  const body = bodyOf(dress, jaw);
  const [hairInk, strands] = TONES[man.tone];
  const capped = man.hair in CAPS;
  const [outline, gloss, leeGloss] = capped ? [] : HAIR[man.hair as HairName];
  const layers = outline === undefined ? CAPS[man.hair as CapName] : [{ d: outline, lit: hairInk, lee: ink }];
  const [eyeX, farX, eyeY] = [150, 244, capped ? 234 : 222];
  return {
    wears: body.wears,
    carriedBy: man.carriedBy,
    head: outlineOf(skull),
    terminator: `216,0 ${profile.join(' ')} 190,${skull.chin + 30}`,
    neck: neckOf(Math.min(88, Math.max(58, jaw - 16)), skull.chin - 50),
    body: body.under,
    collarUnderChin: body.collarUnderChin,
    ears: earsOf(skull, man.ears ?? 58),
    shade: [shadeOf(skull)],
    crown: layers.map(layer => ({ ...layer, d: moved(layer.d, crown) })),
    face: [
      ...framed(gloss ? [cut(gloss, strands)] : [], crown),
      ...framed(leeGloss ? [cut(leeGloss, PATRON_INK)] : [], crown),
      ...(capped ? [] : framed(BROWS[man.brows], face)),
      ...framed(eyeAt(eyeX, eyeY, man.eyes, man.gaze), face),
      ...framed(eyeAt(farX, eyeY, man.eyes, man.gaze), face),
      noseUnder(profile),
      ...framed(man.lines?.flatMap(name => LINES[name]) ?? [], below),
      ...framed(MOUTHS[man.mouth], below),
      ...framed(man.beard ? BEARDS[man.beard] : [], below),
      ...framed(man.glasses ? GLASSES[man.glasses] : [], face),
      ...body.over,
    ],
  };
}
