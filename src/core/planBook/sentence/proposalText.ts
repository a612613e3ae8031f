import { ruleOf } from '../../../domain/targets/comparators';
import { EACH_WORDS } from '../../../domain/targets/each';
import { POINTS } from '../../../domain/targets/resultUnit';
import type { Language } from '../../../domain/texts/language';
import { showNumber } from '../../../domain/texts/number';
import { fillText, type Sentence } from '../../../domain/texts/sentence';
import type { ReadDemand, ReadSentence, Unread } from './readSentence';

const UNREAD: Readonly<Record<Unread, Sentence>> = {
  direction: { vi: 'không đọc được chiều so sánh', en: 'the direction cannot be read' },
  period: { vi: 'không đọc được năm phải đạt', en: 'the year cannot be read' },
  baseYear: { vi: 'không đọc được năm gốc', en: 'the base year cannot be read' },
  each: { vi: 'không đọc được là từng đơn vị nào', en: 'which units it is for cannot be read' },
};
const FIGURE: Sentence = { vi: 'không đọc được con số “{words}”', en: 'the figure “{words}” cannot be read' };
const NO_FIGURE: Sentence = {
  vi: 'không đọc được con số nào; nếu văn bản không đặt mức thì chọn “theo dõi”',
  en: 'no figure can be read; where the document sets none, choose “theo dõi”',
};
const YEARLY: Sentence = { vi: 'mỗi năm, so với năm trước', en: 'each year, on the year before' };
const SINCE: Sentence = { vi: 'so với năm {year}', en: 'on {year}' };
const UNTIL: Sentence = { vi: 'đến năm {to}', en: 'until {to}' };
const SPAN: Sentence = { vi: 'năm {from}–{to}', en: '{from}–{to}' };
const PER: Sentence = { vi: 'trên {per}', en: 'per {per}' };
const EACH: Sentence = { vi: 'từng {who}', en: 'each {who}' };
const COUNTED: Sentence = { vi: 'đối tượng: {words}', en: 'population: {words}' };
const BY: Sentence = { vi: 'theo chữ “{words}”', en: 'by the words “{words}”' };

/** What was read from a sentence, one line for each figure with the words it was read from, and what was not. */
export function proposalText({ demands, unreadFigures }: ReadSentence, lang: Language): string {
  const unread = unreadFigures.map((words) => fillText(FIGURE, { words }, lang));
  if (demands.length === 0 && unread.length === 0) return NO_FIGURE[lang];
  return [...demands.map((demand) => demandLine(demand, lang)), ...unread].join('\n');
}

function demandLine(demand: ReadDemand, lang: Language): string {
  const { words, unread, population } = demand;
  const said = [words.comparator, words.value, words.period, words.baseYear, words.each].flatMap((one) => one ?? []);
  return [
    asked(demand, lang),
    ...years(demand, lang),
    ...(demand.each ? [fillText(EACH, { who: EACH_WORDS[demand.each][lang] }, lang)] : []),
    ...(population === undefined ? [] : [fillText(COUNTED, { words: population }, lang)]),
    ...unread.map((what) => UNREAD[what][lang]),
    fillText(BY, { words: said.join(' … ') }, lang),
  ].join('; ');
}

function asked({ comparator, value, valueTo, without, valueUnit, per, growth }: ReadDemand, lang: Language): string {
  const unit = [
    growth === 'points' ? POINTS.words[lang] : (valueUnit ?? ''),
    per === undefined ? '' : fillText(PER, { per: showNumber(per, 0, lang) }, lang),
  ]
    .filter((part) => part !== '')
    .join(' ');
  const show = (figure: number): string => `${showNumber(figure, 6, lang)}${unit === '%' ? unit : ` ${unit}`}`.trim();
  if (comparator === undefined)
    return valueTo === undefined ? show(value) : `${showNumber(value, 6, lang)}–${show(valueTo)}`;
  const named = { value, ...(valueTo === undefined ? {} : { valueTo }), ...(without ? { without } : {}) };
  const range =
    valueTo !== undefined && comparator !== 'between' ? `${showNumber(value, 6, lang)}–${show(valueTo)}` : '';
  const filled = { value: range === '' ? show(value) : range, valueTo: show(valueTo ?? value), tolerance: '5' };
  return fillText(ruleOf(comparator).words(named), filled, lang);
}

function years({ periodFrom, periodTo, baseYear, yearly }: ReadDemand, lang: Language): readonly string[] {
  const span = periodFrom === undefined ? UNTIL : SPAN;
  return [
    ...(periodTo === undefined ? [] : [fillText(span, { from: String(periodFrom ?? ''), to: String(periodTo) }, lang)]),
    ...(baseYear === undefined ? [] : [fillText(SINCE, { year: String(baseYear) }, lang)]),
    ...(yearly ? [YEARLY[lang]] : []),
  ];
}
