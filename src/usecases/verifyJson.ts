import type { Language } from '../domain/texts/language';
import { JSON_SCHEMA } from './jsonText';
import type { Verification, VerifiedDifference } from './verifySummary';
import { differenceText, uncheckedText, type NamesOf } from './verifyWords';

/** The contract of `verify --json` (docs/json.md#verify). */
export function verifyJson(
  file: string,
  { account, program, differences, unchecked, compared }: Verification,
  { language, ...names }: NamesOf & { readonly language: Language },
): object {
  const { programme, year, unit } = account;
  return {
    schema: JSON_SCHEMA,
    summary: { file, programme, year, unit, ...(account.plan ? { plan: account.plan } : {}) },
    program: { ...(account.program === undefined ? {} : { was: account.program }), is: program },
    same: differences.length === 0,
    compared,
    differences: differences.map((difference) => ({
      ...plain(difference),
      message: differenceText(difference, names)[language],
    })),
    unchecked: unchecked.map((code) => ({ code, message: uncheckedText(code)[language] })),
  };
}

/** What a difference is made of; a number or word that is not there is null. */
function plain(difference: VerifiedDifference): object {
  if (difference.kind === 'edited') {
    const { rule, place } = difference.found.finding;
    return { kind: 'edited', rule, sheet: place.sheet, cell: place.cell };
  }
  if (difference.kind === 'target') return { ...difference, was: difference.was ?? null, is: difference.is ?? null };
  return difference;
}
