import { isAsking } from '../page/asking';

/** Where the keys of the page lead. */
export interface PageKeys {
  readonly pane: HTMLElement;
  readonly toGrid: () => void;
  readonly save: () => void;
  readonly print: () => void;
}

/** What Tab can reach in the pane. */
const STOPS = '[role=tab][tabindex="0"], button:not([disabled]), input, select, textarea, a[href], [tabindex="0"]';

/** Ctrl+S saves, Ctrl+P prints, F6 moves between grid and pane, to where each was left. Returns how to stop. */
export function listenToPageKeys({ pane, toGrid, save, print }: PageKeys): () => void {
  let left: HTMLElement | undefined;
  const leave = ({ target }: FocusEvent): void => void (left = target instanceof HTMLElement ? target : undefined);
  const toPane = (): void => {
    const again = left && pane.contains(left) && isShown(left) ? left : undefined;
    (again ?? pane.querySelector<HTMLElement>(STOPS))?.focus();
  };
  const press = (event: KeyboardEvent): void => {
    // A question stands before everything else.
    const action = isAsking() ? undefined : actionOf(event);
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    if (action === 'save') save();
    else if (action === 'print') print();
    else if (pane.contains(document.activeElement)) toGrid();
    else toPane();
  };
  pane.addEventListener('focusout', leave);
  window.addEventListener('keydown', press, { capture: true });
  return () => {
    pane.removeEventListener('focusout', leave);
    window.removeEventListener('keydown', press, { capture: true });
  };
}

/** Safari before 17.4 cannot say: there the element is taken to be. */
const isShown = (element: HTMLElement): boolean => element.checkVisibility?.() !== false;

/** Letters whatever key they lie on, so that they are found on every keyboard. */
const LETTERS: Readonly<Record<string, 'save' | 'print'>> = { s: 'save', p: 'print' };

function actionOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'save' | 'print' | 'cross' | undefined {
  if (altKey) return undefined;
  if (ctrlKey || metaKey) return shiftKey ? undefined : LETTERS[key.toLowerCase()];
  return key === 'F6' ? 'cross' : undefined;
}
