import { useEffect, type RefObject } from 'react';

const DIALOG = '[role=dialog], [role=alertdialog]';

/**
 * Keeps the keyboard in a dialog while it stands. Something beside it may take the keyboard after it opened (the grid,
 * still being laid out); the library then hides the open dialog from screen readers, and keys go nowhere.
 */
export function useHeldFocus(dialog: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const comeBack = (): void => {
      const at = document.activeElement;
      if (!dialog.current || isAtHome(at, dialog.current)) return;
      dialog.current.querySelector<HTMLElement>('button:not(:disabled)')?.focus();
    };
    // Where the keyboard went is known only when it is there; a moment later the library has moved it on itself.
    const look = (): void => {
      clearTimeout(timer);
      timer = setTimeout(comeBack, 50);
    };
    look();
    document.addEventListener('focusin', look);
    document.addEventListener('focusout', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('focusin', look);
      document.removeEventListener('focusout', look);
    };
  }, [dialog]);
}

/** In the dialog, or in another one above it. */
function isAtHome(at: Element | null, dialog: HTMLElement): boolean {
  return at !== null && (dialog.contains(at) || at.closest(DIALOG) !== null);
}
