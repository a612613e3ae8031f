import { number, text } from '../../../src/core/sheet/model';
import { bodyRows, wholeWorkbook } from '../../../src/core/sheet/streamed';
import { tableBody } from '../../../src/core/sheet/tableBody';
import { tableSheet, type Table } from '../../../src/core/sheet/tableSheet';

interface Person {
  readonly name: string;
  readonly age?: number;
}

const table: Table<Person> = {
  name: 'Người',
  title: 'DANH SÁCH',
  scope: { style: 'subtitleItalic', words: 'xã Phú Lý, năm 2026' },
  note: 'Ghi chú',
  columns: [
    { title: 'STT', width: 6, style: 'middle', content: (_row, index) => number(index + 1) },
    { title: 'Tên', width: 20, style: 'words', content: ({ name }) => text(name) },
    { title: 'Tuổi', width: 8, style: 'count', content: ({ age }) => (age === undefined ? undefined : number(age)) },
  ],
  rows: [{ name: 'An', age: 30 }, { name: 'Bình' }],
  none: 'Không có ai.',
  measure: {
    words: ({ content }) => (content?.kind === 'text' ? content.text : undefined),
    room: (width) => width,
    height: (lines) => lines * 10,
  },
};

const whole = (given: Table<Person>) => wholeWorkbook({ sheets: [tableSheet(given)] }).sheets[0];
const shown = (given: Table<Person>, row: number) =>
  whole(given)
    ?.cells.filter((cell) => cell.row === row)
    .map(({ content }) =>
      content?.kind === 'text' ? content.text : content?.kind === 'number' ? content.number : null,
    );

test('title, scope, note, titles, then a row for each thing', () => {
  expect(shown(table, 0)).toEqual(['DANH SÁCH', null, null]);
  expect(shown(table, 1)).toEqual(['xã Phú Lý, năm 2026', null, null]);
  expect(shown(table, 2)).toEqual(['Ghi chú', null, null]);
  expect(shown(table, 3)).toEqual(['STT', 'Tên', 'Tuổi']);
  expect(shown(table, 4)).toEqual([1, 'An', 30]);
  expect(shown(table, 5)).toEqual([2, 'Bình', null]);
  expect(shown(table, 6)).toEqual([]);
});

test('filter and print reach the last row; titles stay in sight and are printed on each page', () => {
  const sheet = whole(table);
  expect(sheet?.filter).toEqual({ top: 3, left: 0, bottom: 5, right: 2 });
  expect(sheet?.print).toMatchObject({ area: { top: 0, left: 0, bottom: 5, right: 2 }, titleRows: { from: 3, to: 3 } });
  expect(sheet?.freeze).toEqual({ rows: 4, cols: 2 });
  expect(sheet?.columns).toEqual([{ width: 6 }, { width: 20 }, { width: 8 }]);
  expect(sheet).toMatchObject({ protected: false, gridlines: false });
});

test('rows are as high as their text', () => {
  const rows = [{ name: 'Công Tằng Tôn Nữ Thị An Nhiên' }];
  expect(whole({ ...table, rows })?.rows).toContainEqual({ row: 4, height: 20 });
});

test('where there is nothing, that is said', () => {
  const empty = { ...table, rows: [] };
  expect(shown(empty, 4)).toEqual(['Không có ai.', null, null]);
  expect(whole(empty)?.filter).toBeUndefined();
});

test('without a note its row is empty', () => {
  const { note, ...without } = table;
  expect(note).toBeDefined();
  expect(shown(without, 2)).toEqual([]);
});

test('conditional formats are given the rows they are for', () => {
  const formats: NonNullable<Table<Person>['formats']> = ({ top, bottom }) => [
    { type: 'formula', area: { top, bottom, left: 2, right: 2 }, formula: 'C5>17', style: { bold: true } },
  ];
  expect(whole({ ...table, formats })?.conditionalFormats?.[0]?.area).toEqual({ top: 4, bottom: 5, left: 2, right: 2 });
});

test('a row of a body fills from column A and knows where it stands', () => {
  const body = tableBody({
    top: 9,
    right: 1,
    rows: [{ name: 'An' }, { name: 'Bình' }],
    draw: (line, { name }, index) => {
      line.addText('words', name);
      line.add('count', number(line.row * 100 + line.next * 10 + index), { sheet: 'A', cell: 'B2' });
    },
    height: (cells) => (cells.length === 2 ? 15 : 0),
  });
  expect([...bodyRows(body)]).toEqual([
    {
      row: 9,
      height: 15,
      cells: [
        { row: 9, col: 0, style: 'words', content: text('An') },
        { row: 9, col: 1, style: 'count', content: number(910), link: { sheet: 'A', cell: 'B2' } },
      ],
    },
    {
      row: 10,
      height: 15,
      cells: [
        { row: 10, col: 0, style: 'words', content: text('Bình') },
        { row: 10, col: 1, style: 'count', content: number(1011), link: { sheet: 'A', cell: 'B2' } },
      ],
    },
  ]);
});
