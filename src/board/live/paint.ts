import { type Drawing, HALO, type Shape } from '../shapes.ts';
import { fontOf, narrowing } from '../type.ts';

/** Pictures that drawings refer to, by address; those not yet there are asked for once. */
export class Pictures {
  readonly #images = new Map<string, HTMLImageElement>();
  readonly #coming = new Set<string>();
  readonly #onArrival: (href: string) => void;

  /** `onArrival` is also told of a picture that cannot be had: it need not be waited for any longer. */
  constructor(onArrival: (href: string) => void) {
    this.#onArrival = onArrival;
  }

  /** The picture, if it is there. */
  get(href: string): HTMLImageElement | undefined {
    const known = this.#images.get(href);
    if (known !== undefined) return known.complete && known.naturalWidth > 0 ? known : undefined;
    const image = new Image();
    image.src = href;
    this.#images.set(href, image);
    this.#coming.add(href);
    const arrived = () => {
      this.#coming.delete(href);
      this.#onArrival(href);
    };
    image.decode().then(arrived, arrived);
    return undefined;
  }

  /** Whether a picture of a drawing is still on its way. */
  awaits(drawing: Drawing): boolean {
    return hrefsOf(drawing).some(href => this.get(href) === undefined && this.#coming.has(href));
  }
}

export const hrefsOf = (drawing: Drawing): string[] =>
  drawing.shapes.flatMap(shape => (shape.shape === 'image' ? [shape.href] : []));

/** Draws in the units of the drawing; the context is already moved and scaled. */
export function paint(ctx: CanvasRenderingContext2D, shapes: readonly Shape[], pictures: Pictures): void {
  for (const shape of shapes) {
    ctx.save();
    if (shape.shape === 'path') {
      const outline = new Path2D(shape.d);
      ctx.globalAlpha = shape.alpha ?? 1;
      if (shape.fill !== undefined && shape.fill !== 'none') {
        ctx.fillStyle = shape.fill;
        ctx.fill(outline);
      }
      if (shape.stroke !== undefined) {
        ctx.strokeStyle = shape.stroke;
        ctx.lineWidth = shape.width ?? 1;
        ctx.lineCap = shape.round ? 'round' : 'butt';
        ctx.setLineDash([...(shape.dash ?? [])]);
        ctx.stroke(outline);
      }
    } else if (shape.shape === 'text') {
      ctx.font = fontOf(shape);
      ctx.fillStyle = shape.fill;
      ctx.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor;
      ctx.translate(shape.at[0], shape.at[1]);
      ctx.scale(narrowing(shape), 1);
      if (shape.halo !== undefined) {
        ctx.strokeStyle = shape.halo;
        ctx.lineWidth = HALO;
        ctx.lineJoin = 'round';
        ctx.strokeText(shape.words, 0, 0);
      }
      ctx.fillText(shape.words, 0, 0);
    } else {
      const image = pictures.get(shape.href);
      if (image !== undefined) {
        if (shape.clip !== undefined) ctx.clip(new Path2D(shape.clip));
        drawCovering(ctx, image, shape.box);
      }
    }
    ctx.restore();
  }
}

/** As SVG's `slice`: all of the box is covered, what stands over is cut. */
function drawCovering(
  ctx: CanvasRenderingContext2D,
  image: HTMLImageElement,
  box: readonly [number, number, number, number],
) {
  const [x, y, width, height] = box;
  const scale = Math.max(width / image.naturalWidth, height / image.naturalHeight);
  const [w, h] = [image.naturalWidth * scale, image.naturalHeight * scale];
  ctx.beginPath();
  ctx.rect(x, y, width, height);
  ctx.clip();
  ctx.drawImage(image, x + (width - w) / 2, y + (height - h) / 2, w, h);
}
