import type { ReactNode, RefObject } from 'react';
import { Suspense, use, useCallback, useId, useLayoutEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Net } from '../../panels/ui/net.tsx';
import { download } from '../download.ts';
import { once } from '../once.ts';
import { csvOf, type Grid } from './grid.ts';
import { GridTable } from './grid-table.tsx';
import type { Comparison } from './plan.ts';
import type { Place } from './plots/page.ts';
import { svgFile } from './svg-file.ts';
import type { LabWords } from './words.ts';

const loadPlots = once(() => import('./plots/index.ts'));
export type Plots = Awaited<ReturnType<typeof loadPlots>>;
/** Draws a plot anew. Another function is another plot. */
export type Draw = (plots: Plots, place: Place) => SVGSVGElement;

export interface FigureProps {
  readonly words: LabWords;
  readonly plan: Comparison;
  /** What its files are called. */
  readonly name: string;
  readonly title: string;
  /** What is to be seen, in sentences with the numbers. */
  readonly said: readonly string[];
  /** Undefined while there is nothing to draw. */
  readonly draw: Draw | undefined;
  readonly grid: Grid;
  /** What is chosen for it, and how it is to be read. */
  readonly children?: ReactNode;
}

/** A plot, the same in words and as a table, and both as files. */
export function Figure({ words, plan, name, title, said, draw, grid, children }: FigureProps) {
  const { text } = words;
  const heading = useId();
  const box = useRef<HTMLDivElement>(null);
  const file = `nests-and-tails-${name}-${plan.aim}-${plan.bench.seed}`;
  const saveDrawing = () => {
    const svg = box.current?.querySelector('svg');
    if (svg) download(`${file}.svg`, 'image/svg+xml', svgFile(svg, title, said.join(' ')));
  };
  return (
    <section className="paper lab-figure" aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      {children}
      {draw !== undefined && (
        <Net broken={reason => <p role="alert">{text('app.failed', { reason })}</p>}>
          <Suspense fallback={<p className="quiet">{text('app.loading')}</p>}>
            <Canvas box={box} draw={draw} label={title} />
          </Suspense>
        </Net>
      )}
      <div className="lab-said">
        {said.map(sentence => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <details className="more">
        <summary>{text('lab.table')}</summary>
        <GridTable words={words} plan={plan} grid={grid} caption={title} />
      </details>
      <div className="row">
        <Button
          className="button button-small"
          aria-label={text('lab.ofFigure', { what: text('lab.csv'), figure: title })}
          onPress={() => download(`${file}.csv`, 'text/csv', csvOf(grid, plan))}
        >
          {text('lab.csv')}
        </Button>
        <Button
          className="button button-small"
          aria-label={text('lab.ofFigure', { what: text('lab.svg'), figure: title })}
          isDisabled={draw === undefined}
          onPress={saveDrawing}
        >
          {text('lab.svg')}
        </Button>
      </div>
    </section>
  );
}

interface CanvasProps {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly draw: Draw;
  readonly label: string;
}

/** Where a plot is drawn, as wide as there is room. */
function Canvas({ box, draw, label }: CanvasProps) {
  const plots = use(loadPlots());
  const name = useId().replaceAll(/\W/g, '');
  const [width, setWidth] = useState(0);
  const measured = useCallback(
    (element: HTMLDivElement | null) => {
      box.current = element;
      if (element === null) return;
      const watching = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
      watching.observe(element);
      return () => watching.disconnect();
    },
    [box],
  );
  useLayoutEffect(() => {
    if (width === 0) return;
    const em = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const svg = draw(plots, { name, width, em });
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', label);
    // It is one picture: what its parts are called is of no use to anybody.
    for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
    box.current?.replaceChildren(svg);
  }, [plots, draw, width, name, label, box]);
  return <div ref={measured} className="lab-canvas" />;
}
