import type { AggregateValue, RollUp } from '../../domain/aggregate';
import type { Catalogue, Indicator } from '../../domain/catalogue/indicator';
import { WordsOfDay } from '../../domain/catalogue/renamed';
import { inYear } from '../../domain/day';
import { numberOf } from '../../domain/figure';
import { elementKey, type ElementKey } from '../../domain/ids';
import { elementRanks } from '../../domain/plan/elementRanks';
import type { Programme } from '../../domain/plan/programme';
import { showNumber } from '../../domain/texts/number';

/** A total of the whole that a report may tell. */
export interface ReportFigure {
  readonly key: ElementKey;
  readonly indicator: Indicator;
  /** As things were called on the plan's day. */
  readonly name: string;
  readonly value: AggregateValue;
  readonly number: number;
}

/** Counts, amounts and answers of the whole, in the plan's order; texts, days, rates and parts of breakdowns left out. */
export function reportFigures(programme: Programme, catalogue: Catalogue, rollUp: RollUp): readonly ReportFigure[] {
  const values = rollUp.units[0]?.values ?? new Map<ElementKey, AggregateValue>();
  const words = new WordsOfDay(catalogue, inYear(programme.asOf, rollUp.year));
  const ranks = elementRanks(programme);
  const found = catalogue.indicators.flatMap((indicator): readonly ReportFigure[] => {
    const key = elementKey(indicator.code);
    const value = values.get(key);
    const number = numberOf(value);
    if (value === undefined || number === undefined || !isTold(indicator)) return [];
    return [{ key, indicator, name: words.said(indicator.vi, 'vi'), value, number }];
  });
  return found.sort((a, b) => (ranks.get(a.key) ?? Infinity) - (ranks.get(b.key) ?? Infinity));
}

function isTold({ type }: Indicator): boolean {
  return type === 'count' || type === 'money' || type === 'yesNo';
}

function countText({ indicator, number }: Pick<ReportFigure, 'indicator' | 'number'>): string {
  return `${showNumber(number)} ${indicator.measure}`;
}

/** "12 cuộc"; of a question how many units say yes; behind it how many units it is of, where some are missing. */
export function figureText({ indicator, number, value }: ReportFigure): string {
  const { reported, expected } = value;
  if (indicator.type === 'yesNo') return `${showNumber(number)}/${showNumber(reported)} đơn vị trả lời “có”`;
  const text = countText({ indicator, number });
  return reported < expected ? `${text} (số liệu của ${showNumber(reported)}/${showNumber(expected)} đơn vị)` : text;
}

/**
 * "Số hội nghị, hội thảo: 12 cuộc; số tin, bài: 30 tin, bài; 4/6 đơn vị có tổ chức hội nghị.": figures in one sentence,
 * those that are 0 left out. Where all are of the same number of units, that is said once.
 */
export function figuresSentence(figures: readonly ReportFigure[]): string {
  const told = figures.filter(({ number }) => number !== 0);
  if (told.length === 0) return '';
  const of = sharedCoverage(told);
  const said = told.map((figure) => sayingOf(figure, of === undefined)).join('; ');
  const lead = of === undefined ? '' : `theo số liệu của ${of} đơn vị, `;
  return `${upper(`${lead}${said}`)}.`;
}

/** "24/169" where some units are missing, the same number of every count. */
function sharedCoverage(told: readonly ReportFigure[]): string | undefined {
  const counts = told.filter(({ indicator }) => indicator.type !== 'yesNo').map(({ value }) => value);
  const [first] = counts;
  if (!first || counts.length < 2 || first.reported >= first.expected) return undefined;
  const isShared = counts.every(({ reported, expected }) => reported === first.reported && expected === first.expected);
  return isShared ? `${showNumber(first.reported)}/${showNumber(first.expected)}` : undefined;
}

function sayingOf(figure: ReportFigure, isWithCoverage: boolean): string {
  const { indicator, name, number, value } = figure;
  if (indicator.type === 'yesNo' && DONE.test(name))
    return `${showNumber(number)}/${showNumber(value.reported)} đơn vị ${inside(name)}`;
  const isCount = indicator.type !== 'yesNo' && !isWithCoverage;
  return `${inside(name)}: ${isCount ? countText(figure) : figureText(figure)}`;
}

/** A question whose words, said of a unit, are its answer. */
const DONE = /^(Có|Đã) /u;

function upper(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}`;
}

/** A name within a sentence; one that begins with an abbreviation keeps it. */
function inside(name: string): string {
  const [first = '', second = ''] = name;
  const isAbbreviation = second !== ' ' && second === second.toLocaleUpperCase('vi') && /\p{L}/u.test(second);
  return isAbbreviation ? name : `${first.toLocaleLowerCase('vi')}${name.slice(1)}`;
}
