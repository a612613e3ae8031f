import type { IndicatorType } from '../../../domain/catalogue/indicator';
import { withoutTail } from '../../../domain/texts/withoutTail';
import { hasSmallDigits, plainText } from './digits';

/** What a text in a figure cell means. */
export type NumberReading =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'blank' }
  /** "Không": none or not applicable is not said. */
  | { readonly kind: 'none' }
  | { readonly kind: 'twoWays'; readonly first: number; readonly second: number }
  | { readonly kind: 'text' };

/** Words after a count that change nothing ("05 lớp", "12 người"); the line's own unit of measure is added. */
const COUNT_WORDS = [
  'người',
  'lớp',
  'đơn vị',
  'em',
  'trẻ',
  'trẻ em',
  'cháu',
  'cơ sở',
  'lượt',
  'lượt người',
  'cuộc',
  'tin',
  'bài',
  'tin, bài',
  'tin bài',
  'mô hình',
  'trường',
  'xã',
  'buổi',
  'hội nghị',
  'cái',
  'tờ',
  'cuốn',
  'quyển',
  'bộ',
  'đoàn',
  'địa chỉ',
  'hoạt động',
  'tổ chức',
  'cá nhân',
  'vụ',
  'phòng',
  'tổ',
  'đợt',
  'hộ',
  'lần',
  'nhóm',
];

/** Money words in million VND. */
const MONEY_WORDS: Readonly<Record<string, number>> = {
  tỷ: 1000,
  tỉ: 1000,
  triệu: 1,
  tr: 1,
  nghìn: 0.001,
  ngàn: 0.001,
  đồng: 0.000001,
  đ: 0.000001,
  vnđ: 0.000001,
  vnd: 0.000001,
};

const FIGURE = /^([+-]?)(\d[\d., ]*)/;

/**
 * Reads a text in a figure cell (docs/units.md#typed-numbers-and-dates). Counts: one separator before exactly three digits marks
 * thousands. Money and rates: that is two-ways and never guessed. "-" and "–" are never zero. Money in
 * million VND, rates in percent.
 */
export function readNumberText(typed: string, type: IndicatorType, measure: string): NumberReading {
  const text = plainText(typed);
  if (hasSmallDigits(typed)) return { kind: 'text' };
  if (text === '' || /^[.…]+$/.test(text)) return text === '' ? { kind: 'blank' } : { kind: 'text' };
  if (/^(x|[-–—−])$/i.test(text)) return { kind: 'notApplicable' };
  if (/^(không( có)?|ko|0 có)\.?$/i.test(text.normalize('NFC'))) return { kind: 'none' };
  const match = FIGURE.exec(text);
  if (!match) return { kind: 'text' };
  const [, sign = '', run = ''] = match;
  const figure = withoutTail(run, '., ');
  const factor = wordFactor(text.slice(sign.length + figure.length).trimStart(), type, measure);
  if (factor === undefined) return { kind: 'text' };
  return scaled(readFigure(figure, type), sign === '-' ? -factor : factor);
}

function wordFactor(words: string, type: IndicatorType, measure: string): number | undefined {
  const word = words.normalize('NFC').toLowerCase().replace(/\.$/, '').trim();
  if (word === '') return 1;
  if (type === 'money') return moneyFactor(word);
  if (type === 'ratio') return word === '%' ? 1 : undefined;
  return COUNT_WORDS.includes(word) || word === measure.toLowerCase() ? 1 : undefined;
}

/** "triệu đồng" is a million, "đồng" alone one dong. */
function moneyFactor(word: string): number | undefined {
  const [first = '', second, ...rest] = word.split(' ');
  const factor = MONEY_WORDS[first];
  if (factor === undefined || rest.length > 0) return undefined;
  if (second === undefined) return factor;
  return /^(đồng|đ|vnđ|vnd)$/.test(second) && factor > 0.000001 ? factor : undefined;
}

function scaled(reading: NumberReading, factor: number): NumberReading {
  const times = (value: number): number => (Math.abs(factor) >= 1 ? value * factor : value / Math.round(1 / factor));
  if (reading.kind === 'number') return { kind: 'number', value: times(reading.value) };
  return reading.kind === 'twoWays'
    ? { ...reading, first: times(reading.first), second: times(reading.second) }
    : reading;
}

/** Digits with dots, commas or spaces, without words. */
function readFigure(figure: string, type: IndicatorType): NumberReading {
  const marks = [...new Set(figure.replace(/\d/g, ''))];
  if (marks.length === 0) return { kind: 'number', value: Number(figure) };
  const [only] = marks;
  if (marks.length === 1 && only !== undefined) return oneMark(figure, only, type);
  return twoMarks(figure);
}

function oneMark(figure: string, mark: string, type: IndicatorType): NumberReading {
  const groups = figure.split(mark);
  const grouped = isGrouped(groups);
  const whole = Number(groups.join(''));
  if (groups.length > 2 || mark === ' ') return grouped ? { kind: 'number', value: whole } : { kind: 'text' };
  const decimal = Number(groups.join('.'));
  if (!grouped) return { kind: 'number', value: decimal };
  return type === 'count' ? { kind: 'number', value: whole } : { kind: 'twoWays', first: whole, second: decimal };
}

/** "1", "234", "567": thousands, not starting with a zero. */
function isGrouped(groups: readonly string[]): boolean {
  const [head = '', ...rest] = groups;
  return /^[1-9]\d{0,2}$/.test(head) && rest.every((group) => /^\d{3}$/.test(group));
}

/** Two kinds of mark: the last one, standing once, is the decimal mark; the other groups thousands. */
function twoMarks(figure: string): NumberReading {
  const at = Math.max(figure.lastIndexOf('.'), figure.lastIndexOf(','));
  const [whole, decimals] = [figure.slice(0, at), figure.slice(at + 1)];
  const groups = whole.split(/[., ]/);
  const once = at > 0 && !whole.includes(figure.charAt(at)) && new Set(whole.replace(/\d/g, '')).size === 1;
  if (!once || !isGrouped(groups) || !/^\d+$/.test(decimals)) return { kind: 'text' };
  return { kind: 'number', value: Number(`${groups.join('')}.${decimals}`) };
}
