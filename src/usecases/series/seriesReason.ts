import type { FateReason } from '../../domain/aggregate';
import { seriesText } from '../../domain/series/words';
import type { Language } from '../../domain/texts/language';
import { reasonText } from '../reasonText';

/** The sentence of a reason of a series: its own, or that of the roll-up, the file, the disk. */
export function seriesReason(reason: FateReason, language: Language): string {
  return seriesText(reason, language) ?? reasonText(reason, language);
}
