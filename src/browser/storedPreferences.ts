import type { Preferences } from '../taskpane/paneServices';

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
