import type { LanguagePreference } from './languagePreference';

/** The pane's choice of colours; anything else follows the system. */
const KEY = 'theme';
const SYSTEM = '(prefers-color-scheme: dark)';

/** Whether the page is dark: as the person chose in the pane, else as the system is, also when that changes. */
export class DarkPreference {
  constructor(private readonly preferences: LanguagePreference) {}

  /** What the system has. */
  readonly system = (): boolean => window.matchMedia(SYSTEM).matches;

  readonly isDark = (): boolean => {
    const chosen = this.preferences.read(KEY);
    return chosen === 'dark' || (chosen !== 'light' && this.system());
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    const system = window.matchMedia(SYSTEM);
    system.addEventListener('change', listener);
    const stop = this.preferences.subscribe(listener);
    return () => {
      system.removeEventListener('change', listener);
      stop();
    };
  };
}
