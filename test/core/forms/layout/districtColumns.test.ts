import { DISTRICT_COLUMN, districtColumns } from '../../../../src/core/forms/layout/districtColumns';
import { columns, districtArgs } from '../read/districtForm';
import { specsOf } from '../fixtures';

test('one column for each key figure, in the order of the form, right of the fixed ones', () => {
  expect(columns[0]).toMatchObject({ col: DISTRICT_COLUMN.firstFigure, title: 'Đơn vị thuộc diện', input: true });
  expect(columns.map(({ col }) => col)).toEqual(columns.map((_, index) => DISTRICT_COLUMN.firstFigure + index));
});

test('rates are not typed; growth rates have no column', () => {
  const column = (key: string) => columns.find(({ spec }) => spec.key === key);
  expect(column('A03')?.input).toBe(false);
  expect(column('F07')).toBeUndefined();
});

test('an element without a short title shows its own name', () => {
  const [first] = specsOf(districtArgs);
  if (!first) throw new Error('no element');
  const { short: _short, ...indicator } = first.indicator;
  expect(districtColumns([{ ...first, indicator, vi: 'Khác' }])[0]?.title).toBe('Khác');
});
