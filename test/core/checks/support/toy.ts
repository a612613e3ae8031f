import { code } from '../../../support/ids';
import type { Catalogue, Dimension, Indicator, LineUse } from '../../../../src/domain/catalogue/indicator';
import type { Relation } from '../../../../src/domain/catalogue/relation';
import { elementsOf, type ElementSpec } from '../../../../src/domain/plan/elements';
import type { Programme } from '../../../../src/domain/plan/programme';
import { catalogue as shipped, plan } from './plan';

/** A programme against poverty: other indicators, other breakdowns, no rule knows any of them. */
const COUNTS: readonly (readonly [code: string, vi: string, en: string, measure: string, measureEn: string])[] = [
  ['P01', 'Số hộ', 'Households', 'hộ', 'households'],
  ['P02', 'Số hộ nghèo', 'Poor households', 'hộ', 'households'],
  ['P03', 'Số hộ cận nghèo', 'Near-poor households', 'hộ', 'households'],
  ['P04', 'Số hộ khác', 'Other households', 'hộ', 'households'],
  ['P05', 'Số hộ được vay vốn', 'Households given a loan', 'hộ', 'households'],
  ['P06', 'Số hộ được tập huấn', 'Households trained', 'hộ', 'households'],
  ['P07', 'Số hộ được cả hai', 'Households given both', 'hộ', 'households'],
  ['P08', 'Số hộ được vay hoặc tập huấn', 'Households given either', 'hộ', 'households'],
  ['P09', 'Số thôn, tổ dân phố', 'Villages and quarters', 'thôn, tổ', 'villages, quarters'],
  ['Q01', 'Số nhân khẩu', 'Persons', 'người', 'persons'],
  ['Q02', 'Số cán bộ giảm nghèo', 'Poverty officers', 'người', 'persons'],
  ['Q03', 'Số nhân khẩu của hộ ít người nhất', 'Persons in the smallest household', 'người', 'persons'],
  ['Q04', 'Số hộ có từ hai người', 'Households of two or more', 'hộ', 'households'],
  ['Q05', 'Số người được học nghề', 'Persons taught a trade', 'người', 'persons'],
  ['Q06', 'Số lượt người học nghề', 'Trade courses taken', 'lượt người', 'participations'],
  ['Q07', 'Số người học nghề lần đầu', 'Persons taught for the first time', 'người', 'persons'],
  ['Q08', 'Lũy kế số người đã học nghề', 'Persons taught so far', 'người', 'persons'],
  ['Q09', 'Số người học nghề theo giới', 'Persons taught by sex', 'người', 'persons'],
  ['Q10', 'Số lớp học nghề', 'Trade classes', 'lớp', 'classes'],
  ['Q11', 'Số người học nghề theo nhóm', 'Persons taught by group', 'người', 'persons'],
  ['R01', 'Số nhà được sửa', 'Houses repaired', 'nhà', 'houses'],
  ['R02', 'Số nhà dột nát', 'Houses in disrepair', 'nhà', 'houses'],
];

const [anyCount] = shipped.indicators.filter(
  ({ type, acrossUnits, always }) => type === 'count' && acrossUnits === 'sum' && always !== true,
);
const anyDimension = shipped.dimensions.find(({ kind }) => kind === 'overlapping');
if (!anyCount || !anyDimension) throw new Error('the shipped catalogue has counts and breakdowns');

const indicator = (given: Pick<Indicator, 'code' | 'vi' | 'en' | 'type' | 'measure' | 'measureEn'>): Indicator => ({
  ...anyCount,
  ...given,
});

const dimension = (id: string, kind: Dimension['kind'], parts: readonly (readonly [string, string, string])[]) => ({
  ...anyDimension,
  id,
  kind,
  parts: parts.map(([part, vi, en]) => ({ id: part, vi, en })),
});

/** The catalogue of the toy with these relations alone. */
export function toyCatalogue(...relations: readonly Relation[]): Catalogue {
  const money = { type: 'money', measure: 'triệu đồng', measureEn: 'million VND' } as const;
  return {
    ...shipped,
    indicators: [
      ...COUNTS.map(([id, vi, en, measure, measureEn]) =>
        indicator({ code: code(id), vi, en, type: 'count', measure, measureEn }),
      ),
      indicator({ code: 'M01', vi: 'Số tiền cho vay', en: 'Loans', ...money }),
      indicator({ code: 'M02', vi: 'Số tiền cho vay làm nhà', en: 'Loans for houses', ...money }),
    ],
    dimensions: [
      dimension('DT', 'disjoint', [
        ['DT1', 'thôn', 'villages'],
        ['DT2', 'tổ dân phố', 'quarters'],
      ]),
      dimension('NG', 'overlapping', [
        ['NG1', 'phụ nữ', 'women'],
        ['NG2', 'thanh niên', 'the young'],
      ]),
    ],
    relations,
  };
}

const SPLIT: Readonly<Record<string, string>> = { P09: 'DT', R01: 'DT', R02: 'DT', Q11: 'NG' };

const use = (id: string): LineUse => {
  const by = SPLIT[id];
  return {
    indicator: code(id),
    breakdowns: by === undefined ? [] : [{ dimension: by, parts: [`${by}1`, `${by}2`] }],
    owner: { rule: 'self' },
    required: false,
  };
};

/** A plan of the toy: P09, R01 and R02 by kind of place, Q11 by groups that overlap. */
export const toyPlan: Programme = {
  ...plan,
  targets: [],
  lines: [...COUNTS.map(([id]) => id), 'M01', 'M02'].map(use),
};

/** Elements of the toy's commune form, without the indicators named. */
export function toySpecs(catalogue: Catalogue, without: readonly string[] = []): readonly ElementSpec[] {
  const lines = toyPlan.lines.filter((line) => !without.includes(line.indicator));
  return elementsOf({
    programme: { ...toyPlan, lines },
    catalogue,
    form: '01/CTXH-X',
    reporter: { kind: 'commune', tier: 'commune' },
    year: 2024,
    asOf: '2024-11-30',
  });
}
