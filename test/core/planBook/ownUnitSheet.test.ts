import { planBook } from '../../../src/core/planBook/drawBook';
import { ownUnitSheet } from '../../../src/core/planBook/ownUnitSheet';
import { readBook } from '../../../src/core/planBook/readBook';
import type { Programme } from '../../../src/domain/plan/programme';
import { catalogue, findProgramme } from '../../support/plans';
import { cellOf, snapshotOf, typedOver } from '../../support/bookSnapshot';

const setting = { catalogue: catalogue() };
const plan = findProgramme('sa-dec-2021') as Programme;
const SHEET = ownUnitSheet.name;

function read(given: Programme, typed: readonly (readonly [title: string, row: number, entry: string])[] = []) {
  const model = planBook({ ...given }, setting);
  const edits = typed.map(([title, row, entry]) => [SHEET, ...cellOf(model, SHEET, title, row), entry] as const);
  const back = readBook(snapshotOf(typedOver(model, edits)), setting);
  return back.ok ? back.plan.programme.ownUnits : back.faults.map(({ sheet, fault }) => [sheet, fault.code]);
}

test('own units go into a book and come back', () => {
  const ownUnits: Programme['ownUnits'] = [
    { code: '867.BV', name: 'Bệnh viện Sa Đéc', parent: 'Phường 1', kind: 'facility', to: '2021-06-30' },
    { code: '867.BV', name: 'Bệnh viện Sa Đéc', kind: 'facility', from: '2021-07-01' },
    { code: 'HCTD', name: 'Hội Chữ thập đỏ', parent: '867', kind: 'mass' },
  ];
  expect(read({ ...plan, ownUnits })).toEqual(ownUnits);
});

test('a name is enough: a facility with a code of its first letters, another where that is taken', () => {
  const names = ['Bệnh viện Đa khoa', 'Bưu viễn Đông Khê', 'Phòng Nội vụ', 'Hội Khuyến học'];
  const typed = names.map((name, row) => ['Tên đơn vị', row, name] as const);
  // The plan has the department 867.PNV.
  expect(read(plan, [...typed, ['Loại', 3, 'Mặt trận, đoàn thể'], ['Thuộc', 3, 'Phường 2']])).toEqual([
    { code: '867.BVDK', name: names[0], kind: 'facility' },
    { code: '867.BVDK2', name: names[1], kind: 'facility' },
    { code: '867.PNV2', name: names[2], kind: 'facility' },
    { code: '867.HKH', name: names[3], kind: 'mass', parent: 'Phường 2' },
  ]);
});

test('a plan without them says nothing of them, and a book without the sheet is whole', () => {
  expect(read(plan)).toBeUndefined();
  const model = planBook({ ...plan }, setting);
  const sheets = model.sheets.filter(({ name }) => name !== SHEET);
  expect(readBook(snapshotOf({ ...model, sheets }), setting).ok).toBe(true);
});
