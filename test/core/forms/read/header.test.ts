import { buildForm } from '../../../../src/core/forms/buildForm';
import { readHeader } from '../../../../src/core/forms/read/header';
import { ownNames } from '../../../../src/core/forms/read/ownNames';
import type { SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { formArgs } from '../fixtures';
import { edited, modelSnapshot, namedCell, rebuilt, withRowsBefore } from '../modelSnapshot';
import { onSheet } from './lineForm';

const form = modelSnapshot(buildForm(formArgs()));
const read = (sheet: SheetSnapshot, known: readonly string[] = ['dong-nai-2021-2030']) =>
  readHeader(onSheet(sheet), ownNames(sheet.names), known);
const what = {
  form: '01/CTXH-X',
  programme: 'dong-nai-2021-2030',
  unitCode: '26179',
  unitList: '2024',
  year: 2024,
  asOf: '2024-11-30',
  illustrative: false,
};

test.each<[string, SheetSnapshot]>([
  ['as it was made', form],
  ['without any name', rebuilt(form, { names: [] })],
  ['with rows put above', withRowsBefore(form, [0, 0, 0])],
  ['with rows put above, the names left behind', withRowsBefore(form, [0, 0, 0], false)],
])('a head %s', (_name, sheet) => {
  expect(read(sheet)).toMatchObject(what);
});

test('without names and identity cells the printed words still say form, unit and year', () => {
  const { row } = namedCell(form, 'TH.programme');
  const cells = [...form.cells()].filter((cell) => cell.row !== row);
  const header = read(rebuilt(form, { names: [], cells }));
  expect(header).toMatchObject({ form: '01/CTXH-X', unitCode: '26179', year: 2024, asOf: '2024-11-30' });
  expect([header.programme, header.version, header.unitList]).toEqual(['', '', '']);
});

test('a form of another branch is known by its identity cells too', () => {
  const { row, col } = namedCell(form, 'TH.form');
  const sheet = edited(form, [{ row, col, edit: { value: { kind: 'text', text: '01/GN-X' } } }]);
  const moved = withRowsBefore(rebuilt(sheet, { names: [] }), [0, 0, 0]);
  expect(read(moved)).toMatchObject({ ...what, form: '01/GN-X' });
});

test('fields have their cells, so that a finding can point at them', () => {
  const { places } = read(form);
  expect(Object.keys(places).sort()).toEqual(['asOf', 'programme', 'unit', 'year']);
  expect(places.asOf?.cell).toMatch(/^[A-L]4$/);
});

test.each([
  [{ kind: 'text', text: '25/11/2024' }, '2024-11-25'],
  [{ kind: 'text', text: '05/11/2024' }, null],
  [{ kind: 'blank' }, null],
] as const)('an as-of cell with %j says %s', (value, asOf) => {
  expect(read(edited(form, [{ ...namedCell(form, 'TH.asOf'), edit: { value } }])).asOf).toBe(asOf);
});

test('made-up figures say so', () => {
  expect(read(modelSnapshot(buildForm({ ...formArgs(), illustrative: true }))).illustrative).toBe(true);
});

test('a sheet of somebody else says nothing', () => {
  expect(read(rebuilt(form, { names: [], cells: [] }))).toMatchObject({
    form: '',
    programme: '',
    unitCode: '',
    year: 0,
    asOf: null,
    places: {},
  });
});
