import type { CellStyle } from '../../sheet/model';

const FONT = { name: 'Times New Roman', size: 12 };
const THIN = { top: 'thin', bottom: 'thin', left: 'thin', right: 'thin' } as const;
const INPUT = 'FFF9E0';
const COMPUTED = 'EFEFEF';
const SECTION = 'E3ECF5';
const GREY = '7F7F7F';

export const COUNT_FORMAT = '#,##0';
/** Up to three decimals, so that no đồng that was typed is hidden by rounding. */
export const MONEY_FORMAT = '#,##0.0##';
export const RATE_FORMAT = '0.0';
export const DATE_FORMAT = 'dd/mm/yyyy';

/** A figure keeps clear of the border on paper. */
const figure = { horizontal: 'right', vertical: 'middle', indent: 1 } as const;
const words = { horizontal: 'left', vertical: 'middle', wrap: true } as const;
const headWords = { horizontal: 'left', vertical: 'top', wrap: true } as const;
const middle = { horizontal: 'center', vertical: 'middle', wrap: true } as const;

const input = (align: CellStyle['align'], numberFormat?: string): CellStyle => ({
  font: FONT,
  fill: INPUT,
  border: THIN,
  locked: false,
  ...(align ? { align } : {}),
  ...(numberFormat === undefined ? {} : { numberFormat }),
});

const computed = (numberFormat: string): CellStyle => ({
  font: FONT,
  fill: COMPUTED,
  border: THIN,
  align: figure,
  numberFormat,
  locked: true,
});

/** Styles of every sheet this folder builds; keys are used by `CellModel.style`. */
export const STYLES = {
  formCode: { font: { ...FONT, bold: true }, align: headWords },
  plain: { font: FONT, align: headWords },
  plainItalic: { font: { ...FONT, italic: true }, align: words },
  right: { font: FONT, align: { horizontal: 'right', vertical: 'middle' } },
  rightItalic: { font: { ...FONT, italic: true }, align: { horizontal: 'right', vertical: 'middle' } },
  title: { font: { ...FONT, size: 13, bold: true }, align: middle },
  subtitle: { font: { ...FONT, bold: true }, align: middle },
  illustrative: { font: { ...FONT, bold: true, color: 'C00000' }, align: middle },
  identity: {
    font: { ...FONT, size: 8, color: GREY },
    align: { horizontal: 'center', vertical: 'middle' },
    numberFormat: '@',
  },
  asOf: {
    font: FONT,
    fill: INPUT,
    border: THIN,
    align: { horizontal: 'center', vertical: 'middle' },
    numberFormat: DATE_FORMAT,
    locked: false,
  },
  head: { font: { ...FONT, bold: true }, align: middle, border: THIN, fill: 'F2F2F2' },
  mark: { font: { ...FONT, size: 10, italic: true }, align: middle, border: THIN },
  section: { font: { ...FONT, bold: true }, align: words, border: THIN, fill: SECTION },
  sectionCentre: { font: { ...FONT, bold: true }, align: middle, border: THIN, fill: SECTION },
  number: { font: FONT, align: middle, border: THIN },
  label: { font: FONT, align: words, border: THIN },
  labelPart: { font: FONT, align: { ...words, indent: 1 }, border: THIN },
  labelGroup: { font: { ...FONT, italic: true }, align: { ...words, indent: 1 }, border: THIN },
  code: { font: { ...FONT, size: 10, color: GREY }, align: { horizontal: 'center', vertical: 'middle' }, border: THIN },
  measure: { font: FONT, align: middle, border: THIN },
  empty: { font: FONT, border: THIN, align: middle },
  inputCount: input(figure, COUNT_FORMAT),
  inputMoney: input(figure, MONEY_FORMAT),
  inputDate: input({ horizontal: 'center', vertical: 'middle' }, DATE_FORMAT),
  inputChoice: input({ horizontal: 'center', vertical: 'middle' }),
  inputText: input(words, '@'),
  computedCount: computed(COUNT_FORMAT),
  computedMoney: computed(MONEY_FORMAT),
  computedRate: computed(RATE_FORMAT),
  target: { font: FONT, align: middle, border: THIN },
  verdict: { font: { ...FONT, bold: true }, align: middle, border: THIN, fill: COMPUTED, locked: true },
  note: { font: FONT, align: words, border: THIN, locked: false, numberFormat: '@' },
  check: { font: { ...FONT, size: 11 }, align: { horizontal: 'left', vertical: 'middle', wrap: true }, locked: true },
  sign: { font: { ...FONT, bold: true }, align: { ...middle, vertical: 'top' } },
  signHint: { font: { ...FONT, italic: true }, align: middle },
  signOpen: { font: { ...FONT, bold: true }, align: { ...middle, vertical: 'top' }, locked: false },
  signDate: { font: { ...FONT, italic: true }, align: middle, locked: false },
  guideTitle: { font: { ...FONT, size: 14, bold: true }, align: middle },
  guideHead: { font: { ...FONT, bold: true }, align: words, fill: SECTION },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type StyleName = keyof typeof STYLES;
