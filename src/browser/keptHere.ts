import type { KeptHere, KeptKind } from '../taskpane/paneServices';

/** How each kind that a page keeps is removed. */
export type Wipes = Readonly<Partial<Record<KeptKind, () => Promise<void>>>>;

/** The order in which kinds are named and removed: what is worth most first. */
const ORDER: readonly KeptKind[] = ['drafts', 'plans', 'decisions', 'preferences', 'offline'];

/** What a page keeps in this browser, by how it is removed. One kind that resists does not save the others. */
export function keptHere(wipes: Wipes): KeptHere {
  return {
    kinds: ORDER.filter((kind) => wipes[kind]),
    async wipe(kinds) {
      const left: KeptKind[] = [];
      for (const kind of kinds) await wipes[kind]?.().catch(() => left.push(kind));
      return left;
    },
    async askToLast() {
      // Browsers that know no lasting storage keep things as long as they please.
      await navigator.storage?.persist?.().catch(() => false);
    },
  };
}
