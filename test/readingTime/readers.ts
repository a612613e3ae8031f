import { isCodeHead, comparableText } from '../../src/core/forms/read/codeTable';
import { readChoiceText } from '../../src/core/forms/read/choiceText';
import { readTyped } from '../../src/core/forms/read/typedEntry';
import { copiedFormats } from '../../src/workbench/grid/entry/copiedFormats';
import { readDateText } from '../../src/core/forms/read/dateText';
import { hasHiddenMarks, hasSmallDigits, plainText } from '../../src/core/forms/read/digits';
import { formSaid, lightSaid, unitSaid, yearSaid } from '../../src/core/forms/read/headSayings';
import { headText } from '../../src/core/forms/read/header';
import { linkedFile } from '../../src/core/forms/read/linkedFile';
import { readNumberText } from '../../src/core/forms/read/numberText';
import {
  explanationsIn,
  kindIn,
  placeIn,
  rateKeysIn,
  versionIn,
  yesNoIn,
} from '../../src/core/reports/summarySpelling';
import { parseArea, parseCell, quotedSheet, splitReference } from '../../src/core/sheet/address';
import { figureRuleIn } from '../../src/core/sheet/figureRule';
import { formulaTokens } from '../../src/core/sheet/formula/tokens';
import { freeName } from '../../src/core/sheet/sheetNames';
import { fileStem } from '../../src/core/units/fileStem';
import { decodeLegacy, detectLegacy } from '../../src/core/units/legacyText';
import { matchUnit } from '../../src/core/units/matchUnit';
import { receiptsIn } from '../../src/usecases/sending';
import { cleanName, plainWords, searchKey } from '../../src/core/units/nameKeys';
import { otherUnitInFileName } from '../../src/core/units/otherUnitInFileName';
import { ownUnits } from '../../src/core/units/ownUnits';
import { identityIn } from '../../src/docx/documentProperties';
import { DocumentRefusal } from '../../src/docx/documentRefusal';
import { foundParts } from '../../src/docx/foundParts';
import { digestOf, holdsOwnThings, markOf, markOfBookmark, wordsOf } from '../../src/docx/partMarks';
import { attributeOf, contentOf, piecesIn, tagsIn, unescaped } from '../../src/docx/xmlPieces';
import { isEstimateNote } from '../../src/domain/estimated';
import {
  claimsWorkbook,
  isDropping,
  isDroppingsFolder,
  isUnfinished,
  nameWithoutDisk,
} from '../../src/domain/reportFile';
import { parseDelimited } from '../../src/domain/territory/delimited';
import { documentInWords, documentKind } from '../../src/domain/texts/documentInWords';
import { withoutTail } from '../../src/domain/texts/withoutTail';
import { areasOf as excelAreas } from '../../src/officejs/read/areas';
import { clipboardRows } from '../../src/workbench/grid/entry/clipboardText';
import { readEntry } from '../../src/workbench/grid/entry/readEntry';
import { typedCell } from '../../src/workbench/grid/entry/typedCell';
import { asksOutside } from '../../src/workbench/grid/convert/askingFormulas';
import { showsDate, showsPercent } from '../../src/workbench/grid/convert/dateFormat';
import { looksLikeMore } from '../../src/workbench/grid/convert/sheetToGrid';
import { withoutCaches } from '../../src/xlsx/open/chartPart';
import { isProposal } from '../../src/core/forms/proposal';
import { areaOf, areasOf } from '../../src/xlsx/read/areaReference';
import { serialOfIso } from '../../src/xlsx/read/cellValue';
import { customFormat } from '../../src/xlsx/read/numberFormat';
import { textKind } from '../../src/xlsx/read/textKind';
import { unescapeOffice } from '../../src/xlsx/read/xmlText';

const units = [
  { code: '26179', name: 'Phú Lý', type: 'xã', list: '2024' as const, kind: 'commune' as const, parent: '731' },
  { code: '75.YT', name: 'Sở Y tế', type: 'sở', list: '2024' as const, kind: 'department' as const },
];
const [own] = units;
if (!own) throw new Error('there is a unit');

/** Where readers of people's texts live; every exported function of them that takes a text first stands below. */
export const READER_FOLDERS = [
  'src/core/forms/proposal.ts',
  'src/core/forms/read',
  'src/core/reports/summarySpelling.ts',
  'src/core/sheet/address.ts',
  'src/core/sheet/figureRule.ts',
  'src/core/sheet/formula',
  'src/core/sheet/sheetNames.ts',
  'src/core/units',
  'src/domain/estimated.ts',
  'src/domain/reportFile.ts',
  'src/docx/documentProperties.ts',
  'src/docx/foundParts.ts',
  'src/docx/partMarks.ts',
  'src/docx/xmlPieces.ts',
  'src/domain/territory/delimited.ts',
  'src/domain/texts',
  'src/officejs/read',
  'src/workbench/grid/convert',
  'src/workbench/grid/entry',
  'src/xlsx/open',
  'src/xlsx/read',
  'src/usecases/sending.ts',
];

/** A text that is no document is refused, which must not take long either. */
function unlessRefused(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof DocumentRefusal) return undefined;
    throw error;
  }
}

/** Readers that take a text, and how each is called with it. */
export const TEXT_READERS: Readonly<Record<string, (text: string) => unknown>> = {
  receiptsIn,
  contentOf: (text) => unlessRefused(() => contentOf(text, 'w:p')),
  digestOf: (text) => unlessRefused(() => digestOf(text)),
  holdsOwnThings: (text) => unlessRefused(() => holdsOwnThings(text)),
  documentInWords,
  documentKind,
  foundParts: (text) => unlessRefused(() => foundParts(`<w:body>${text}</w:body>`)),
  identityIn,
  markOf,
  markOfBookmark,
  piecesIn: (text) => unlessRefused(() => piecesIn(text)),
  tagsIn: (text) => unlessRefused(() => [...tagsIn(text)]),
  unescaped,
  wordsOf: (text) => unlessRefused(() => wordsOf(text)),
  areaOf,
  asksOutside,
  attributeOf: (text) => attributeOf(text, { start: 0, end: text.length }, 'w:id'),
  areasOf: (text) => [areasOf(text), excelAreas(text)],
  claimsWorkbook,
  cleanName,
  clipboardRows,
  comparableText,
  customFormat,
  decodeLegacy: (text) => decodeLegacy(text, 'tcvn3'),
  detectLegacy: (text) => detectLegacy(text, '.VnTime'),
  explanationsIn,
  fileStem: (text) => fileStem(text, 5),
  formSaid,
  formulaTokens: (text) => formulaTokens(text),
  figureRuleIn: (text) => figureRuleIn(text, { row: 0, col: 0 }),
  freeName: (text) => freeName(text, new Set()),
  hasHiddenMarks,
  hasSmallDigits,
  headText,
  isCodeHead,
  isDropping,
  isDroppingsFolder,
  isEstimateNote,
  isProposal,
  isUnfinished,
  kindIn,
  lightSaid,
  linkedFile: (text) => linkedFile(text, []),
  looksLikeMore,
  matchUnit: (text) => matchUnit(text, units as never, {} as never),
  nameWithoutDisk,
  otherUnitInFileName: (text) => otherUnitInFileName(text, own as never, units as never),
  ownUnits: (text) =>
    ownUnits(
      [
        ['Mã', 'Tên'],
        [text, text],
      ],
      '75',
    ),
  copiedFormats,
  parseArea,
  parseCell,
  parseDelimited,
  placeIn,
  plainText,
  plainWords,
  quotedSheet,
  rateKeysIn,
  readChoiceText,
  readDateText,
  readTyped: (text) =>
    (['count', 'money', 'yesNo', 'date'] as const).map((type) =>
      readTyped(text, { type, measure: 'người', year: 2024 }),
    ),
  readEntry: (text) => readEntry(text, 2024),
  readNumberText: (text) => [readNumberText(text, 'count', 'người'), readNumberText(text, 'money', 'triệu đồng')],
  searchKey,
  serialOfIso,
  showsDate,
  showsPercent,
  splitReference,
  textKind,
  typedCell: (text) => typedCell(text, undefined, { year: 2024, input: undefined }),
  unescapeOffice,
  unitSaid,
  versionIn,
  withoutCaches,
  withoutTail: (text) => withoutTail(text, '., '),
  yearSaid,
  yesNoIn,
};

/** Functions of those folders that take a text first and are not timed, with the reason. */
export const NOT_TIMED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      ...[
        'aliasKey',
        'askedUnits',
        'bareKey',
        'bareName',
        'certainUnits',
        'editDistance',
        'isSyllable',
        'nameReadings',
      ],
      ...['namedUnits', 'splitCode', 'splitPlaces', 'toneKey', 'withoutCommittee', 'writtenOut'],
    ].map((name) => [name, 'takes a cleaned name, which has 300 letters at most']),
  ),
  ...Object.fromEntries(
    [
      'followArea',
      'followSheets',
      'followShifts',
      'formulaFromVietnamese',
      'formulaToVietnamese',
      'mentionsSheet',
      'namesTable',
      'shiftFormula',
      'withTokens',
    ].map((name) => [name, 'goes over formulaTokens']),
  ),
  dayInWords: 'takes a day',
  placeAndDay: 'takes a day',
  markOfTag: 'looks at the first letters',
  entryTime: 'goes over the fields of one entry, 64 kB at most',
  unitMeant: 'asks matchUnit',
  isMark: 'compares one letter',
  isText: 'compares with one word',
  isTooLong: 'measures one text of the table, which readStringTable times',
  openWorkbook: 'every part of it is timed; the library behind it gets a package of our own making',
  readPackage: 'every part of it is timed',
  readWorkbook: 'every part of it is timed',
  sheetNames: 'takes the name of a sheet the host gave',
  withCustomProperties: 'writes',
  propertyText: 'writes',
  workbookFacts: 'every part of it is timed',
  searchUnits: 'cleans what is typed before it looks',
  goneBodies: 'asks searchUnits',
  beginningIn: 'takes a formula, which has 8,192 letters at most',
  beginningFormula: 'takes a text of a condition, which has 255 letters at most',
  unitInFileName: 'takes what fileStem leaves of a name',
  visibilityOf: 'compares with three words',
  serialOf: 'a day of our own model',
  attachedText: 'writes',
  addsUp: 'looks at one word of ours',
};
