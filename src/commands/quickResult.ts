import { isLanguage, type Language } from '../domain/texts/language';
import { HostError, type HostErrorCode } from '../core/sheet/port';
import { en } from '../taskpane/strings/en';
import { vi } from '../taskpane/strings/vi';
import type { QuickCheck } from './checkNow';

/** What the ribbon's buttons have to say: of the check, also when it could not run, and of a pane that does not show. */
export type QuickResult =
  QuickCheck | { readonly kind: 'failed'; readonly code: HostErrorCode } | { readonly kind: 'noPane' };

/** A fault as a result; anything but a `HostError` is "unknown". */
export function failedResult(error: unknown): QuickResult {
  return { kind: 'failed', code: error instanceof HostError ? error.code : 'unknown' };
}

/** The result as the query of the result page: codes and counts, never text, so that no link can put words there. */
export function resultQuery(result: QuickResult, language: Language): string {
  const { kind } = result;
  const parts = {
    kind,
    language,
    ...(kind === 'checked' ? { errors: String(result.errors), warnings: String(result.warnings) } : {}),
    ...(kind === 'failed' ? { code: result.code } : {}),
  };
  return new URLSearchParams(parts).toString();
}

/** The language a query made by `resultQuery` asks for; Vietnamese for anything else. */
export function languageIn(query: URLSearchParams): Language {
  const asked = query.get('language');
  return isLanguage(asked) ? asked : 'vi';
}

/** The sentence of a query made by `resultQuery`; anything else reads as an unknown fault. */
export function resultText(query: URLSearchParams): string {
  const strings = { vi, en }[languageIn(query)];
  const kind = query.get('kind');
  if (kind === 'notAForm') return strings.check.notAForm;
  if (kind === 'noPane') return strings.app.noPane;
  if (kind === 'checked') {
    const errors = Number(query.get('errors'));
    const warnings = Number(query.get('warnings'));
    return errors + warnings === 0 ? strings.check.clean : strings.check.result(errors, warnings);
  }
  const code = query.get('code') ?? '';
  const sentence =
    Object.entries(strings.hostErrors).find(([known]) => known === code)?.[1] ?? strings.hostErrors.unknown;
  return sentence({});
}
