import { valueOf } from '../../../../src/domain/figure';
import { readHeader } from '../../../../src/core/forms/read/header';
import { ownNames } from '../../../../src/core/forms/read/ownNames';
import { plansOf } from '../../../../src/core/forms/read/planOfForm';
import { readDistrictForm } from '../../../../src/core/forms/read/readDistrictForm';
import type { SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { dongNaiPlan, readContext } from '../fixtures';
import { edited, namedCell, rebuilt } from '../modelSnapshot';
import { districtForm } from './districtForm';
import { onSheet, short } from './lineForm';

function read(sheet: SheetSnapshot) {
  const names = ownNames(sheet.names);
  const header = { ...readHeader(onSheet(sheet), names, [dongNaiPlan.id]), form: '02b/CTXH-H' } as const;
  return readDistrictForm(onSheet(sheet), names, header, plansOf(dongNaiPlan, header, readContext), readContext);
}

test('a reading for each row with a figure, and none for an empty one', () => {
  const rows = read(districtForm);
  expect(rows.map(({ unit }) => unit.code)).toEqual(['26170']);
  const [row] = rows;
  expect([row?.findings, valueOf(row?.values.get('A03'))]).toEqual([[], 75]);
  expect(row?.values.get('A03')?.computed).toBe(true);
});

test('findings on the sheet come with the first row, a finding on a cell with its own', () => {
  const at = namedCell(districtForm, 'TH.26179.A01');
  const sheet = edited(rebuilt(districtForm, { isProtected: false }), [
    { ...at, edit: { value: { kind: 'text', text: 'nhiều' } } },
  ]);
  expect(read(sheet).map(({ findings }) => short(findings))).toEqual([
    ['R16'],
    [expect.stringMatching(/^R04 text A01/)],
  ]);
});

test('a sheet without rows gives nothing', () => {
  expect(read(rebuilt(districtForm, { names: [], cells: [] }))).toEqual([]);
});
