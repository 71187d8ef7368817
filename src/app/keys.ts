import { useEffect } from 'react';
import { useSettings } from './settings.ts';

/** Where a letter is a letter, and no command. */
const WRITING = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]';

/** Does something at a key, wherever the focus is; not while a sheet lies on top. A single letter only where letters are commands, and never while somebody types. */
export function useKey(key: string, onPress: () => void): void {
  const { keys } = useSettings();
  useEffect(() => {
    const letter = key.length === 1;
    if (letter && keys === 'off') return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return;
      if (event.key.toLowerCase() !== key.toLowerCase() || document.querySelector('[role="dialog"]') !== null) return;
      if (letter && event.target instanceof Element && event.target.matches(WRITING)) return;
      onPress();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [key, keys, onPress]);
}
