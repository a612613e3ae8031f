import { TextDecoder, TextEncoder } from 'node:util';
import { configure } from '@testing-library/react';

/** What jsdom lacks and Fluent, React or the file reader ask for; import it first. */
class Observer {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
class Channel {
  readonly port1 = { onmessage: (): void => undefined, close: (): void => undefined };
  readonly port2 = { postMessage: () => void setTimeout(() => this.port1.onmessage()) };
}
Object.assign(globalThis, { ResizeObserver: Observer, IntersectionObserver: Observer, TextDecoder, TextEncoder });
Object.assign(globalThis, { MessageChannel: Channel });
Element.prototype.scrollIntoView = () => undefined;

/**
 * Of Fluent's thousands of rules jsdom goes through every one for each element it is asked about. Here only those are
 * asked for that take something out of sight, and so out of a name; how the pane looks is asked of Chromium.
 */
const { insertRule } = CSSStyleSheet.prototype;
CSSStyleSheet.prototype.insertRule = function (rule: string): number {
  return /display:\s*none|visibility:/.test(rule) ? insertRule.call(this, rule, this.cssRules.length) : 0;
};

/** A failed look-up says what the page shows instead, in words. */
configure({
  asyncUtilTimeout: 8000,
  getElementError: (message) =>
    new Error(`${(message ?? '').slice(0, 200)}\nShown: ${document.body.textContent?.slice(0, 900) ?? ''}`),
});

/**
 * What React says of the pane's own code in its development build (a list without keys, an element where it may not
 * stand) fails the test. That something was drawn after the test's last act is no fault of the pane.
 */
const complaints: string[] = [];
const { error } = console;
console.error = (first: unknown, ...more: readonly unknown[]): void => {
  if (/not wrapped in act/.test(String(first))) return;
  complaints.push([first, ...more].map(String).join(' '));
  error(first, ...more);
};
afterEach(() => expect(complaints.splice(0)).toEqual([]));
