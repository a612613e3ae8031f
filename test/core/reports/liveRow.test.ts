import { attain } from '../../../src/core/attainment/attain';
import { COLUMN, HEAD } from '../../../src/core/reports/result/columns';
import { summaryWorkbook, type SummaryArgs } from '../../../src/core/reports/summaryWorkbook';
import type { RollUp } from '../../../src/domain/aggregate';
import { catalogue } from '../../support/plans';
import { area, targetOf } from '../attainment/builders';
import { shippedLists } from '../units/listFiles';
import { formulaIn, sheetOf, shownIn } from './cells';
import { bigRollUp, programme, smallRollUp, summaryArgs } from './province';

function withBase(): SummaryArgs {
  const { programme: dn } = targetOf('DN25-3b');
  const base = area({ programme: dn, year: 2020 }, [{ F01: 231, F02: 97 }]);
  const result = area({ programme: dn, year: 2025 }, [{ F01: 207, F02: 113, A01: 200, A02: 57 }]);
  return summaryArgs(result, {
    attainments: attain(result, { programme, catalogue: catalogue(), lists: shippedLists, base }),
  });
}

const cases: readonly (readonly [string, () => SummaryArgs])[] = [
  ['every kind of empty', () => summaryArgs(smallRollUp())],
  ['nobody has reported', () => summaryArgs(smallRollUp({}))],
  [
    'x and zero denominators',
    () => summaryArgs(smallRollUp({ '73101': { E01: 0, E04: 0, F01: 'x', F02: 'x', C01: 0 } })),
  ],
  ['a contradiction', () => summaryArgs(smallRollUp({ '73101': { E01: 3, E04: 5, C01: 7, C05: 9 } }))],
  ['forty communes', () => summaryArgs(bigRollUp(4, 10))],
  ['growth on a base year', withBase],
];

const dashed = (value: number | null): number | string => value ?? '–';

describe.each(cases)('the table of targets with %s', (_, argsOf) => {
  const args = argsOf();
  const sheet = sheetOf(summaryWorkbook(args), 'Kết quả');
  const cell = (row: number, col: number) => sheet.cells.find((one) => one.row === row && one.col === col);

  test.each(
    args.attainments.map((attainment, index) => [attainment.target.id, attainment, HEAD.first + index] as const),
  )('%s shows the figures that were judged, to the last digit', (_id, attainment, row) => {
    const { numerator, actual, gap, needed } = attainment;
    expect(shownIn(cell(row, COLUMN.numerator))).toBe(dashed(numerator));
    expect(shownIn(cell(row, COLUMN.actual))).toBe(dashed(actual));
    expect(shownIn(cell(row, COLUMN.gap))).toBe(dashed(gap));
    expect(shownIn(cell(row, COLUMN.needed))).toBe(dashed(gap === null ? null : needed));
  });

  test('what was judged is live', () => {
    args.attainments.forEach(({ verdict, gap, needed }, index) => {
      const live = gap !== null && needed !== null && verdict !== 'insufficientData';
      expect(formulaIn(cell(HEAD.first + index, COLUMN.verdict)) !== undefined).toBe(live);
      expect(formulaIn(cell(HEAD.first + index, COLUMN.needed)) !== undefined).toBe(live);
    });
  });
});

test('57 of 200 is exactly 28,5 in every sheet and in the attainment', () => {
  const args = withBase();
  const staffed = args.attainments.find(({ target }) => target.id === 'DN25-1');
  expect(staffed).toMatchObject({ numerator: 57, denominator: 200, actual: 28.5, gap: -31.5 });
  const book = summaryWorkbook(args);
  const rates = (name: string) =>
    sheetOf(book, name)
      .cells.map(shownIn)
      .filter((shown) => shown === 28.5);
  expect(['Kết quả', 'Số liệu', 'Theo đơn vị'].map((name) => rates(name).length > 0)).toEqual([true, true, true]);
  const near = (roll: SummaryArgs): readonly (number | string | undefined)[] =>
    summaryWorkbook(roll).sheets.flatMap(({ cells }) =>
      cells
        .map(shownIn)
        .filter((shown) => typeof shown === 'number' && shown !== 28.5 && Math.abs(shown - 28.5) < 1e-9),
    );
  expect(near(args)).toEqual([]);
});

test('money of a target is what was carried out, and departments that spent it stand beside it', () => {
  const { programme: quangTri } = targetOf('QT20-d');
  const result: RollUp = area({ programme: quangTri, year: 2020 }, [{ 'K06.TH': 12.5 }]);
  const attainments = attain(result, { programme: quangTri, catalogue: catalogue(), lists: shippedLists });
  expect(attainments.find(({ target }) => target.id === 'QT20-d')).toMatchObject({ actual: 12.5, numerator: 12.5 });
});
