import { PLANS_KEY, UNREAD_PLANS_KEY } from '../taskpane/actions/keptPlans';
import { WORK_KEY, type Preferences } from '../taskpane/paneServices';
import type { Wipes } from './keptHere';

/** Keys under a prefix, without it. Throws where storage is blocked. */
function keptKeys(prefix: string): readonly string[] {
  const keys = Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '');
  return keys.flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
}

/** Removes what is kept under a prefix, by the rest of its key. Rejected where storage is blocked. */
function removeKept(prefix: string, which: (key: string) => boolean): Promise<void> {
  return Promise.resolve().then(() => {
    for (const key of keptKeys(prefix).filter(which)) localStorage.removeItem(prefix + key);
  });
}

/** Everything kept under a prefix, by the rest of its key; nothing where storage is blocked. */
export function keptPreferences(prefix: string): Readonly<Record<string, string>> {
  try {
    return Object.fromEntries(keptKeys(prefix).map((key) => [key, localStorage.getItem(prefix + key) ?? '']));
  } catch {
    return {};
  }
}

const PLANS: readonly string[] = [PLANS_KEY, UNREAD_PLANS_KEY];

/** How the kinds that are kept among the preferences are removed: decisions and plans by themselves, and all the rest. */
export function preferenceWipes(prefix: string): Required<Pick<Wipes, 'decisions' | 'plans' | 'preferences'>> {
  return {
    decisions: () => removeKept(prefix, (key) => key === WORK_KEY),
    plans: () => removeKept(prefix, (key) => PLANS.includes(key)),
    preferences: () => removeKept(prefix, (key) => key !== WORK_KEY && !PLANS.includes(key)),
  };
}

/** Preferences in the browser's storage; where it is blocked they last as long as the pane. */
export function storedPreferences(prefix: string): Preferences {
  const held = new Map<string, string>();
  return {
    read(key) {
      try {
        return localStorage.getItem(prefix + key) ?? undefined;
      } catch {
        return held.get(key);
      }
    },
    write(key, value) {
      held.set(key, value);
      try {
        localStorage.setItem(prefix + key, value);
      } catch {
        // Kept in `held` above.
      }
    },
  };
}
