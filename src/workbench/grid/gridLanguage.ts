import type { Language } from '../../domain/texts/language';
import type { FUniver } from '@univerjs/core/lib/facade';
import { LocaleType } from '@univerjs/core';

const LOCALES: Readonly<Record<Language, LocaleType>> = { vi: LocaleType.VI_VN, en: LocaleType.EN_US };

/** The language of the grid's own menus and dialogs; it starts in Vietnamese. */
export class GridLanguage {
  private wanted: Language = 'vi';
  private hasEnglish = false;

  constructor(private readonly api: FUniver) {}

  /** Resolves when the grid speaks the language; without the English words it stays as it is. */
  async speak(language: Language): Promise<void> {
    if (language === this.wanted) return;
    this.wanted = language;
    if (language === 'en' && !this.hasEnglish) {
      const { ENGLISH_WORDS } = await import('./englishWords');
      this.api.loadLocales(LocaleType.EN_US, ENGLISH_WORDS);
      this.hasEnglish = true;
    }
    // The person may have chosen again while the words came.
    if (this.wanted === language) this.api.setLocale(LOCALES[language]);
  }
}
