import type { CellStyle } from '../sheet/model';

const FONT = { name: 'Times New Roman', size: 12 };
const SMALL = { ...FONT, size: 11 };
const THIN = { top: 'thin', bottom: 'thin', left: 'thin', right: 'thin' } as const;
const COMPUTED = 'EFEFEF';
const SECTION = 'E3ECF5';
const HEAD = 'F2F2F2';
const GREY = '7F7F7F';

export const COUNT_FORMAT = '#,##0';
export const MONEY_FORMAT = '#,##0.0';
export const RATE_FORMAT = '0.0';
export const DATE_FORMAT = 'dd/mm/yyyy';
/** Shows the stored 1 and 0 as words; the figure stays a number that adds up. */
export const YES_NO_FORMAT = '[=1]"Có";[=0]"Không";General';

const figure = { horizontal: 'right', vertical: 'middle' } as const;
const words = { horizontal: 'left', vertical: 'middle', wrap: true } as const;
const middle = { horizontal: 'center', vertical: 'middle', wrap: true } as const;
const centre = { horizontal: 'center', vertical: 'middle' } as const;

const number = (numberFormat: string): CellStyle => ({ font: SMALL, align: figure, border: THIN, numberFormat });
const total = (numberFormat: string): CellStyle => ({
  font: { ...SMALL, bold: true },
  align: figure,
  border: THIN,
  fill: COMPUTED,
  numberFormat,
});

/** Styles of every sheet of the summary; keys are used by `CellModel.style`. */
export const STYLES = {
  plain: { font: FONT, align: words },
  plainBold: { font: { ...FONT, bold: true }, align: words },
  note: { font: { ...SMALL, italic: true }, align: words },
  agency: { font: FONT, align: middle },
  agencyBold: { font: { ...FONT, bold: true }, align: middle },
  motto: { font: { ...FONT, size: 13, bold: true, underline: true }, align: middle },
  placeDate: { font: { ...FONT, size: 13, italic: true }, align: middle },
  title: { font: { ...FONT, size: 14, bold: true }, align: middle },
  subtitle: { font: { ...FONT, size: 13, bold: true }, align: middle },
  subtitleItalic: { font: { ...FONT, italic: true }, align: middle },
  heading: { font: { ...FONT, bold: true }, align: words },
  illustrative: { font: { ...FONT, bold: true, color: 'C00000' }, align: middle },
  identity: { font: { ...FONT, size: 8, color: GREY }, align: centre, numberFormat: '@' },
  head: { font: { ...SMALL, bold: true }, align: middle, border: THIN, fill: HEAD },
  mark: { font: { ...FONT, size: 10, italic: true }, align: middle, border: THIN },
  code: { font: { ...FONT, size: 10, color: GREY }, align: centre, border: THIN, numberFormat: '@' },
  section: {
    font: { ...SMALL, bold: true },
    align: { horizontal: 'left', vertical: 'middle' },
    border: THIN,
    fill: SECTION,
  },
  label: { font: SMALL, align: { ...words, indent: 1 }, border: THIN },
  labelBold: { font: { ...SMALL, bold: true }, align: words, border: THIN, fill: COMPUTED },
  words: { font: SMALL, align: words, border: THIN, numberFormat: '@' },
  line: { font: SMALL, align: { horizontal: 'left', vertical: 'middle' }, border: THIN, numberFormat: '@' },
  linkLine: { font: { ...SMALL, underline: true, color: '1F4E79' }, align: words, border: THIN },
  linkBold: {
    font: { ...SMALL, bold: true, underline: true, color: '1F4E79' },
    align: words,
    border: THIN,
    fill: COMPUTED,
  },
  middle: { font: SMALL, align: middle, border: THIN },
  middleBold: { font: { ...SMALL, bold: true }, align: middle, border: THIN, fill: COMPUTED },
  verdict: { font: { ...SMALL, bold: true }, align: middle, border: THIN },
  count: number(COUNT_FORMAT),
  money: number(MONEY_FORMAT),
  rate: number(RATE_FORMAT),
  percent1: number('0.0" %"'),
  percent2: number('0.00" %"'),
  percent3: number('0.000" %"'),
  percentExact: number('0.0########" %"'),
  exactCount: number('#,##0'),
  gap1: number('+0.0;-0.0;0.0'),
  gap2: number('+0.00;-0.00;0.00'),
  gap3: number('+0.000;-0.000;0.000'),
  gapExact: number('+0.0########;-0.0########;0.0'),
  gapCount: number('+#,##0;-#,##0;0'),
  chartFigure: { font: { ...FONT, size: 8, color: GREY }, align: figure, numberFormat: '0.0##' },
  yesNo: { ...number(YES_NO_FORMAT), align: centre },
  date: { ...number(DATE_FORMAT), align: centre },
  totalCount: total(COUNT_FORMAT),
  totalMoney: total(MONEY_FORMAT),
  totalRate: total(RATE_FORMAT),
  totalDate: { ...total(DATE_FORMAT), align: centre },
  sign: { font: { ...FONT, size: 13, bold: true }, align: middle },
  signHint: { font: { ...FONT, italic: true }, align: middle },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type StyleName = keyof typeof STYLES;
