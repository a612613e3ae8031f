import { group, oneOfGroups, only, text, type Valid } from '../../domain/schema/blocks';
import { fits } from '../../domain/schema/parseDocument';

/**
 * To a service worker: become the active one; take in the page that speaks, which is of this version; the page that
 * speaks is being left.
 */
const pageMessage = oneOfGroups('kind', [
  group({ kind: only('takeOver') }),
  group({ kind: only('takeIn'), version: text }),
  group({ kind: only('leaving') }),
]);
export type PageMessage = Valid<typeof pageMessage>;

/** Whether a message is one of ours: a worker is spoken to by whatever runs on its pages. */
export function isPageMessage(message: unknown): message is PageMessage {
  return fits(pageMessage, message);
}
