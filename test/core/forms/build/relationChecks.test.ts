import type { Relation } from '../../../../src/domain/catalogue/relation';
import { elementKey, indicatorOf, type ElementKey } from '../../../../src/domain/ids';
import { call, constant } from '../../../../src/domain/formula/expression';
import type { OwnerKind } from '../../../../src/domain/territory/unit';
import { checkFormula } from '../../../../src/core/forms/build/onSheetChecks';
import { relationChecks, sheetRelations, type RelatedFigures } from '../../../../src/core/forms/build/relationChecks';
import { relationCases, type RelationCase } from '../../checks/cases/relationCases';
import { toyCatalogue, toySpecs } from '../../checks/support/toy';
import { key } from '../../../support/ids';
import { shownOver } from './sheet';

/** Row 1 of a sheet of the toy holds these figures, and what is marked at the figure named. */
function mark(
  relation: Relation,
  at: string,
  figures: RelationCase['figures'],
  over: { readonly without?: readonly string[]; readonly kind?: OwnerKind } = {},
): unknown {
  const catalogue = toyCatalogue(relation);
  const specs = toySpecs(catalogue, over.without);
  const keys = Object.keys(figures)
    .map(key)
    .filter((one) => specs.some((spec) => spec.key === one));
  const placed: RelatedFigures = {
    specs,
    relations: sheetRelations(catalogue.relations),
    cellOf: (one: ElementKey) => (keys.includes(one) ? { row: 0, col: keys.indexOf(one) } : undefined),
    columnWord: () => '2',
    kind: over.kind ?? 'commune',
  };
  const spec = specs.find((one) => one.key === at);
  const checks = spec ? relationChecks([spec], placed) : [];
  const shown = checks.map(({ broken, sentence }) =>
    shownOver(
      call('IF', broken, sentence, constant('')),
      keys.map((one) => figures[one] ?? null),
    ),
  );
  return shown.filter((text) => text !== '').join(' | ');
}

/** What the sheet shows at once where the form's check says an error, and where. */
const marks: Readonly<Record<string, string>> = {
  'E V04 above P02': '✗ Số hộ nghèo (11) lớn hơn số hộ (10)',
  'E V04 aboveSum P08': '✗ Số hộ được vay hoặc tập huấn lớn hơn hai số cộng lại',
  'E V04 above P06': '✗ Số hộ được tập huấn (4) lớn hơn số hộ được vay hoặc tập huấn (3)',
  'E V05 P07': '✗ Số hộ được cả hai quá nhỏ so với số hộ được vay vốn và số hộ được tập huấn',
  'E V04 above P07': '✗ Số hộ được cả hai (5) lớn hơn số hộ được vay vốn (4)',
  'E V06 lines P01': '✗ Số hộ khác tổng các số hợp thành',
  'E V10 Q05': '✗ Số người được học nghề (6) lớn hơn số lượt người học nghề (5)',
  'E V10 Q07': '✗ Số người học nghề lần đầu (6) lớn hơn số người được học nghề (5)',
  'E V18 investment M02': '✗ Số tiền cho vay làm nhà lớn hơn số tiền cho vay',
  'E V25 P09.DT1': '✗ Không thể quá 3',
};

const marked = relationCases.filter(({ found }) => marks[found] !== undefined);

test('every mark has its case', () => expect(marked.map(({ found }) => found)).toEqual(Object.keys(marks)));

describe.each(marked.map((given) => [given.found, given] as const))('%s', (found, given) => {
  const at = found.split(' ').at(-1) ?? '';
  const shown = (set: object = {}, over = {}): unknown => mark(given.relation, at, { ...given.figures, ...set }, over);

  test('broken by one', () => expect(shown()).toBe(marks[found]));
  test('just at the limit', () => expect(shown(given.limit)).toBe(''));
  test.each(given.sides)('without %s', (side) => {
    expect([shown({ [side]: null }), shown({ [side]: 'x' })]).toEqual(['', '']);
    expect(shown({}, { without: [indicatorOf(key(side))] })).toBe('');
  });
});

test('only what is certainly wrong is marked', () => {
  const unmarked = relationCases.filter(({ found }) => marks[found] === undefined);
  const shown = unmarked.map(({ relation, figures, found }) => mark(relation, found.split(' ').at(-1) ?? '', figures));
  expect(new Set(shown)).toEqual(new Set(['']));
});

test('words of the relation go before names', () => {
  const words = (vi: string) => ({ vi, en: vi });
  const partOf: Relation = {
    kind: 'partOf',
    part: 'P02',
    whole: 'P01',
    onSheet: { part: words('hộ nghèo'), whole: words('ODA') },
  };
  expect(mark(partOf, 'P02', { P02: 2, P01: 1 })).toBe('✗ Hộ nghèo (2) lớn hơn ODA (1)');
  const unionOf: Relation = {
    kind: 'unionOf',
    whole: 'P08',
    of: ['P05', 'P06'],
    onSheet: { whole: words('số chung') },
  };
  expect(mark(unionOf, 'P08', { P08: 3, P05: 1, P06: 1 })).toBe('✗ Số chung lớn hơn hai số cộng lại');
  const bothOf: Relation = {
    kind: 'bothOf',
    both: 'P07',
    of: ['P05', 'P06'],
    scope: 'P01',
    onSheet: { both: words('cả hai'), of: [words('số vay'), words('số học')] },
  };
  expect(mark(bothOf, 'P07', { P07: 0, P05: 2, P06: 2, P01: 3 })).toBe('✗ Cả hai quá nhỏ so với số vay và số học');
});

test('a part is compared with the same part', () => {
  const figures = { 'R01.DT1': 3, 'R02.DT1': 2, 'R01.DT2': 1, 'R02.DT2': 1 };
  const relation: Relation = { kind: 'partOf', part: 'R01', whole: 'R02' };
  const shown = (['DT1', 'DT2'] as const).map((part) => mark(relation, elementKey('R01', part), figures));
  expect(shown).toEqual(['✗ Số nhà được sửa (3) lớn hơn số nhà dột nát (2)', '']);
});

test('a ceiling holds for its kinds of units', () => {
  const relation: Relation = { kind: 'ceiling', figure: 'P09.DT1', kinds: ['commune'], most: 3 };
  expect(mark(relation, 'P09.DT1', { 'P09.DT1': 4 }, { kind: 'health' })).toBe('');
});

test('the larger ones come in the order of the form', () => {
  const catalogue = toyCatalogue(
    { kind: 'partOf', part: 'P07', whole: 'P06' },
    { kind: 'partOf', part: 'P07', whole: 'P01' },
  );
  const specs = toySpecs(catalogue);
  const spec = specs.find((one) => one.key === 'P07');
  const order: readonly string[] = ['P01', 'P06', 'P07'];
  const placed: RelatedFigures = {
    specs,
    relations: sheetRelations(catalogue.relations),
    cellOf: (one) => (order.includes(one) ? { row: 0, col: order.indexOf(one) } : undefined),
    columnWord: () => '2',
  };
  if (!spec) throw new Error('no P07');
  const line = { kind: 'line', cells: [{ column: 'done', role: 'input', spec }] } as const;
  const formula = checkFormula(line, placed, 9);
  expect(formula && shownOver(formula, [1, 1, 2])).toBe('✗ Số hộ được cả hai (2) lớn hơn số hộ (1)');
});
