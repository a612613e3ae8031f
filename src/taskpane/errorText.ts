import type { Language } from '../domain/texts/language';
import { fillText, type Sentence } from '../domain/texts/sentence';
import { DocumentError } from '../domain/schema/documentError';
import { HostError } from '../core/sheet/port';
import { treeErrorMessages } from '../core/units/unitMessages';
import { UnitTreeError } from '../core/units/unitTree';
import { AssetError } from './assetError';
import type { Strings } from './strings/vi';

/** What went wrong as a sentence that says what to do; never a bare code. */
export function errorText(error: unknown, strings: Strings, language: Language): string {
  if (error instanceof HostError) return strings.hostErrors[error.code](error.params);
  if (error instanceof UnitTreeError) return fillText<Sentence>(treeErrorMessages[error.code], error.params, language);
  if (error instanceof DocumentError) return error.sentences(language).join(' ');
  return error instanceof AssetError ? strings.assetMissing : strings.unexpected;
}

/** What support staff need of it: code and the library's own words, never a figure. */
export function errorDetail(error: unknown): string {
  return error instanceof Error ? `${error.name} ${error.message}` : String(error);
}
