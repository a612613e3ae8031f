import { noteOf } from '../../../../src/core/forms/read/noteOf';

const place = { file: 'a.xlsx', sheet: 'Biểu 01', cell: 'F12' };
const note = noteOf('A01', place);

test('a finding carries its rule’s severity, its element, its place and what the cell held', () => {
  expect(note('R04', 'text', { typed: 'khoảng 12' }, 'khoảng 12')).toEqual({
    rule: 'R04',
    variant: 'text',
    severity: 'error',
    concerns: ['A01'],
    element: 'A01',
    place,
    params: { typed: 'khoảng 12' },
    value: 'khoảng 12',
  });
});

test('without a value the finding has none', () => {
  expect('value' in note('R16', '', {})).toBe(false);
});

test('without a param of its sentence, or with a sentence the rule has not, it does not compile', () => {
  // @ts-expect-error: {value} is not given
  note('R03', '', { typed: '5 lớp' });
  // @ts-expect-error: R04 does not say that
  expect(() => note('R04', 'lost', {})).toThrow('R04');
});
