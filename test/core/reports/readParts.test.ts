import { readColumns } from '../../../src/core/reports/readColumns';
import { readIdentity, wordsAt } from '../../../src/core/reports/readIdentity';
import { readPlaces, titleColumns } from '../../../src/core/reports/readPlaces';
import { readUnits } from '../../../src/core/reports/readUnits';
import { summaryWorkbook } from '../../../src/core/reports/summaryWorkbook';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { edited, rebuilt } from '../forms/modelSnapshot';
import { args, plan } from './drawn';
import { snapshotOf } from './snapshotOf';

const { sheets } = snapshotOf(summaryWorkbook(args));
const sheetNamed = (name: string): SheetSnapshot => {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};
const figures = sheetNamed('Số liệu');
const identityOf = (sheet: SheetSnapshot) => {
  const identity = readIdentity(sheet);
  if (!identity) throw new Error('no identity');
  return identity;
};

test('a sheet of a summary says whose it is', () => {
  expect(identityOf(figures)).toMatchObject({
    form: 'TH-SL',
    programme: 'dong-nai-2021-2030',
    year: 2024,
    unit: { list: '2024', code: '75' },
  });
});

test.each<[string, SheetSnapshot]>([
  ['a sheet without our names', rebuilt(figures, { names: [] })],
  ['another sheet of the summary', sheetNamed('Kết quả')],
  ['a sheet of a newer version', edited(figures, [{ row: 2, col: 1, edit: { value: { kind: 'text', text: '99' } } }])],
  ['a sheet without a year', edited(figures, [{ row: 2, col: 5, edit: { value: { kind: 'text', text: '?' } } }])],
])('%s is none', (_name, sheet) => {
  expect(readIdentity(sheet)).toBeUndefined();
});

test('names another program wrote anew are found too', () => {
  const names = figures.names.map((name) => ({ ...name, name: `'Số liệu'!${name.name.toUpperCase()}` }));
  expect(readIdentity(rebuilt(figures, { names }))?.programme).toBe('dong-nai-2021-2030');
});

test('words of a cell: texts trimmed, numbers as they are written', () => {
  const sheet = edited(figures, [{ row: 0, col: 0, edit: { value: { kind: 'text', text: ' a ' } } }]);
  expect([wordsAt(sheet, 0, 0), wordsAt(sheet, 999, 0)]).toEqual(['a', '']);
});

test('columns are understood by their own words', () => {
  const identity = identityOf(figures);
  const columns = readColumns(identity);
  const type = (key: string) => columns.find((column) => column.key === key)?.type;
  expect(columns.map(({ key }) => key)).toEqual(plan.columns.map(({ key }) => key));
  expect(['A01', 'A03', 'K02.TH', 'H01', 'H06.TU', 'L05'].map(type)).toEqual([
    'count',
    'ratio',
    'money',
    'yesNo',
    'date',
    'text',
  ]);
  expect(columns.find(({ key }) => key === 'A03')?.rate).toEqual({ numerator: 'A02', denominator: 'A01', per: 100 });
  expect(columns.find(({ key }) => key === 'A01')?.rate).toBeUndefined();
  expect(titleColumns(identity).get('Mã đơn vị')).toBe(0);
});

test('places come back by unit and element', () => {
  const places = readPlaces(identityOf(sheetNamed('Ô nguồn')));
  const submission = plan.rows[0]?.submission;
  expect(places.get('73101')?.elements.get('E01')).toEqual({
    cell: submission?.values.get('E01')?.place.cell,
    computed: false,
  });
  expect(places.get('73101')?.elements.get('A01')?.computed).toBe(true);
});

test('units come back with their figures; without places their cells are unknown', () => {
  const back = readUnits(identityOf(figures), new Map());
  expect(back.map(({ unit, file, asOf }) => [unit.code, file, asOf])[0]).toEqual(['73101', '73101.xlsx', '2024-11-20']);
  expect(back[0]?.values.get('E01')).toMatchObject({ state: 'value', value: 40, place: { cell: '' } });
  expect(back[1]?.values.get('F01')?.state).toBe('notApplicable');
});
