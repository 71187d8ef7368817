import { useEffect } from 'react';

/** The focus goes to where one last stood on the board. */
export const stand = (): void => document.querySelector<HTMLElement>('.spot[tabindex="0"]')?.focus();

/** Whoever has put away what he had before him, or whose button has gone, stands before the board again. */
export function useStanding(isBoard: boolean, ...before: readonly unknown[]): void {
  useEffect(() => {
    if (isBoard && document.activeElement === document.body) stand();
  }, [isBoard, ...before]);
}
