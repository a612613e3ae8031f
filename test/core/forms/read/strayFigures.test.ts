import { readCell } from '../../../../src/core/forms/read/readCell';
import { strayFindings } from '../../../../src/core/forms/read/strayFigures';
import { address, columnName } from '../../../../src/core/sheet/address';
import type { SheetSnapshot, SnapshotValue } from '../../../../src/core/sheet/snapshot';
import type { Figure } from '../../../../src/domain/figure';
import type { ElementKey } from '../../../../src/domain/ids';
import { messageOf } from '../../../../src/usecases/messages';
import { edited, namedCell, type Edit } from '../modelSnapshot';
import { emptyForm, found } from './lineForm';

const [PLAN, DONE, CUMULATIVE, RATE, TARGET, NOTE, RIGHT] = [4, 5, 6, 7, 8, 10, 13];
const row = (key: string): number => namedCell(emptyForm, `TH.${key}`).row;
const number = (value: number): Edit => ({ value: { kind: 'number', number: value } });
const text = (words: string): SnapshotValue => ({ kind: 'text', text: words });

function findings(sheet: SheetSnapshot) {
  const { on, table, location } = found(sheet);
  const figures = new Map<ElementKey, Figure>();
  for (const { cell, at } of location.figures) {
    if (cell.role !== 'input' || !at) continue;
    const place = { file: '', sheet: '', cell: '' };
    figures.set(cell.spec.key, readCell(cell.spec, sheet.cell(at.row, at.col), { place, year: 2024 }).figure);
  }
  return strayFindings(on, location, table, figures);
}

const short = (sheet: SheetSnapshot): readonly string[] =>
  findings(sheet).map(({ rule, variant, severity, element, place, params }) =>
    [rule, variant, severity, element, place.cell, `${String(params.from)}>${String(params.to)}`].join(' '),
  );

/** A line with one input, in "Thực hiện". */
const LINE = 'G01';
const at = (col: number, key = LINE): { row: number; col: number } => ({ row: row(key), col });
const on = (key: string, col: number): string => address({ row: row(key), col });
const home = namedCell(emptyForm, `TH.${LINE}`).col;

test('a form as it was made has no figure beside its cells', () => {
  expect(short(emptyForm)).toEqual([]);
});

test.each([
  ['the column left of it', PLAN === home ? DONE : PLAN, number(7)],
  ['a column right of it', CUMULATIVE === home ? DONE : CUMULATIVE, number(7)],
  ['the column of rates', RATE, number(7)],
  ['the unit of measure', 3, number(7)],
  ['the target', TARGET, number(7)],
  ['the column of notes', NOTE, number(7)],
  ['the column of notes, as text', NOTE, { value: text('07 người') }],
  ['right of the form', RIGHT, number(7)],
  ['nothing happened', PLAN === home ? DONE : PLAN, number(0)],
])('a figure in %s', (_title, col, edit) => {
  expect(short(edited(emptyForm, [{ ...at(col), edit }]))).toEqual([
    `R21  warning ${LINE} ${on(LINE, col)} ${on(LINE, col)}>${on(LINE, home)}`,
  ]);
});

test.each([
  ['words', NOTE, { value: text('chờ xác nhận 3 hồ sơ') }],
  ['a day', NOTE, { ...number(45_000), dateFormat: true }],
  ['a telephone number', NOTE, number(912_345_678)],
  ['a formula of one’s own', RIGHT, { ...number(3), formula: 'F9/2' }],
  ['far right of the form', 40, number(7)],
])('%s is none', (_title, col, edit) => {
  expect(short(edited(emptyForm, [{ ...at(col), edit }]))).toEqual([]);
});

test('beside a figure that was given, another number says nothing', () => {
  const sheet = edited(emptyForm, [
    { ...at(home), edit: number(7) },
    { ...at(NOTE), edit: number(6) },
  ]);
  expect(short(sheet)).toEqual([]);
});

test('lines typed into the wrong column are one finding, whose sentence names both places', () => {
  const keys = ['G01', 'G02', 'G03'];
  const wrong = home === PLAN ? DONE : PLAN;
  const all = findings(
    edited(
      emptyForm,
      keys.map((key) => ({ ...at(wrong, key), edit: number(7) })),
    ),
  );
  expect(all.map(({ variant, params }) => [variant, params.count])).toEqual([['block', 3]]);
  const [block] = all;
  if (!block) throw new Error('nothing found');
  const said = messageOf(block, 'vi');
  expect(said).toContain('từ mã G01 đến mã G03');
  for (const col of [wrong, home]) expect(said).toContain(`${columnName(col)}${row('G01') + 1}`);
});

test('a line whose figures all stand one column to the right', () => {
  const { location } = found(emptyForm);
  const line = location.lines.find(
    ({ cells }) =>
      cells.filter(({ cell }) => cell.role === 'input').length === 2 &&
      cells.every(({ cell }) => cell.spec.type === 'count' || cell.spec.type === 'ratio') &&
      cells.some(({ cell }) => cell.role === 'input' && cell.column === 'plan') &&
      cells.some(({ cell }) => cell.role === 'input' && cell.column === 'done'),
  );
  const first = line?.cells[0]?.cell.spec.key ?? '';
  const sheet = edited(emptyForm, [
    { ...at(DONE, first), edit: number(20) },
    { ...at(CUMULATIVE, first), edit: number(15) },
  ]);
  const [wrong, right] = [`F${row(first) + 1}:G${row(first) + 1}`, `E${row(first) + 1}:F${row(first) + 1}`];
  expect(short(sheet)).toEqual([`R21 shifted warning ${first} F${row(first) + 1} ${wrong}>${right}`]);
});
