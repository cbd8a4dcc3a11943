import { useEffect, useEffectEvent } from 'react';
import { redo, undo } from '../../state/history.ts';
import { pages, showPage } from '../../state/view.ts';

/** Keys that work on every page, except while something is typed. */
export function useKeys(onHelp: () => void): void {
  const help = useEffectEvent(onHelp);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (
        event.defaultPrevented ||
        target.closest('input:not([type=range], [type=checkbox]), textarea, select, [contenteditable]')
      )
        return;
      const command = event.ctrlKey || event.metaKey;
      const page = pages[Number(event.key) - 1];
      if (command && event.key.toLowerCase() === 'z') (event.shiftKey ? redo : undo)();
      else if (command && event.key.toLowerCase() === 'y') redo();
      else if (command || event.altKey) return;
      else if (event.key === '?') help();
      else if (page) showPage(page);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
