import { indicatorOf, isElementKey } from '../../../../src/domain/ids';
import { strayInRow } from '../../../../src/core/forms/read/districtStrays';
import { readForms } from '../../../../src/core/forms/readForms';
import { address, type Cell } from '../../../../src/core/sheet/address';
import type { SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { messageOf } from '../../../../src/usecases/messages';
import { readContext, specsOf } from '../fixtures';
import { edited, namedCell, workbookOf, type Edit } from '../modelSnapshot';
import { columns, districtArgs, districtForm } from './districtForm';

const number = (value: number): Edit => ({ value: { kind: 'number', number: value } });
const blank: Edit = { value: { kind: 'blank' } };
const at = (name: string): Cell => namedCell(districtForm, `TH.${name}`);
const right = Math.max(...columns.map(({ col }) => col)) + 3;

const strays = (sheet: SheetSnapshot) =>
  readForms(workbookOf(sheet), readContext).forms.flatMap(({ findings, submission }) =>
    findings
      .filter(({ rule }) => rule === 'R21')
      .map(({ element, place, params }) => [submission.unit.code, element, place.cell, params.to, params.value]),
  );

/** The rate of a unit whose row is blank, beside what it is computed from. */
const rate = { row: at('26179.A01').row, col: at('26170.A03').col };

test('a sheet without its table of units has nothing beside its cells', () => {
  const on = { file: 'a.xlsx', sheet: districtForm };
  const unit = { code: '26170', name: '', at: undefined, cells: new Map() };
  const figures = new Map();
  expect(strayInRow(on, { unit, table: undefined, columns, figures, owned: () => new Set() })).toEqual([]);
});

test('a form as it was made has no figure beside its cells', () => expect(strays(districtForm)).toEqual([]));

test('a figure in a rate that is not computed, though nothing else stands in the row', () => {
  const sheet = edited(districtForm, [{ ...rate, edit: number(5) }]);
  expect(strays(sheet)).toEqual([['26179', 'A02', address(rate), address(at('26179.A02')), 5]]);
});

test.each([
  ['right of the table', right],
  ['in a rate the unit has not', columns.find(({ spec }) => spec.key === 'D03')?.col ?? NaN],
])('a figure %s belongs to a blank cell the unit owes', (_where, col) => {
  const far = { row: at('26170.A01').row, col };
  const sheet = edited(districtForm, [{ ...far, edit: number(9) }]);
  const [[code, element] = []] = strays(sheet);
  if (typeof element !== 'string' || !isElementKey(element)) throw new Error('no element');
  const owed = specsOf({ ...districtArgs, form: '01/CTXH-X', reporter: { kind: 'commune', tier: 'commune' } });
  expect([code, owed.some(({ indicator }) => indicator.code === indicatorOf(element))]).toEqual(['26170', true]);
});

test('a rate typed over is R08’s, words and formulas are nobody’s', () => {
  const over = edited(districtForm, [{ ...at('26170.A03'), edit: number(80) }]);
  const words = edited(districtForm, [
    { row: rate.row, col: right, edit: { value: { kind: 'text', text: 'đã gửi' } } },
  ]);
  const own = edited(districtForm, [{ row: rate.row, col: right, edit: { ...number(5), formula: '2+3' } }]);
  expect([over, words, own].map(strays)).toEqual([[], [], []]);
});

test('is said in words', () => {
  const sheet = edited(districtForm, [
    { ...at('26170.A01'), edit: blank },
    { ...at('26170.A03'), edit: number(4) },
  ]);
  const [found] = readForms(workbookOf(sheet), readContext).forms.flatMap(({ findings }) =>
    findings.filter(({ rule }) => rule === 'R21'),
  );
  expect(found && messageOf(found, 'vi')).toBe(
    'Dòng mã 26170 có số 4 ở ô F9, là ô không nhập số liệu nên không được tính, trong khi ô G9 của dòng còn trống; nếu là số liệu của dòng này, cần chuyển sang ô G9.',
  );
});
