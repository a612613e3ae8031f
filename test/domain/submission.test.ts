import { placed } from '../../src/domain/submission';

const place = { file: 'a.xlsx', sheet: 'Biểu', cell: 'F9' };

test('a figure at its place, with what was typed and whether the form computed it', () => {
  expect(placed({ state: 'value', value: 3 }, 'A01', place)).toEqual({
    element: 'A01',
    state: 'value',
    value: 3,
    place,
  });
  expect(placed({ state: 'blank' }, 'A03', place, undefined, true)).toEqual({
    element: 'A03',
    state: 'blank',
    place,
    computed: true,
  });
  expect(placed({ state: 'value', value: 12 }, 'A01', place, '12 người').typed).toBe('12 người');
});
