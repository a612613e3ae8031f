import type { Language } from '../../domain/texts/language';
import { fieldName, toolName } from './toolNames';

/** Marks a name that we gave, so that it follows the language. */
const OURS = 'data-named';

/**
 * Gives the grid's own controls the names and roles that it leaves out, now, whenever it draws new ones, and when
 * the returned function is called because another language was chosen.
 */
export function nameControls(container: HTMLElement, language: () => Language): () => void {
  let waiting: number | undefined;
  const name = (): void => nameAll(container, language());
  // Once a frame: the grid draws its tools anew many times while a figure is typed.
  const observer = new MutationObserver(() => {
    waiting ??= requestAnimationFrame(() => {
      waiting = undefined;
      name();
    });
  });
  observer.observe(container, { childList: true, subtree: true });
  name();
  return () => {
    each(container, `[${OURS}]`, (control) => {
      control.removeAttribute('aria-label');
      control.removeAttribute(OURS);
    });
    name();
  };
}

function nameAll(container: HTMLElement, language: Language): void {
  // Menus open from plain boxes; without a role their state says nothing to a screen reader.
  each(container, '[aria-haspopup]:not(button):not([role])', roleOfBox);
  each(container, '[role=track], [role=handle]', (part) => part.removeAttribute('role'));
  each(container, 'button:not([aria-label]), [role=button]:not([aria-label])', (control) => {
    if (control.textContent?.trim() === '') give(control, toolName(commandOf(control), language));
  });
  each(container, 'input:not([aria-label])', (field) => give(field, fieldName(commandOf(field), language)));
}

function give(control: Element, name: string): void {
  control.setAttribute('aria-label', name);
  control.setAttribute(OURS, '');
}

/** A box around a field of its own is no button; what it opens is reached through the field. */
function roleOfBox(box: Element): void {
  if (box.querySelector('input, button, [role=button]')) {
    box.removeAttribute('aria-haspopup');
    box.removeAttribute('aria-expanded');
  } else box.setAttribute('role', 'button');
}

function each(container: HTMLElement, selector: string, action: (element: Element) => void): void {
  container.querySelectorAll(selector).forEach(action);
}

function commandOf(control: Element): string | undefined {
  const own = control.closest('[data-u-command]') ?? control.querySelector('[data-u-command]');
  return own?.getAttribute('data-u-command') ?? undefined;
}
