import { readFileSync } from 'node:fs';
import type { HostWindow } from './desktop';
import { officeFile } from './officeFile';

const BASE = 'https://host.invalid/office-js/';

/**
 * Loads the unmodified office.js into a jsdom window and waits for `Office.onReady`. office.js finds its
 * companions next to its own script tag, so a tag stands there and every further tag it adds is fed from the package.
 */
export async function loadOffice(window: HostWindow): Promise<void> {
  const { document } = window;
  const tag = document.createElement('script');
  tag.setAttribute('data-src', 'office.js');
  Object.defineProperty(tag, 'src', { value: `${BASE}office.js` });
  tag.setAttribute('src', `${BASE}office.js`);
  const feeder = new window.MutationObserver((changes) => feed(window, changes));
  feeder.observe(document, { childList: true, subtree: true });
  document.head.appendChild(tag);
  runFile(window, 'office.js');
  await window.Office.onReady();
  feeder.disconnect();
}

function feed(window: HostWindow, changes: readonly MutationRecord[]): void {
  for (const node of changes.flatMap((change) => [...change.addedNodes])) {
    if (!(node instanceof window.HTMLScriptElement) || !node.src.startsWith(BASE)) continue;
    const name = node.src.slice(BASE.length).split('?')[0] ?? '';
    if (name === 'office.js') continue;
    runFile(window, name);
    node.dispatchEvent(new window.Event('load'));
  }
}

function runFile(window: HostWindow, name: string): void {
  const path = officeFile(name);
  if (path !== undefined) window.eval(readFileSync(path, 'utf8'));
}
