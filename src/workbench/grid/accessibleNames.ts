import type { Language } from '../../domain/texts/language';
import { FIXED_NAMES } from './fixedNames';
import { fieldName, toolName } from './toolNames';

/** Marks a name that we gave, so that it follows the language. */
const OURS = 'data-named';
/** Holds the grid's own name of a control, where ours stands for it. */
const GIVEN = 'data-named-given';

/** Hold the grid's menus, lists and dialogs, in parts of the page that it makes for itself. */
const POPUPS = 'body > [data-radix-popper-content-wrapper], body > [role=dialog]';

/** The same, and the parts that hold its boxes. Firefox 115 knows no selector for “a part with such a thing in it”. */
function popups(): readonly HTMLElement[] {
  const parts = [...document.querySelectorAll<HTMLElement>('body > div')];
  const holders = parts.filter((part) => part.querySelector('#univer-popup-portal, .univer-popup'));
  return [...holders, ...document.querySelectorAll<HTMLElement>(POPUPS)];
}

/**
 * Gives the grid's own controls the names and roles that it leaves out or has in English, now, whenever it draws new
 * ones, and when the returned function is called because another language was chosen.
 */
export function nameControls(container: HTMLElement, language: () => Language): () => void {
  let waiting: number | undefined;
  const roots = (): readonly HTMLElement[] => [container, ...popups()];
  const name = (): void => roots().forEach((root) => nameAll(root, language()));
  const watch = (): void => roots().forEach((root) => observer.observe(root, { childList: true, subtree: true }));
  // Once a frame: the grid draws its tools anew many times while a figure is typed.
  const observer = new MutationObserver(() => {
    waiting ??= requestAnimationFrame(() => {
      waiting = undefined;
      watch();
      name();
    });
  });
  observer.observe(document.body, { childList: true });
  watch();
  name();
  return () => {
    roots().forEach(forget);
    name();
  };
}

/** Takes our names away, so that they are given anew. */
function forget(root: HTMLElement): void {
  each(root, `[${OURS}]`, (control) => {
    control.removeAttribute('aria-label');
    control.removeAttribute(OURS);
  });
  each(root, `[${GIVEN}]`, (control) => {
    control.setAttribute('aria-label', control.getAttribute(GIVEN) ?? '');
    control.removeAttribute(GIVEN);
  });
}

function nameAll(container: HTMLElement, language: Language): void {
  each(container, `[aria-label]:not([${OURS}])`, (control) => translate(control, language));
  each(container, 'button:not([aria-label]) > .univer-sr-only', ({ parentElement: control }) => {
    if (control) nameUnseen(control, language);
  });
  // The grid would have its drawings before everything else that Tab reaches; the keyboard is in the cell, not there.
  each(container, 'canvas:not([tabindex="-1"])', (canvas) => canvas.setAttribute('tabindex', '-1'));
  // Menus open from plain boxes; without a role their state says nothing to a screen reader.
  each(container, '[aria-haspopup]:not(button):not([role])', roleOfBox);
  each(container, '[role=track], [role=handle]', (part) => part.removeAttribute('role'));
  each(container, '.univer-popup', (popup) => popup.querySelector('button input') && roleOfMenu(popup));
  // What scrolls can be scrolled by keyboard, and a line that can be moved says where it stands.
  each(container, 'ul[tabindex="-1"]', (list) => list.setAttribute('tabindex', '0'));
  each(container, '[role=separator][tabindex="0"]:not([aria-valuenow])', (line) =>
    line.setAttribute('aria-valuenow', String(Math.round(line.parentElement?.clientWidth ?? 0))),
  );
  each(container, 'button:not([aria-label]), [role=button]:not([aria-label])', (control) => {
    if (control.textContent?.trim() === '') give(control, nameOf(control, language));
  });
  each(container, 'input:not([aria-label])', (field) => {
    // A number within the words of a menu: “Chèn [1] hàng ở trên”.
    const words = field.closest('button')?.textContent?.trim();
    give(field, words ? words : fieldName(commandOf(field), language));
  });
}

/** A colour that is shown and has no words is named by its number. */
function nameOf(control: Element, language: Language): string {
  const colour = control instanceof HTMLElement ? colourCode(control.style.backgroundColor) : undefined;
  return colour === undefined ? toolName(commandOf(control), language) : `${COLOUR[language]} ${colour}`;
}

const COLOUR: Readonly<Record<Language, string>> = { vi: 'Màu', en: 'Colour' };

function colourCode(css: string): string | undefined {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(css)?.slice(1);
  return parts && `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}

/** Choices that hold a field of their own are no buttons for a screen reader, but lines of a menu. */
function roleOfMenu(popup: Element): void {
  popup.querySelector('section')?.setAttribute('role', 'menu');
  each(popup, 'button:not([role])', (choice) => choice.setAttribute('role', 'menuitem'));
}

function give(control: Element, name: string): void {
  control.setAttribute('aria-label', name);
  control.setAttribute(OURS, '');
}

/** The grid has some names in English only, whatever its language. */
function translate(control: Element, language: Language): void {
  const given = control.getAttribute('aria-label') ?? '';
  const ours = FIXED_NAMES[given]?.[language];
  if (ours === undefined || ours === given) return;
  control.setAttribute('aria-label', ours);
  control.setAttribute(GIVEN, given);
}

/** A picture with English words that only a screen reader reads. */
function nameUnseen(control: Element, language: Language): void {
  const ours = FIXED_NAMES[control.textContent?.trim() ?? '']?.[language];
  if (ours !== undefined) give(control, ours);
}

/** A box around a field of its own is no button; what it opens is reached through the field. */
function roleOfBox(box: Element): void {
  if (box.querySelector('input, button, [role=button]')) {
    box.removeAttribute('aria-haspopup');
    box.removeAttribute('aria-expanded');
  } else box.setAttribute('role', 'button');
}

function each(container: Element, selector: string, action: (element: Element) => unknown): void {
  container.querySelectorAll(selector).forEach(action);
}

function commandOf(control: Element): string | undefined {
  const own = control.closest('[data-u-command]') ?? control.querySelector('[data-u-command]');
  return own?.getAttribute('data-u-command') ?? undefined;
}
