import { drawn } from './plots/prints.ts';

/** A plot as a file that stands by itself: on paper, named, its colours and types no longer the page's. */
export function svgFile(plot: SVGSVGElement, title: string, description: string): string {
  const copy = plot.cloneNode(true) as SVGSVGElement;
  const style = getComputedStyle(document.documentElement);
  const [name, said] = [drawn('title', {}), drawn('desc', {})];
  name.textContent = title;
  said.textContent = description;
  copy.prepend(name, said, drawn('rect', { width: '100%', height: '100%', fill: 'var(--paper)' }));
  const written = new XMLSerializer().serializeToString(copy);
  return written.replaceAll(/var\((--[\w-]+)\)/g, (_, token: string) => {
    // Within an attribute, where its own quotes would end it.
    return style.getPropertyValue(token).trim().replaceAll('"', "'");
  });
}
