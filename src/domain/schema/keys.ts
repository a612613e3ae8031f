import { inYear, isIsoDate } from '../day';
import { isElementKey, isFormId, isIndicatorCode, isPlanId, isRuleId } from '../ids';
import { named, spelled, wholeBetween } from './blocks';

/** Spellings of the codes and days that documents name things by. */

/** Any year will do for a yearly day but one without a 29th of February would refuse it. */
const LEAP_YEAR = 2024;

export const planId = named('notPlanId', isPlanId);
/** Targets and deadlines: letters of the document, its year, a hyphen and a running name. */
export const rowId = spelled('notRowId', (value) => /^[A-Z]{2,4}\d{0,2}-[0-9A-Za-z]+$/.test(value));
export const formId = named('notFormId', isFormId);
export const sectionId = spelled('notSectionId', (value) => /^[A-Z]{1,2}$/.test(value));
export const indicatorCode = named('notIndicatorCode', isIndicatorCode);
export const dimensionId = spelled('notDimensionId', (value) => /^[A-Z]{2,3}$/.test(value));
export const partId = spelled('notPartId', (value) => /^[A-Z]+\d*[a-z]?$/.test(value));
export const ruleCode = named('notRuleCode', isRuleId);
export const elementKey = named('notElementKey', isElementKey);
export const unitCode = spelled('notUnitCode', (value) => /^(\d{2}|\d{3}|\d{5})$/.test(value));
export const communeCode = spelled('notCommuneCode', (value) => /^\d{5}$/.test(value));
/** A unit of no official list: at least one letter, so that it is never taken for the code of an area. */
export const ownUnitCode = spelled(
  'notOwnUnitCode',
  (value) => /^[\p{L}\p{N}._-]+$/u.test(value) && /\p{L}/u.test(value),
);
export const shortName = spelled('notShortName', (value) => /^[A-Z]+$/.test(value));

/** Years a plan may speak of; whatever lies beyond was mistyped. */
export const year = wholeBetween(2010, 2050);

export const isoDay = named('notDay', isIsoDate);
/** An ISO day, or "--11-30": that day of every year. */
export const dayOrYearlyDay = spelled('notYearlyDay', isDayOrYearlyDay);
/** "03-20": day and month of every year. */
export const monthDay = spelled('notMonthDay', (value) => isIsoDate(`${LEAP_YEAR}-${value}`));
/** An ISO day, a yearly day, a window of two ISO days, or a year. */
export const deadlineDay = spelled(
  'notDeadline',
  (value) => /^\d{4}$/.test(value) || isDayOrYearlyDay(value) || isWindow(value),
);

/** "17:00": hour and minute of a day. */
export const hourOfDay = spelled('notHour', (value) => /^([01]\d|2[0-3]):[0-5]\d$/.test(value));

function isDayOrYearlyDay(value: string): boolean {
  return isIsoDate(inYear(value, LEAP_YEAR));
}

function isWindow(value: string): boolean {
  const [from = '', to = '', ...more] = value.split('/');
  return more.length === 0 && isIsoDate(from) && isIsoDate(to);
}
