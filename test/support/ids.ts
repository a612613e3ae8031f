import { isElementKey, isIndicatorCode, type ElementKey, type IndicatorCode } from '../../src/domain/ids';

/** A code or key that a test has as text (from a fixture, a table); throws on one that is misspelt. */
export function code(text: string): IndicatorCode {
  if (!isIndicatorCode(text)) throw new Error(`${text} is no indicator`);
  return text;
}

export function key(text: string): ElementKey {
  if (!isElementKey(text)) throw new Error(`${text} is no element`);
  return text;
}
