import type { Preferences } from '../taskpane/paneServices';

/** Removes the preferences kept under a prefix. Throws where storage is blocked. */
export function wipePreferences(prefix: string): Promise<void> {
  return Promise.resolve().then(() => {
    const keys = Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i));
    for (const key of keys) if (key?.startsWith(prefix)) localStorage.removeItem(key);
  });
}

/** Preferences in the browser's storage; where it is blocked they last as long as the pane. */
export function storedPreferences(prefix: string): Preferences {
  const held = new Map<string, string>();
  return {
    read(key) {
      try {
        const kept = localStorage.getItem(prefix + key);
        if (kept !== null) held.set(key, kept);
        // What the person has wiped since still holds while this page is open.
        return held.get(key);
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
