import { useLayoutEffect } from 'react';

/** While it is on, the page's own measure of type is one that is read from the last row: see wall.css. */
export function useWallType(on: boolean): void {
  useLayoutEffect(() => {
    if (!on) return;
    const { dataset } = document.documentElement;
    dataset.wall = 'on';
    return () => {
      delete dataset.wall;
    };
  }, [on]);
}
