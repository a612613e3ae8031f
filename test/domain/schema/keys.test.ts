import type { Schema } from '../../../src/domain/schema/blocks';
import * as keys from '../../../src/domain/schema/keys';
import { fits } from '../../../src/domain/schema/parseDocument';

const SPELLINGS: readonly (readonly [string, Schema<unknown>, readonly unknown[], readonly unknown[]])[] = [
  ['planId', keys.planId, ['sa-dec-2021'], ['Sa Đéc', '', 'a_b', 3]],
  ['rowId', keys.rowId, ['SD21-1', 'CL25-1a', 'DN-M10', 'HUE24-R1'], ['SD21', '1-SD', 'sd21-1', 'SD21-1 ']],
  ['indicatorCode', keys.indicatorCode, ['A01', 'K00'], ['A1', 'a01', 'A001', 'A01.LH02']],
  ['dimensionId', keys.dimensionId, ['LH', 'KTR'], ['L', 'lh', 'LH1']],
  ['partId', keys.partId, ['LH06b', 'NS5', 'KH'], ['lh01', '6b', 'LH06B', 'LH-1']],
  ['elementKey', keys.elementKey, ['A01', 'A01.LH06b'], ['A01.', 'A01.LH.2', 'LH06']],
  ['unitCode', keys.unitCode, ['75', '867', '26179'], ['7', '7500', 75]],
  ['communeCode', keys.communeCode, ['26179'], ['867', '261790']],
  ['shortName', keys.shortName, ['SYT'], ['SỞ', 'Syt', '']],
  ['year', keys.year, [2010, 2050], [2009, 2051, 2020.5, '2020']],
  ['isoDay', keys.isoDay, ['2024-02-29'], ['2023-02-29', '--11-30', '30/11/2024']],
  ['dayOrYearlyDay', keys.dayOrYearlyDay, ['2024-02-29', '--02-29', '--11-30'], ['--11-31', '11-30', '-11-30']],
  ['monthDay', keys.monthDay, ['03-25', '02-29'], ['25-03', '3-25']],
  [
    'deadlineDay',
    keys.deadlineDay,
    ['2025', '--12-01', '2022-03-20/2022-03-31'],
    ['25', '2022-03-20/', '2022-03-20/2022-03-31/x'],
  ],
];

test.each(SPELLINGS)('%s', (_, schema, good, bad) => {
  expect(good.filter((value) => !fits(schema, value))).toEqual([]);
  expect(bad.filter((value) => fits(schema, value))).toEqual([]);
});
