import type { TemplateCell, TemplateMap } from '../../../src/domain/plan/templateMap';
import { EACH_UNIT } from '../../../src/domain/plan/templateMap';
import { readTemplate } from '../../../src/core/templates/readTemplate';
import type { ElementKey } from '../../../src/domain/ids';
import { foreignBook, foreignSheet, FORM, JOINED, type Rows } from './foreignSheet';

const cell = (row: string, column: string, figure: ElementKey, measure?: string): TemplateCell => ({
  sheet: 'Biểu 01',
  row,
  column,
  figure,
  ...(measure === undefined ? {} : { measure }),
});

const STAFF = cell('Số đơn vị đã bố trí nhân sự', 'Năm 2021 › Tổng số', 'Y01');
const SCHOOLS = cell('Số đơn vị đã bố trí nhân sự › Trường học', 'Năm 2021 › Tổng số', 'Y02');
const MONEY = cell('Kinh phí › Tổng số', 'Năm 2021 › Tổng số', 'Y03', 'nghìn đồng');

const map = (...cells: readonly TemplateCell[]): TemplateMap => ({
  schema: 1,
  name: 'Biểu tỉnh',
  plan: 'thu',
  year: 2021,
  unitLabel: 'Đơn vị báo cáo',
  cells,
});

function read(rows: Rows, mapped: TemplateMap, year = 2021, merges = JOINED, name = 'Biểu 01') {
  return readTemplate(foreignBook([foreignSheet(rows, name, merges)]), mapped, year);
}

const found = (reading: ReturnType<typeof read>) =>
  reading.ok
    ? reading.reports.map(({ unit, cells }) => [
        unit?.words,
        ...cells.map(({ place, cell: at }) => `${place.cell}=${at?.value.kind === 'number' ? at.value.number : ''}`),
      ])
    : reading.lost.map(({ why, place, given }) => [why, place?.cell, given]);

const withRow = (at: number, ...rows: Rows): Rows => [...FORM.slice(0, at), ...rows, ...FORM.slice(at)];
const changed = (row: number, col: number, to: string | number): Rows =>
  FORM.map((cells, at) => (at === row ? Object.assign([...cells], { [col]: to }) : cells));

test('cells are found by their labels, wherever they stand', () => {
  expect(found(read(FORM, map(STAFF, SCHOOLS, MONEY)))).toEqual([['Phường 1', 'D8=12', 'D9=7', 'D11=45700']]);
  const moved = withRow(6, ['0', 'Dòng mới'], []);
  expect(found(read(moved, map(STAFF, SCHOOLS, MONEY)))).toEqual([['Phường 1', 'D10=12', 'D11=7', 'D13=45700']]);
  expect(found(read(FORM, map(STAFF), 2021, JOINED, 'Sheet1 (2)'))).toEqual([['Phường 1', 'D8=12']]);
});

test('a label that names the year of its file is that of the next year in the next file', () => {
  expect(found(read(changed(3, 3, 'Năm 2022'), map(STAFF), 2022))).toEqual([['Phường 1', 'D8=12']]);
  expect(found(read(FORM, map(STAFF), 2022))).toEqual([['columnGone', 'B8', undefined]]);
});

test.each<[string, Rows, TemplateCell, unknown]>([
  ['another label', changed(7, 1, 'Số đơn vị có người phụ trách'), STAFF, ['rowGone', undefined, undefined]],
  [
    'a label that stands twice',
    withRow(9, [2, 'Số đơn vị đã bố trí nhân sự', 'đơn vị', 1]),
    STAFF,
    ['twice', 'B10', undefined],
  ],
  ['a part under another whole', changed(7, 1, 'Số lớp'), SCHOOLS, ['rowGone', undefined, undefined]],
  ['another title', changed(4, 3, 'Kế hoạch'), STAFF, ['columnGone', 'B8', undefined]],
  ['another unit of money', changed(10, 2, 'triệu đồng'), MONEY, ['measureChanged', 'D11', 'triệu đồng']],
])('%s makes the file refused', (_, rows, mapped, lost) => {
  expect(found(read(rows, map(mapped)))).toEqual([lost]);
});

test('one lost cell is enough, a joined cell is one, and all of them are told', () => {
  const merges = [...JOINED, { top: 7, bottom: 8, left: 3, right: 3 }];
  expect(found(read(FORM, map(STAFF, SCHOOLS, MONEY), 2021, merges))).toEqual([
    ['joined', 'D8', undefined],
    ['joined', 'D9', undefined],
  ]);
  expect(found(read([['Thư']], map(STAFF)))).toEqual([['sheetGone', undefined, undefined]]);
});

test('where each line is a unit there is a report for each, and none for the total', () => {
  const rows: Rows = [
    ['STT', 'Tên đơn vị', 'Số người', 'Số lớp'],
    [undefined, 'Tổng cộng', 9, 3],
    [1, 'Phường 1', 4, 1],
    [2, 'Phường 2', 5, 2],
  ];
  const [persons, classes] = [cell(EACH_UNIT, 'Số người', 'Y01'), cell(EACH_UNIT, 'Số lớp', 'Y02')];
  expect(found(read(rows, map(persons, classes), 2021, []))).toEqual([
    ['Phường 1', 'C3=4', 'D3=1'],
    ['Phường 2', 'C4=5', 'D4=2'],
  ]);
  expect(found(read(rows, map(persons, cell(EACH_UNIT, 'Số tổ', 'Y02')), 2021, []))).toEqual([
    ['columnGone', undefined, undefined],
  ]);
});
