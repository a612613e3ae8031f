import { districtFindings, rowFindings } from '../../../../src/core/forms/read/districtStructure';
import type { SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { edited, namedCell, rebuilt } from '../modelSnapshot';
import { columns, districtForm, located } from './districtForm';
import { short } from './lineForm';

const ofSheet = (sheet: SheetSnapshot) => districtFindings({ file: 'a.xlsx', sheet }, located(sheet), columns);
const first = namedCell(districtForm, 'TH.26170.A01');

test('a form as it was made has nothing to say', () => {
  expect(ofSheet(districtForm)).toEqual([]);
});

test('what is so of the whole sheet is about none of its units', () => {
  const bare = ofSheet(rebuilt(districtForm, { names: [], validated: [], isProtected: false }));
  expect(short(bare).map((one) => one.split(' ')[0])).toEqual(['R02', 'R09', 'R16']);
  expect(bare.every(({ ofSheet: whole }) => whole === true)).toBe(true);
});

test('a row with figures and no code: nobody can say whose it is', () => {
  const { table } = located(districtForm);
  const code = { row: first.row, col: table?.codeCol ?? -1 };
  const strange = edited(rebuilt(districtForm, { names: [] }), [{ ...code, edit: { value: { kind: 'blank' } } }]);
  expect(short(ofSheet(strange))).toContain(`R12 D${first.row + 1}`);
});

test('a missing column is a fault of the row that fills it; a unit that stands twice of that row', () => {
  const { units, table } = located(districtForm);
  const [unit] = units;
  if (!unit || !table) throw new Error('no row');
  const on = { file: 'a.xlsx', sheet: districtForm };
  expect(short(rowFindings(on, unit, table, columns.slice(0, 1)))).toEqual([`R15 missing A01 C${first.row + 1}`]);
  const twice = { ...table, rows: new Map([[unit.code, [first.row, first.row + 5]]]) };
  expect(short(rowFindings(on, unit, twice, []))).toEqual([`R15 twice C${first.row + 6}`]);
  expect(rowFindings(on, unit, table, [])).toEqual([]);
});
