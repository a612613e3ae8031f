import { PLANS_KEY, UNREAD_PLANS_KEY } from '../taskpane/actions/keptPlans';
import { WORK_KEY, type Preferences } from '../taskpane/paneServices';
import type { Wipes } from './keptHere';

/** Removes what is kept under a prefix, by the rest of its key. Rejected where storage is blocked. */
function removeKept(prefix: string, which: (key: string) => boolean): Promise<void> {
  return Promise.resolve().then(() => {
    const keys = Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '');
    for (const key of keys) if (key.startsWith(prefix) && which(key.slice(prefix.length))) localStorage.removeItem(key);
  });
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
