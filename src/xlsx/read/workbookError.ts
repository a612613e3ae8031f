/** Every reason for which a file is refused; each has its own sentence in `core/checks/messages/files.ts`. */
export const workbookErrorCodes = [
  'empty',
  'notWorkbook',
  'htmlFile',
  'oldXls',
  'encrypted',
  'xlsb',
  'ods',
  'csvText',
  'numbersFile',
  'nested',
  'notZip',
  'truncated',
  'damaged',
  'tooManyEntries',
  'duplicateEntry',
  'tooLarge',
  'bombLies',
  'dtd',
  'badXml',
  'tooDeep',
  'missingPart',
  'missingStringTable',
  'badString',
  'badReference',
  'badValue',
  'duplicateCell',
  'tooManyCells',
  'tooManyNames',
  'tooManyAreas',
  'tooLongText',
  'noSheets',
] as const;

export type WorkbookErrorCode = (typeof workbookErrorCodes)[number];

/** Thrown by `readWorkbook` and by nothing else; `params` fill the placeholders of the code's sentence. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    readonly params: Readonly<Record<string, string>> = {},
  ) {
    super([code, ...Object.entries(params).map(([key, value]) => `${key}=${value}`)].join(' '));
    this.name = 'WorkbookError';
  }
}
