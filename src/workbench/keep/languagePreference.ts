import { isLanguage, type Language } from '../../domain/texts/language';
import type { Preferences } from '../../taskpane/paneServices';

const KEY = 'language';
/** What the page around the pane follows. */
const FOLLOWED: ReadonlySet<string> = new Set([KEY, 'theme']);

/** The pane's preferences, telling the page around it when the person chooses another language or other colours. */
export class LanguagePreference implements Preferences {
  private readonly listeners = new Set<() => void>();
  private chosen: Language | undefined;

  constructor(
    private readonly kept: Preferences,
    private readonly usual: Language,
  ) {}

  readonly language = (): Language => {
    const kept = this.kept.read(KEY);
    // What the person has wiped since still holds while this page is open.
    if (isLanguage(kept)) this.chosen = kept;
    return this.chosen ?? this.usual;
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  read(key: string): string | undefined {
    return this.kept.read(key);
  }

  write(key: string, value: string): void {
    this.kept.write(key, value);
    if (key === KEY) this.chosen = undefined;
    if (FOLLOWED.has(key)) this.listeners.forEach((listener) => listener());
  }
}
