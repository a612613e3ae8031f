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

/** A failed look-up says what the page shows instead, in words. */
configure({
  asyncUtilTimeout: 8000,
  getElementError: (message) =>
    new Error(`${(message ?? '').slice(0, 200)}\nShown: ${document.body.textContent?.slice(0, 900) ?? ''}`),
});
