/** What can be wrong with a cell of a document; the sentences stand in `faultText`. */
export const FAULT_CODES = [
  'notJson',
  'changed',
  'earlierCatalogue',
  'laterFormat',
  'laterFormatOf',
  'missing',
  'unknownField',
  'notText',
  'notNumber',
  'notWhole',
  'notYesNo',
  'notList',
  'notGroup',
  'empty',
  'emptyList',
  'notOneOf',
  'outOfRange',
  'twice',
  'notDay',
  'notYearlyDay',
  'notMonthDay',
  'notDeadline',
  'notHour',
  'notPlanId',
  'notRowId',
  'notFormId',
  'notSectionId',
  'notIndicatorCode',
  'notDimensionId',
  'notPartId',
  'notElementKey',
  'notUnitCode',
  'notCommuneCode',
  'notShortName',
  'unknownCatalogue',
  'unknownIndicator',
  'unknownDimension',
  'unknownPart',
  'unknownPlace',
  'unknownSection',
  'partNotInLine',
  'partTwice',
  'endBeforeStart',
  'outsideYears',
  'dueBeforeReports',
  'receiverTwice',
  'lineTwice',
  'placeTwice',
  'departmentTwice',
  'targetWithoutLine',
  'lineNotRequired',
  'targetWithoutValue',
  'growthWithoutBase',
  'yesOfFigure',
  'endBelowStart',
  'allocatedOtherwise',
  'allocatedWithoutValue',
  'unitNotBelow',
  'ratioWithoutTerms',
  'termsWithoutRatio',
  'unknownPartOfAny',
  'relatedToItself',
  'relatedInCircle',
  'notFigure',
  'mostBelowLeast',
  'roleTwice',
  'formRoleMissing',
  'keyTwice',
  'notBookDay',
  'notBookYearlyDay',
  'notBookDeadline',
  'notBookSpans',
  'noBookSheet',
  'noBookTitle',
  'unitNowhere',
  'unitCalledOtherwise',
] as const;

export type FaultCode = (typeof FAULT_CODES)[number];

/** A fault as the library carries it: the code, and what was wanted instead. No sentence of the library is kept. */
export function faultMessage(code: FaultCode, wanted = ''): string {
  return wanted === '' ? code : `${code}|${wanted}`;
}

/** The code and the wish in a message of ours; a message of the library itself is a fault of our schemas. */
export function messageParts(message: string): { readonly code: FaultCode; readonly wanted: string } {
  const [name = '', wanted = ''] = message.split('|');
  const code = FAULT_CODES.find((known) => known === name);
  if (!code) throw new Error(`a schema without a sentence of ours: ${message}`);
  return { code, wanted };
}
