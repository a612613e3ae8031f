import { defaultCaps } from '../read/caps';
import { linksIn } from '../read/relationships';
import { linksOf } from './graft';

/** Parts that the package leads to, in small letters, lists of links among them. `read` gives the bytes of a part that is there. */
export function reachableParts(read: (part: string) => Uint8Array | undefined): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [''];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const name = linksOf(part);
    const bytes = read(name);
    if (!bytes) continue;
    found.add(name.toLowerCase());
    for (const { target, external } of linksIn(bytes, name, part, defaultCaps.entries)) {
      if (external || found.has(target.toLowerCase())) continue;
      found.add(target.toLowerCase());
      open.push(target);
    }
  }
  return found;
}
