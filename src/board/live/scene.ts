import type { GameObjects, Tweens } from 'phaser';
import { PALETTE } from '../../art/palette.ts';
import type { Picture, Thing } from '../picture.ts';
import { type Drawing, polygon } from '../shapes.ts';
import { hrefsOf, Pictures, paint } from './paint.ts';
import { Scene } from './phaser.mjs';
import { edge, LIP } from './tear.ts';

/** Milliseconds, as the style sheets have them. */
const DURATION = { fade: 180, step: 320, turn: 180, tear: 620, advance: 1200 } as const;

interface Piece {
  thing: Thing;
  readonly image: GameObjects.Image;
  texture: string;
}

/** What a scene is told by the page. */
export interface Stage {
  /** Device pixels to a unit of the board. */
  readonly scale: number;
  readonly moving: boolean;
}

/** Draws pictures. It knows no rule and no fact: only what changed since the last one. */
export class BoardScene extends Scene {
  readonly #pieces = new Map<string, Piece>();
  readonly #pictures = new Pictures(href => this.#arrived(href));
  readonly #wake: () => void;
  readonly #created: () => void;
  #stage: Stage;
  #count = 0;

  constructor(stage: Stage, wake: () => void, onCreated: () => void) {
    super('board');
    this.#stage = stage;
    this.#wake = wake;
    this.#created = onCreated;
  }

  /** Phaser calls it once the scene can be drawn to. */
  create(): void {
    this.#created();
  }

  /** Whether anything is on its way. */
  get busy(): boolean {
    return this.tweens.getTweens().length > 0;
  }

  /** Draws everything anew at another size. */
  resize(stage: Stage): void {
    const all = [...this.#pieces.values()];
    this.#stage = stage;
    for (const piece of all) {
      this.tweens.killTweensOf(piece.image);
      this.#place(piece);
      this.#print(piece, piece.thing.drawing);
    }
    this.#wake();
  }

  set moving(moving: boolean) {
    this.#stage = { ...this.#stage, moving };
  }

  /** Pictures that arrive from now on have come too late. */
  end(): void {
    this.#pieces.clear();
  }

  show(picture: Picture, ground: string | undefined): void {
    const [width, height] = picture.size;
    const things: Thing[] = ground === undefined ? [] : [groundOf(ground, width, height)];
    things.push(...picture.things);
    const wanted = new Set(things.map(({ key }) => key));
    const first = this.#pieces.size === 0;
    for (const [key, piece] of this.#pieces) if (!wanted.has(key)) this.#remove(key, piece);
    for (const [depth, thing] of things.entries()) this.#put(thing, depth, first);
    this.#wake();
  }

  #put(thing: Thing, depth: number, first: boolean): void {
    const known = this.#pieces.get(thing.key);
    if (known === undefined) {
      const image = this.add.image(0, 0, '__WHITE').setOrigin(0, 0);
      const piece: Piece = { thing, image, texture: '' };
      this.#pieces.set(thing.key, piece);
      this.#place(piece);
      this.#print(piece, thing.drawing);
      image.setDepth(depth);
      if (!first && this.#stage.moving) {
        image.setAlpha(0);
        this.#fade(piece);
      }
      return;
    }
    const before = known.thing;
    known.thing = thing;
    known.image.setDepth(depth);
    if (before.drawing.key !== thing.drawing.key) this.#change(known, before);
    if (before.at[0] !== thing.at[0] || before.at[1] !== thing.at[1] || before.turn !== thing.turn) this.#move(known);
    if (before.alpha !== thing.alpha) this.#fade(known);
  }

  #change(piece: Piece, before: Thing): void {
    const { thing, image } = piece;
    if (!this.#stage.moving || thing.changes === undefined || !differs(before, thing))
      this.#print(piece, thing.drawing);
    else if (thing.changes === 'turns') {
      this.#tween(image, { scaleX: 0 }, DURATION.turn / 2, () => {
        this.#print(piece, piece.thing.drawing);
        this.#tween(image, { scaleX: 1 }, DURATION.turn / 2);
      });
    } else this.#tear(piece, before.drawing);
  }

  #tear(piece: Piece, old: Drawing): void {
    const progress = { torn: 0 };
    this.tweens.add({
      targets: progress,
      torn: 1,
      duration: DURATION.tear,
      onUpdate: () =>
        this.#print(piece, piece.thing.drawing, { old, torn: progress.torn, seed: piece.thing.seed ?? 1 }),
      onComplete: () => this.#print(piece, piece.thing.drawing),
    });
  }

  #move(piece: Piece): void {
    const { image, thing } = piece;
    const target = this.#spot(thing);
    const duration = thing.moves === 'advances' ? DURATION.advance : DURATION.step;
    if (this.#stage.moving) this.#tween(image, target, duration);
    else image.setPosition(target.x, target.y).setAngle(target.angle);
  }

  #fade({ image, thing: { alpha = 1 } }: Piece): void {
    if (this.#stage.moving) this.#tween(image, { alpha }, DURATION.fade);
    else image.setAlpha(alpha);
  }

  #remove(key: string, { image, texture }: Piece): void {
    this.#pieces.delete(key);
    const gone = () => {
      image.destroy();
      this.textures.remove(texture);
    };
    if (this.#stage.moving) this.#tween(image, { alpha: 0 }, DURATION.fade, gone);
    else gone();
  }

  #tween(targets: object, to: object, duration: number, onComplete?: () => void): Tweens.Tween {
    return this.tweens.add({ targets, ...to, duration, ease: 'Cubic.Out', ...(onComplete ? { onComplete } : {}) });
  }

  #spot(thing: Thing): { x: number; y: number; angle: number } {
    const { scale } = this.#stage;
    // On whole pixels, or fine lines and letters would blur.
    return { x: Math.round(thing.at[0] * scale), y: Math.round(thing.at[1] * scale), angle: thing.turn ?? 0 };
  }

  #place({ image, thing }: Piece): void {
    const { x, y, angle } = this.#spot(thing);
    image
      .setPosition(x, y)
      .setAngle(angle)
      .setScale(1)
      .setAlpha(thing.alpha ?? 1);
  }

  /** Puts a drawing into the texture of a piece, torn or whole. */
  #print(
    piece: Piece,
    drawing: Drawing,
    tear?: { readonly old: Drawing; readonly torn: number; readonly seed: number },
  ): void {
    // It may have been taken away while it was being torn or turned over.
    if (this.#pieces.get(piece.thing.key) !== piece) return;
    // What stands there is better than the same without its picture, which comes in a moment.
    if (piece.texture !== '' && tear === undefined && this.#pictures.awaits(drawing)) return;
    const { scale } = this.#stage;
    const [x, y, width, height] = drawing.box;
    const [left, top] = [Math.ceil(-x * scale), Math.ceil(-y * scale)];
    const [w, h] = [Math.ceil((x + width) * scale) + left, Math.ceil((y + height) * scale) + top];
    const known = piece.texture === '' ? undefined : this.textures.get(piece.texture).source[0];
    const same = known !== undefined && known.width === w && known.height === h;
    const canvas = same ? (known.image as HTMLCanvasElement) : document.createElement('canvas');
    if (!same) Object.assign(canvas, { width: w, height: h });
    const ctx = canvas.getContext('2d', { willReadFrequently: true });
    if (ctx === null) return;
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.clearRect(0, 0, w, h);
    ctx.setTransform(scale, 0, 0, scale, left, top);
    paint(ctx, drawing.shapes, this.#pictures);
    if (tear !== undefined) {
      const line = edge(drawing.box, tear.torn, tear.seed);
      const left = line.map(([px, py]) => [px - width * LIP, py] as const);
      ctx.save();
      ctx.clip(new Path2D(polygon([[x, y], ...left, [x, y + height]])));
      ctx.clearRect(x, y, width, height);
      paint(ctx, tear.old.shapes, this.#pictures);
      ctx.restore();
      ctx.fillStyle = PALETTE.paper;
      ctx.fill(new Path2D(polygon([...left, ...[...line].reverse()])));
    }
    if (same) known.update();
    else {
      const [old, name] = [piece.texture, `thing-${this.#count++}`];
      // Uploaded once, when it is drawn; Phaser's own canvas would be uploaded empty first, and kept a second time.
      this.textures.addImage(name, canvas as never);
      piece.image.setTexture(name);
      piece.texture = name;
      if (old !== '') this.textures.remove(old);
    }
    piece.image.setDisplayOrigin(left, top);
    this.#wake();
  }

  #arrived(href: string): void {
    for (const piece of this.#pieces.values())
      if (hrefsOf(piece.thing.drawing).includes(href)) this.#print(piece, piece.thing.drawing);
    this.#wake();
  }
}

const groundOf = (href: string, width: number, height: number): Thing => ({
  key: 'ground',
  at: [0, 0],
  drawing: {
    key: href,
    box: [0, 0, width, height],
    shapes: [{ shape: 'image', href, box: [0, 0, width, height] }],
  },
});

/** Not every change of a drawing is an event: a red mat under a piece is none, another ink is. */
const differs = (before: Thing, after: Thing): boolean => before.ink !== after.ink;
