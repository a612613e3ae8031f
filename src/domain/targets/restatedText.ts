import type { RestatedBase, SplitBase } from './verdict';
import { showFixed, showNumber } from '../texts/number';
import type { Language } from '../texts/language';
import { fillText, type Sentence } from '../texts/sentence';
import { withUnit, type ResultUnit } from './resultUnit';
import { fullName, type Unit } from '../territory/unit';
import { showDate } from '../day';
import { decidingDigits } from './words';

/** Units named in a sentence; the JSON has them all. */
const MOST_NAMED = 5;

const WORDS = {
  missing: {
    vi: 'Còn thiếu số liệu năm {year} của: {units}.',
    en: 'Figures of {year} are missing of: {units}.',
  },
  twice: { vi: 'Đưa vào hai lần: {units}.', en: 'Given twice: {units}.' },
  between: {
    vi: 'Kết quả nằm trong khoảng từ {lowest} đến {highest}{assumed}{settled}.',
    en: 'The result lies between {lowest} and {highest}{assumed}{settled}.',
  },
  atLeast: { vi: 'Kết quả không thấp hơn {lowest}{assumed}.', en: 'The result is not below {lowest}{assumed}.' },
  atMost: { vi: 'Kết quả không cao hơn {highest}{assumed}.', en: 'The result is not above {highest}{assumed}.' },
  assumed: {
    vi: ', nếu phần thiếu có quy mô bằng số năm nay của chính địa bàn đó',
    en: ', if what is missing was as large as the same places are this year',
  },
  settled: {
    vi: '; mọi khả năng trong khoảng này cho cùng một kết luận',
    en: '; whatever it is between them, the conclusion would be the same',
  },
  reported: { vi: 'Số báo cáo năm {year}: {units}.', en: 'As reported for {year}: {units}.' },
  split: { vi: 'Đơn vị bị chia: {units}.', en: 'Units that were split: {units}.' },
  part: { vi: '{unit}, phần thuộc địa bàn này {part}', en: '{unit}, the part inside {part}' },
  range: { vi: 'từ {from} đến {to}', en: 'from {from} to {to}' },
  figures: { vi: '{unit} {figures}', en: '{unit} {figures}' },
  signed: { vi: '{unit} ({by} ghi ngày {on})', en: '{unit} (typed by {by} on {on})' },
  more: { vi: '{units} và {count} đơn vị khác', en: '{units} and {count} more' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** What is wanting of a base, and between what the result lies: sentences behind a target's reason; "" for nothing. */
export function wantingText(base: RestatedBase | undefined, measuredIn: ResultUnit, lang: Language): string {
  if (!base) return '';
  const { year, missing, twice, bounds } = base;
  const sentences = [
    ...(missing.length === 0 ? [] : [fillText(WORDS.missing, { year: `${year}`, units: names(missing, lang) }, lang)]),
    ...(twice.length === 0 ? [] : [fillText(WORDS.twice, { units: names(twice, lang) }, lang)]),
    ...(bounds ? [boundsText(bounds, measuredIn, lang)] : []),
  ];
  return sentences.join(' ');
}

/** The figures of a base as they were reported then, and what of split units lies in today's; "" where no unit changed. */
export function reportedText(base: RestatedBase | undefined, lang: Language): string {
  if (!base) return '';
  const said = (unit: Reported): string => {
    const shown = fillText(WORDS.figures, { unit: fullName(unit.unit), figures: shareOf(unit, lang) }, lang);
    if (unit.by === undefined || unit.on === undefined) return shown;
    return fillText(WORDS.signed, { unit: shown, by: unit.by, on: showDate(unit.on) }, lang);
  };
  const parts = base.split.map((one) => fillText(WORDS.part, { unit: said(one), part: partOf(one, lang) }, lang));
  const reported = listed(base.reported.map(said), lang);
  return [
    ...(base.reported.length === 0 ? [] : [fillText(WORDS.reported, { year: `${base.year}`, units: reported }, lang)]),
    ...(parts.length === 0 ? [] : [fillText(WORDS.split, { units: listed(parts, lang) }, lang)]),
  ].join(' ');
}

type Reported = RestatedBase['reported'][number];
type Figures = SplitBase['from'];

function boundsText(bounds: NonNullable<RestatedBase['bounds']>, measuredIn: ResultUnit, lang: Language): string {
  const shown = (result: number): string =>
    withUnit(showFixed(result, decidingDigits(result, []), lang), measuredIn, lang);
  const assumed = bounds.assumption === 'thisYear' ? WORDS.assumed[lang] : '';
  const { lowest, highest } = bounds;
  if (lowest === null) return fillText(WORDS.atMost, { highest: shown(highest ?? 0), assumed }, lang);
  if (highest === null) return fillText(WORDS.atLeast, { lowest: shown(lowest), assumed }, lang);
  const settled = bounds.settled ? WORDS.settled[lang] : '';
  return fillText(WORDS.between, { lowest: shown(lowest), highest: shown(highest), assumed, settled }, lang);
}

function partOf({ from, to }: SplitBase, lang: Language): string {
  const [low, high] = [shareOf(from, lang), shareOf(to, lang)];
  return low === high ? low : fillText(WORDS.range, { from: low, to: high }, lang);
}

function shareOf({ numerator, denominator }: Figures, lang: Language): string {
  const above = showNumber(numerator, 2, lang);
  return denominator === undefined ? above : `${above}/${showNumber(denominator, 2, lang)}`;
}

function names(units: readonly Unit[], lang: Language): string {
  return listed(units.map(fullName), lang);
}

function listed(all: readonly string[], lang: Language): string {
  const units = all.slice(0, MOST_NAMED).join('; ');
  const count = all.length - MOST_NAMED;
  return count > 0 ? fillText(WORDS.more, { units, count }, lang) : units;
}
