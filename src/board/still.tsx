import { Fragment, memo } from 'react';
import type { Picture, Thing } from './picture.ts';
import { type Drawing, HALO, type Shape } from './shapes.ts';
import { familyOf, narrowing } from './type.ts';

/** The board as SVG: where there is no WebGL or it is too slow, and until Phaser has drawn. It shows the same picture. */
export function StillBoard({ picture, ground }: { readonly picture: Picture; readonly ground: string | undefined }) {
  const [width, height] = picture.size;
  return (
    <svg className="board-picture" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {ground !== undefined && <image href={ground} width={width} height={height} />}
      {picture.things.map(thing => (
        <Placed key={thing.key} thing={thing} />
      ))}
    </svg>
  );
}

function Placed({ thing }: { readonly thing: Thing }) {
  const { at, turn = 0, alpha = 1 } = thing;
  return (
    <g
      className={thing.moves === 'advances' ? 'board-thing board-advances' : 'board-thing'}
      style={{ transform: `translate(${at[0]}px, ${at[1]}px) rotate(${turn}deg)`, opacity: alpha }}
    >
      <Drawn drawing={thing.drawing} />
    </g>
  );
}

/** Drawn anew only when the drawing is another. */
export const Drawn = memo(
  function Drawn({ drawing }: { readonly drawing: Drawing }) {
    return (
      <>
        {drawing.shapes.map((shape, index) => (
          <Fragment key={index}>{element(shape, `${drawing.key.length}-${hash(drawing.key)}-${index}`)}</Fragment>
        ))}
      </>
    );
  },
  (before, after) => before.drawing.key === after.drawing.key,
);

/** Short and stable, for ids within the page. */
function hash(text: string): string {
  let value = 5381;
  for (let i = 0; i < text.length; i++) value = (Math.imul(value, 33) ^ text.charCodeAt(i)) >>> 0;
  return value.toString(36);
}

function element(shape: Shape, id: string) {
  switch (shape.shape) {
    case 'path':
      return (
        <path
          d={shape.d}
          fill={shape.fill ?? 'none'}
          {...(shape.stroke === undefined ? {} : { stroke: shape.stroke, strokeWidth: shape.width ?? 1 })}
          {...(shape.dash === undefined ? {} : { strokeDasharray: shape.dash.join(' ') })}
          {...(shape.round ? { strokeLinecap: 'round' as const } : {})}
          {...(shape.alpha === undefined ? {} : { opacity: shape.alpha })}
        />
      );
    case 'text': {
      const [weight, family] = familyOf(shape.face);
      const [x, y] = shape.at;
      return (
        <text
          x={x}
          y={y}
          fontFamily={family}
          fontWeight={weight}
          fontSize={shape.size}
          fill={shape.fill}
          textAnchor={shape.anchor}
          {...(shape.halo === undefined
            ? {}
            : { stroke: shape.halo, strokeWidth: HALO, strokeLinejoin: 'round' as const, paintOrder: 'stroke' })}
          {...(narrowing(shape) < 1 ? { textLength: shape.fit, lengthAdjust: 'spacingAndGlyphs' as const } : {})}
        >
          {shape.words}
        </text>
      );
    }
    case 'image': {
      const [x, y, width, height] = shape.box;
      return (
        <>
          {shape.clip !== undefined && (
            <clipPath id={`clip-${id}`}>
              <path d={shape.clip} />
            </clipPath>
          )}
          <image
            href={shape.href}
            x={x}
            y={y}
            width={width}
            height={height}
            preserveAspectRatio="xMidYMid slice"
            {...(shape.clip === undefined ? {} : { clipPath: `url(#clip-${id})` })}
          />
        </>
      );
    }
  }
}
