import type { RollUp, UnitAggregate } from '../../domain/aggregate';
import type { Catalogue } from '../../domain/catalogue/indicator';
import { numberOf } from '../../domain/figure';
import type { ElementKey } from '../../domain/ids';
import { measureOf } from '../../domain/targets/measure';
import type { Attainment } from '../../domain/targets/verdict';
import { askedBy } from '../../domain/targets/comparators';
import { decidingDigits, demandText, limitsOf, planDigits } from '../../domain/targets/words';
import { fullName } from '../../domain/territory/unit';
import { annexNumber } from '../../domain/texts/annexNumber';
import { showFixed, showNumber } from '../../domain/texts/number';
import type { ReportBlock, ReportColumn, ReportPages, ReportTable } from './model';
import type { ReportFigure } from './reportFigures';
import { aboveWords, resultText, SAID, shortTitle } from './targetWords';

/** A table that goes behind the document. */
export interface Annex {
  readonly id: string;
  /** "Phụ lục II"; absent of the only annex of a document, which has none. */
  readonly number?: string;
  readonly title: string;
  readonly orientation: ReportPages['orientation'];
  readonly table: ReportTable;
}

/** The annexes as pages of their own (docs/report.md#annexes). */
export function annexPages(annexes: readonly Annex[], of: string): readonly ReportPages[] {
  return annexes.map(({ id, number = 'Phụ lục', title, orientation, table }) => {
    const blocks: readonly ReportBlock[] = [
      { kind: 'annexTitle', number, title, of },
      { kind: 'table', table },
    ];
    return { orientation, stretches: [{ id: `annex_${id}`, name: `${number}. ${title}`, blocks }] };
  });
}

const left = (title: string, width: number): ReportColumn => ({ title, width, align: 'left' });
const center = (title: string, width: number): ReportColumn => ({ title, width, align: 'center' });
const right = (title: string, width: number): ReportColumn => ({ title, width, align: 'right' });

/** Every target with its figures, requirement and verdict. */
export function targetAnnex(attainments: readonly Attainment[], catalogue: Catalogue): Annex {
  const isCompared = attainments.some((one) => aboveWords(one, catalogue) !== '');
  return {
    id: 'targets',
    number: annexNumber('targets'),
    title: 'Kết quả thực hiện các mục tiêu',
    orientation: 'landscape',
    table: {
      columns: [
        center('STT', 13),
        left('Mục tiêu', 76),
        center('Yêu cầu', 34),
        right('Số đạt', 20),
        right('Tổng số', 20),
        right('Kết quả', 24),
        right('% kế hoạch', 20),
        center('Kết luận', 30),
        ...(isCompared ? [center('Mục tiêu cấp trên', 40)] : []),
      ],
      rows: attainments.map((one, index) => [
        String(index + 1),
        one.layer === undefined ? one.target.vi : `${one.target.vi} (${one.layer})`,
        demandText(one.target, catalogue, 'vi'),
        shown(one.numerator),
        shown(one.denominator),
        resultText(one),
        one.ofPlan === null ? '–' : `${showFixed(one.ofPlan, planDigits(one.ofPlan), 'vi')}%`,
        `${upper(SAID[one.verdict])}${one.provisional && one.actual !== null ? ' (tạm tính)' : ''}`,
        ...(isCompared ? [aboveWords(one, catalogue) || '–'] : []),
      ]),
    },
  };
}

/** Every total of the whole, beside last year's. */
export function figuresAnnex(figures: readonly ReportFigure[], year: number, before?: RollUp): Annex {
  const earlier = before?.units[0]?.values;
  return {
    id: 'figures',
    number: annexNumber('figures'),
    title: `Số liệu tổng hợp năm ${year}`,
    orientation: 'portrait',
    table: {
      columns: [
        center('STT', 11),
        left('Chỉ tiêu', 96),
        center('Đơn vị tính', 26),
        right(`Năm ${year}`, 26),
        ...(earlier ? [right(`Năm ${year - 1}`, 26)] : []),
      ],
      rows: figures.map(({ name, indicator, number, key }, index) => [
        String(index + 1),
        name,
        indicator.type === 'yesNo' ? 'đơn vị' : indicator.measure,
        showNumber(number),
        ...(earlier ? [shown(numberOf(earlier.get(key)))] : []),
      ]),
    },
  };
}

const MOST_COLUMNS = 7;
/** So many rates stand beside the names on an upright page, which holds twice the rows. */
const MOST_UPRIGHT = 5;

/** Rates of the targets for each unit right below; undefined where no unit or no rate is there. */
export function unitAnnex(rollUp: RollUp, attainments: readonly Attainment[], catalogue: Catalogue): Annex | undefined {
  const columns = rateColumns(attainments, catalogue);
  const rows = rollUp.units.filter(
    (one) =>
      one.unit.parent === rollUp.root.code && columns.some(({ key }) => numberOf(one.values.get(key)) !== undefined),
  );
  if (rows.length === 0 || columns.length === 0) return undefined;
  return {
    id: 'units',
    number: annexNumber('units'),
    title: 'Kết quả theo đơn vị',
    orientation: columns.length > MOST_UPRIGHT ? 'landscape' : 'portrait',
    table: {
      columns: [center('STT', 11), left('Đơn vị', 60), ...columns.map(({ title }) => right(title, 26))],
      rows: rows.map((one, index) => [
        String(index + 1),
        upper(fullName(one.unit)),
        ...columns.map((column) => percent(one, column)),
      ]),
    },
  };
}

interface RateColumn {
  readonly title: string;
  readonly key: ElementKey;
  /** What is asked, beside which a rate must not be rounded. */
  readonly limits: readonly number[];
}

function rateColumns(attainments: readonly Attainment[], catalogue: Catalogue): readonly RateColumn[] {
  const found = new Map<ElementKey, RateColumn>();
  for (const one of attainments) {
    if (one.measuredIn.kind !== 'percent') continue;
    const measure = measureOf(one.target, catalogue, () => true);
    const key = measure.kind === 'rate' ? measure.shown : undefined;
    if (key !== undefined)
      found.set(key, { title: `${shortTitle(one, catalogue)} (%)`, key, limits: limitsOf(askedBy(one.target)) });
  }
  return [...found.values()].slice(0, MOST_COLUMNS);
}

function percent({ values }: UnitAggregate, { key, limits }: RateColumn): string {
  const value = numberOf(values.get(key));
  return value === undefined ? '–' : showFixed(value, decidingDigits(value, limits), 'vi');
}

function shown(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : showNumber(value);
}

function upper(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}`;
}
