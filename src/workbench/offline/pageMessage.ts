/**
 * To a service worker: become the active one; take in the page that speaks, which is of this version; the page that
 * speaks is being left.
 */
export type PageMessage =
  { readonly kind: 'takeOver' } | { readonly kind: 'takeIn'; readonly version: string } | { readonly kind: 'leaving' };

const KINDS: readonly unknown[] = ['takeOver', 'takeIn', 'leaving'] satisfies readonly PageMessage['kind'][];

/** Whether a message is one of ours: a worker is spoken to by whatever runs on its pages. */
export function isPageMessage(message: unknown): message is PageMessage {
  return typeof message === 'object' && message !== null && 'kind' in message && KINDS.includes(message.kind);
}
