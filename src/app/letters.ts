import { useEffect } from 'react';
import { useSettings } from './settings.ts';

/** Where a letter is a letter, and no command. */
const WRITING = 'input, textarea, select, [contenteditable]';

/** Does something at a single letter, wherever the focus is; not while somebody types, nor where letters are switched off. */
export function useLetter(letter: string, onPress: () => void): void {
  const { keys } = useSettings();
  useEffect(() => {
    if (keys === 'off') return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.key.toLowerCase() !== letter) return;
      if (event.target instanceof Element && event.target.matches(WRITING)) return;
      if (document.querySelector('[role="dialog"]') !== null) return;
      event.preventDefault();
      onPress();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [letter, keys, onPress]);
}
