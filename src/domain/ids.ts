/**
 * What things are called. Each id is a spelling that the compiler knows as far as a type can: a literal in the code is
 * held against it, a text from outside becomes one only through the guard here, and texts put together do not pass.
 */

/** An indicator of the catalogue: a capital letter and two digits, as A03. */
export type IndicatorCode = `${Uppercase<string>}${number}`;

/** Key of an element: an indicator, or one part or column of it: A01, A01.LH02, E04.TE3, K01.TH. */
export type ElementKey = IndicatorCode | `${IndicatorCode}.${string}`;

/** A unit across lists, `2026:26179`: list version and code, put together by `unitKey` (domain/territory/unit). */
export type UnitKey = `${string}:${string}`;

/** A day of the calendar, `2024-11-30`; `isIsoDate` (domain/day) tells one. */
export type IsoDay = `${number}-${number}-${number}`;

/** V.. and X.. are checks, R.. say what reading met; docs/checks.md has them all. */
export type RuleId = `${'R' | 'V' | 'X'}${number}`;

/** A plan, `dong-nai-2021-2030`. */
export type PlanId = Lowercase<string>;

/** A form by its printed number: `01/CTXH-X`. */
export type FormId = `${number}${string}/${string}`;

const RULE = /^[RVX]\d{2}$/;
const CODE = /^[A-Z]\d{2}$/;
const KEY = /^[A-Z]\d{2}(?:\.[A-Z]+\d*[a-z]?)?$/;
const PLAN = /^[a-z0-9-]+$/;
/** Two digits, maybe a letter; the branch and who reports; maybe a day or number. It goes into names of sheets and files. */
const FORM = /^\d{2}[a-z]?\/[A-ZĐ]+-[A-ZĐ0-9]+(?:\/\d+)?$/;

export function isIndicatorCode(text: string): text is IndicatorCode {
  return CODE.test(text);
}

export function isElementKey(text: string): text is ElementKey {
  return KEY.test(text);
}

export function isRuleId(text: string): text is RuleId {
  return RULE.test(text);
}

export function isPlanId(text: string): text is PlanId {
  return PLAN.test(text);
}

export function isFormId(text: string): text is FormId {
  return FORM.test(text);
}

/** Id of the plan that a frame of plans is for one unit: `quoc-gia-96`. */
export function planIdFor(frame: PlanId, unitCode: string): PlanId {
  return `${frame}-${unitCode}` as PlanId;
}

/** Key of an indicator's total (no part), or of one part or column of it. */
export function elementKey(code: IndicatorCode, part?: string): ElementKey {
  return part === undefined ? code : `${code}.${part}`;
}

/** Key of one part of what a key names; the key itself without a part, undefined for the part of a part. */
export function partKey(key: ElementKey, part: string | undefined): ElementKey | undefined {
  if (part === undefined) return key;
  return isIndicatorCode(key) ? elementKey(key, part) : undefined;
}

/** The indicator of an element. */
export function indicatorOf(key: ElementKey): IndicatorCode {
  const dot = key.indexOf('.');
  return (dot < 0 ? key : key.slice(0, dot)) as IndicatorCode;
}

/** The part or column of an element; undefined for a total. */
export function partOf(key: ElementKey): string | undefined {
  const dot = key.indexOf('.');
  return dot < 0 ? undefined : key.slice(dot + 1);
}
