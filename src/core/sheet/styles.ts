import { COUNT_FORMAT, DATE_FORMAT, RATE_FORMAT } from './formats';
import { STANDARD_FONT } from './measures';
import type { CellStyle } from './model';

const FONT = STANDARD_FONT;
/** Tables of many columns are set a size smaller than forms. */
const SMALL = { ...FONT, size: 11 };
const BOLD = { ...FONT, bold: true };
const ITALIC = { ...FONT, italic: true };
const SMALL_BOLD = { ...SMALL, bold: true };
const THIN = { top: 'thin', bottom: 'thin', left: 'thin', right: 'thin' } as const;

/** Background colours; input cells are the only yellow ones. */
const FILL = { input: 'FFF9E0', required: 'FFFFB8', computed: 'EFEFEF', section: 'E3ECF5', head: 'F2F2F2' } as const;
const INK = { grey: '7F7F7F', red: 'C00000', green: '1E7B34', link: '1F4E79' } as const;

/** Up to three decimals, so that no đồng that was typed is hidden by rounding. */
const TYPED_MONEY = '#,##0.0##';
const SUMMED_MONEY = '#,##0.0';
/** Shows the stored 1 and 0 as words; the figure stays a number that adds up. */
const YES_NO_FORMAT = '[=1]"Có";[=0]"Không";General';

const left = { horizontal: 'left', vertical: 'middle' } as const;
const right = { horizontal: 'right', vertical: 'middle' } as const;
const centre = { horizontal: 'center', vertical: 'middle' } as const;
const words = { ...left, wrap: true } as const;
const topWords = { horizontal: 'left', vertical: 'top', wrap: true } as const;
const middle = { ...centre, wrap: true } as const;
const topMiddle = { ...middle, vertical: 'top' } as const;
/** A figure of a form keeps clear of the border on paper. */
const figure = { ...right, indent: 1 } as const;

const input = (align: CellStyle['align'], numberFormat?: string): CellStyle => ({
  font: FONT,
  fill: FILL.input,
  border: THIN,
  locked: false,
  ...(align ? { align } : {}),
  ...(numberFormat === undefined ? {} : { numberFormat }),
});

/** A figure that must not stay blank: a stronger yellow, and a heavy line at its left that is seen without colours. */
const required = (style: CellStyle): CellStyle => ({
  ...style,
  fill: FILL.required,
  border: { ...THIN, left: 'medium' },
});

const computed = (numberFormat: string): CellStyle => ({
  font: FONT,
  fill: FILL.computed,
  border: THIN,
  align: figure,
  numberFormat,
  locked: true,
});

const number = (numberFormat: string): CellStyle => ({ font: SMALL, align: right, border: THIN, numberFormat });

const total = (numberFormat: string): CellStyle => ({
  font: SMALL_BOLD,
  align: right,
  border: THIN,
  fill: FILL.computed,
  numberFormat,
});

/** On both kinds of sheet. */
const SHARED = {
  illustrative: { font: { ...BOLD, color: INK.red }, align: middle },
  identity: { font: { ...FONT, size: 8, color: INK.grey }, align: centre, numberFormat: '@' },
  /** Read by programs alone: on the screen seen where a cell is chosen, on paper not at all. */
  formIdentity: { font: { ...FONT, size: 8, color: INK.grey }, align: centre, numberFormat: ';;;' },
  mark: { font: { ...ITALIC, size: 10 }, align: middle, border: THIN },
  signHint: { font: ITALIC, align: middle },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** Forms, which people fill in and print. */
const FORM = {
  formCode: { font: BOLD, align: topWords },
  formText: { font: FONT, align: topWords },
  formTextItalic: { font: ITALIC, align: words },
  right: { font: FONT, align: right },
  rightItalic: { font: ITALIC, align: right },
  formTitle: { font: { ...BOLD, size: 13 }, align: middle },
  subtitle: { font: BOLD, align: middle },
  asOf: input(centre, DATE_FORMAT),
  formHead: { font: BOLD, align: middle, border: THIN, fill: FILL.head },
  formSection: { font: BOLD, align: words, border: THIN, fill: FILL.section },
  formSectionCentre: { font: BOLD, align: middle, border: THIN, fill: FILL.section },
  ordinal: { font: FONT, align: middle, border: THIN },
  lineLabel: { font: FONT, align: words, border: THIN },
  partLabel: { font: FONT, align: { ...words, indent: 1 }, border: THIN },
  groupLabel: { font: ITALIC, align: { ...words, indent: 1 }, border: THIN },
  lineCode: { font: { ...FONT, size: 10, color: INK.grey }, align: centre, border: THIN },
  measure: { font: FONT, align: middle, border: THIN },
  empty: { font: FONT, border: THIN, align: middle },
  inputCount: input(figure, COUNT_FORMAT),
  inputMoney: input(figure, TYPED_MONEY),
  inputDate: input(centre, DATE_FORMAT),
  inputChoice: input(centre),
  inputText: input(words, '@'),
  inputNumber: input(figure),
  requiredCount: required(input(figure, COUNT_FORMAT)),
  requiredMoney: required(input(figure, TYPED_MONEY)),
  requiredDate: required(input(centre, DATE_FORMAT)),
  requiredChoice: required(input(centre)),
  requiredText: required(input(words, '@')),
  computedCount: computed(COUNT_FORMAT),
  computedMoney: computed(TYPED_MONEY),
  computedRate: computed(RATE_FORMAT),
  target: { font: FONT, align: middle, border: THIN },
  formVerdict: { font: BOLD, align: middle, border: THIN, fill: FILL.computed, locked: true },
  remark: { font: FONT, align: words, border: THIN, locked: false, numberFormat: '@' },
  check: { font: SMALL, align: words, locked: true },
  counter: { font: { ...BOLD, color: INK.green }, align: centre, locked: true },
  formSign: { font: BOLD, align: topMiddle },
  signOpen: { font: BOLD, align: topMiddle, locked: false },
  signDate: { font: ITALIC, align: middle, locked: false },
  headline: { font: { ...BOLD, size: 14 }, align: left },
  helpLine: { font: { ...ITALIC, size: 10 }, align: topWords },
  otherNumber: { font: FONT, align: figure, border: THIN, locked: false },
  otherDay: { font: FONT, align: centre, border: THIN, locked: false, numberFormat: DATE_FORMAT },
  guideTitle: { font: { ...BOLD, size: 14 }, align: middle },
  guideHead: { font: BOLD, align: words, fill: FILL.section },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** The summary's sheets. */
const SUMMARY = {
  plain: { font: FONT, align: words },
  note: { font: { ...SMALL, italic: true }, align: words },
  agency: { font: FONT, align: middle },
  agencyBold: { font: BOLD, align: middle },
  motto: { font: { ...BOLD, size: 13, underline: true }, align: middle },
  placeDate: { font: { ...ITALIC, size: 13 }, align: middle },
  title: { font: { ...BOLD, size: 14 }, align: middle },
  subtitleItalic: { font: ITALIC, align: middle },
  heading: { font: BOLD, align: words },
  head: { font: SMALL_BOLD, align: middle, border: THIN, fill: FILL.head },
  code: { font: { ...FONT, size: 10, color: INK.grey }, align: centre, border: THIN, numberFormat: '@' },
  section: { font: SMALL_BOLD, align: left, border: THIN, fill: FILL.section },
  label: { font: SMALL, align: { ...words, indent: 1 }, border: THIN },
  labelBold: { font: SMALL_BOLD, align: words, border: THIN, fill: FILL.computed },
  words: { font: SMALL, align: words, border: THIN, numberFormat: '@' },
  line: { font: SMALL, align: left, border: THIN, numberFormat: '@' },
  linkLine: { font: { ...SMALL, underline: true, color: INK.link }, align: words, border: THIN },
  linkBold: {
    font: { ...SMALL_BOLD, underline: true, color: INK.link },
    align: words,
    border: THIN,
    fill: FILL.computed,
  },
  middle: { font: SMALL, align: middle, border: THIN },
  verdict: { font: SMALL_BOLD, align: middle, border: THIN },
  count: number(COUNT_FORMAT),
  money: number(SUMMED_MONEY),
  rate: number(RATE_FORMAT),
  percent1: number('0.0"%"'),
  percent2: number('0.00"%"'),
  percent3: number('0.000"%"'),
  percentExact: number('0.0########"%"'),
  exactCount: number('#,##0'),
  result1: number('#,##0.0'),
  result2: number('#,##0.00'),
  result3: number('#,##0.000'),
  resultExact: number('#,##0.0########'),
  gap1: number('+0.0;-0.0;0.0'),
  gap2: number('+0.00;-0.00;0.00'),
  gap3: number('+0.000;-0.000;0.000'),
  gapExact: number('+0.0########;-0.0########;0.0'),
  gapCount: number('+#,##0;-#,##0;0'),
  chartFigure: { font: { ...FONT, size: 8, color: INK.grey }, align: right, numberFormat: '0.0##' },
  yesNo: { ...number(YES_NO_FORMAT), align: centre },
  date: { ...number(DATE_FORMAT), align: centre },
  totalCount: total(COUNT_FORMAT),
  totalMoney: total(SUMMED_MONEY),
  totalRate: total(RATE_FORMAT),
  totalDate: { ...total(DATE_FORMAT), align: centre },
  sign: { font: { ...BOLD, size: 13 }, align: middle },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** Every style of every sheet of ours; keys are used by `CellModel.style`. */
export const STYLES = { ...SHARED, ...FORM, ...SUMMARY };

export type StyleName = keyof typeof STYLES;
