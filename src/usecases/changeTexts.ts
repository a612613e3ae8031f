import type { Catalogue } from '../domain/catalogue/indicator';
import { figureName } from '../domain/catalogue/figureName';
import { showDate } from '../domain/day';
import { BLANK } from '../domain/figure';
import type { ReportNumbers } from '../domain/submission';
import { outcomeText } from '../domain/targets/verdictMarks';
import type { Language } from '../domain/texts/language';
import { fillText, type Sentence } from '../domain/texts/sentence';
import { fullName } from '../domain/territory/unit';
import { figureText } from '../core/rollup/choiceFindings';
import type { CellChange, HeadChange, HeadField } from '../core/rollup/reportChanges';
import type { TotalChange, VerdictChange } from './rollUpChanges';

/** "A01 Số …: 26 [F9] → 30 [F9]": a figure as it was and as it is, each with its cell. */
export function cellChangeText({ element, before, after }: CellChange, catalogue: Catalogue, lang: Language): string {
  const shown = (figure: CellChange['before']): string => {
    const cell = figure?.place.cell ?? '';
    return figureText(figure ?? BLANK, lang) + (cell === '' ? '' : ` [${cell}]`);
  };
  return `${figureName(element, catalogue, lang)}: ${shown(before)} → ${shown(after)}`;
}

/** "huyện Vĩnh Cửu: A01 Số …: 120 → 124". */
export function totalChangeText(
  { unit, element, before, after }: TotalChange,
  catalogue: Catalogue,
  lang: Language,
): string {
  const shown = (figure: TotalChange['before']): string => figureText(figure ?? BLANK, lang);
  return `${fullName(unit)}: ${figureName(element, catalogue, lang)}: ${shown(before)} → ${shown(after)}`;
}

/** "DN25-4 …: ◔ 86,7 → ✓ 90,2". */
export function verdictChangeText({ before, after }: VerdictChange, lang: Language): string {
  const target = (after ?? before)?.target;
  const shown = (one: VerdictChange['before']): string => (one ? outcomeText(one, one.target, lang) : '');
  return `${target?.[lang] ?? ''}: ${shown(before)} → ${shown(after)}`;
}

const FIELDS: Readonly<Record<HeadField, Sentence>> = {
  planVersion: { vi: 'Bản kế hoạch của biểu', en: 'Version of the plan' },
  asOf: { vi: 'Số liệu tính đến ngày', en: 'Figures as of' },
  number: { vi: 'Số báo cáo', en: 'Number of the report' },
  replacesNumber: { vi: 'Thay thế báo cáo số', en: 'Replaces report number' },
  replacesDay: { vi: 'Thay thế báo cáo ngày', en: 'Replaces the report of' },
  light: { vi: 'Mẫu gọn', en: 'Light shape' },
};
const LIGHT: Sentence = { vi: 'có', en: 'yes' };

/** What the head says otherwise. */
export function headChangeText({ field, before, after }: HeadChange, lang: Language): string {
  const shown = (said: string | null): string => {
    if (said === null) return '–';
    if (field === 'light') return LIGHT[lang];
    return field === 'asOf' || field === 'replacesDay' ? showDate(said) : said;
  };
  return `${FIELDS[field][lang]}: ${shown(before)} → ${shown(after)}`;
}

const REPLACES = {
  both: { vi: 'thay thế Báo cáo số {number} ngày {day}', en: 'replaces report {number} of {day}' },
  number: { vi: 'thay thế Báo cáo số {number}', en: 'replaces report {number}' },
  day: { vi: 'thay thế Báo cáo ngày {day}', en: 'replaces the report of {day}' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** “thay thế Báo cáo số … ngày …”, as a report's head names the one it takes the place of; "" where it names none. */
export function replacesText(numbers: ReportNumbers | undefined, lang: Language): string {
  const { number = '', day } = numbers?.replaces ?? {};
  if (number === '' && day === undefined) return '';
  const words = number === '' ? REPLACES.day : day === undefined ? REPLACES.number : REPLACES.both;
  return fillText(words, { number, day: day === undefined ? '' : showDate(day) }, lang);
}
