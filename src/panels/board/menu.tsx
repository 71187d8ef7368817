import { type ReactNode, useEffect, useRef } from 'react';
import { useTable } from '../table.tsx';

/** What can be done with the game itself, folded away. It folds up when something is chosen, or elsewhere is pressed. */
export function Menu({ children }: { readonly children: ReactNode }) {
  const { text } = useTable();
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const fold = ({ target }: Event) => {
      const summary = menu.current?.querySelector('summary');
      if (!menu.current?.open || (target instanceof Node && summary?.contains(target))) return;
      // What is folded away cannot keep the focus.
      if (menu.current.contains(document.activeElement)) summary?.focus();
      menu.current.open = false;
    };
    // After the press has done what it is for.
    document.addEventListener('click', fold);
    return () => document.removeEventListener('click', fold);
  }, []);
  return (
    <details ref={menu} className="band-menu">
      <summary>{text('play.menu')}</summary>
      {children}
    </details>
  );
}
