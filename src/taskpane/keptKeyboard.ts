/** The heading of a page can be given the keyboard. */
const HEADING = 'h2[tabindex]';
/** What a page says is to be done next (`LANDS`). */
const NEXT = '[data-lands]';
/** What Tab stops at, and that heading. */
const STOPS = `${HEADING}, button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), a[href], summary, [tabindex="0"]`;
const DIALOG = '[role=dialog], [role=alertdialog]';
/** So long the library may take to put the keyboard somewhere itself, milliseconds. */
const MEANWHILE_MS = 50;

/** Whoever presses or clicks meanwhile goes where they go. */
const BY_PERSON = ['keydown', 'pointerdown'] as const;

interface Held {
  readonly at: Element;
  /** What it lay in, the nearest first. */
  readonly within: readonly Element[];
  /** What stood before the part that was taken away. */
  before?: Node | null;
}

/**
 * When what has the keyboard is taken away (a button whose work is done, a page that makes room for another), the
 * keyboard goes to what stands in its place: else it would be nowhere, and a person without a mouse at the top of the
 * document. Says how to land on a new page whatever has the keyboard, and how to stop.
 */
export function keepKeyboard(root: HTMLElement): { readonly land: () => void; readonly stop: () => void } {
  let held: Held | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body;
  /** A page was asked for that may be still on its way. */
  let landing = false;
  const bringBack = (): void => {
    // Whoever works elsewhere meanwhile (in the cells of Excel) is left there.
    if (!document.hasFocus()) held = undefined;
    landing &&= document.hasFocus() && !root.contains(document.activeElement);
    if (landing) give(root.querySelector(HEADING) ?? undefined);
    else if (held && isNowhere()) give(held.at.isConnected ? held.at : placeOf(root, held));
  };
  const give = (place: Element | undefined): void => {
    const to = place?.matches(HEADING) ? (root.querySelector(NEXT) ?? place) : place;
    if (!(to instanceof HTMLElement)) return;
    landing = false;
    to.focus();
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(bringBack, MEANWHILE_MS);
  };
  const take = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element)) return;
    if (root.contains(target)) held = { at: target, within: ancestors(target, root) };
    // A dialog gives the keyboard back to what opened it.
    else if (!target.closest(DIALOG)) held = undefined;
  };
  const leave = ({ target }: FocusEvent): void => {
    // Known only when it is over: what is left by a person is still there, and can be used.
    setTimeout(() => {
      if (held && held.at === target && held.at.isConnected && isNowhere() && !isOff(held.at)) held = undefined;
    });
  };
  const changes = new MutationObserver((all) => {
    const gone = held;
    if (!landing && (!gone || !isNowhere())) return;
    const taken = gone && all.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(gone.at)));
    if (taken) gone.before = taken.previousSibling;
    soon();
  });
  const land = (): void => {
    landing = true;
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    soon();
  };
  const intends = (): void => void (landing = false);
  document.addEventListener('focusin', take);
  document.addEventListener('focusout', leave);
  for (const kind of BY_PERSON) document.addEventListener(kind, intends, true);
  changes.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ['disabled'] });
  const stop = (): void => {
    clearTimeout(timer);
    changes.disconnect();
    document.removeEventListener('focusin', take);
    document.removeEventListener('focusout', leave);
    for (const kind of BY_PERSON) document.removeEventListener(kind, intends, true);
  };
  return { land, stop };
}

const isOff = (element: Element): boolean => element.matches(':disabled');

function ancestors(element: Element, root: Element): readonly Element[] {
  const within: Element[] = [];
  for (let at = element.parentElement; at && at !== root; at = at.parentElement) within.push(at);
  return [...within, root];
}

/** The first stop after the place that is no longer there, else the last one of what it lay in. */
function placeOf(root: HTMLElement, { within, before }: Held): Element | undefined {
  const scope = within.find(({ isConnected }) => isConnected) ?? root;
  const stops = (of: Element): readonly Element[] =>
    [...of.querySelectorAll(STOPS)].filter((stop) => stop.checkVisibility?.() !== false);
  const follows = (stop: Element): boolean =>
    !before?.isConnected || (before.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  const outside = (stop: Element): boolean => before?.contains(stop) !== true;
  return (
    stops(scope).find((stop) => follows(stop) && outside(stop)) ??
    stops(root).find((stop) => follows(stop) && outside(stop)) ??
    stops(scope).at(-1)
  );
}
