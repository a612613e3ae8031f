import { readCell } from '../../../../src/core/forms/read/readCell';
import type { SnapshotCell, SnapshotValue } from '../../../../src/core/sheet/snapshot';
import { FLOAT_NOISE } from '../../../../src/domain/exact/noise';
import { formArgs, specsOf } from '../fixtures';

const specs = specsOf(formArgs());
const year = 2024;
const place = { file: 'a.xlsx', sheet: 'Biểu 01', cell: 'F12' };

/** "state or value | rules", for the content of the input cell of one element. */
function reading(key: string, cell: Partial<SnapshotCell> | undefined): string {
  const spec = specs.find((one) => one.key === key);
  if (!spec) throw new Error(`no element ${key}`);
  const whole = cell && { row: 0, col: 0, value: { kind: 'blank' } as const, ...cell };
  const { figure, findings } = readCell(spec, whole, { place, year });
  const said = 'value' in figure ? JSON.stringify(figure.value) : figure.state;
  return [said, ...findings.map(({ rule, variant }) => `${rule} ${variant}`.trim())].join(' | ');
}

const text = (of: string): SnapshotValue => ({ kind: 'text', text: of });
const number = (of: number): SnapshotValue => ({ kind: 'number', number: of });

test.each<[string, SnapshotValue, string]>([
  ['E01', { kind: 'blank' }, 'blank'],
  ['E01', number(0), '0'],
  ['E01', number(12.5), '12.5'],
  ['E01', text(' '), 'blank'],
  ['E01', text('x'), 'notApplicable'],
  ['E01', text('–'), 'notApplicable'],
  ['E01', text('12 trẻ em'), '12 | R03'],
  ['E01', text('[12]'), 'blank'],
  ['E01', text(' [ 1,5 ] '), 'blank'],
  ['E01', text('[12'), 'unreadable | R04 text'],
  ['E01', text('[nhiều]'), 'unreadable | R04 text'],
  ['E01', text('Không'), 'unreadable | R04 none'],
  ['E01', text('nhiều'), 'unreadable | R04 text'],
  ['K02.TH', text('1.234'), 'unreadable | R05'],
  ['E01', { kind: 'boolean', boolean: true }, 'unreadable | R04 text'],
  ['E01', { kind: 'error', code: '#REF!' }, 'unreadable | R13'],
  ['E01', { kind: 'error', code: '' }, 'unreadable | R13 lost'],
  ['E01', { kind: 'notCalculated' }, 'unreadable | R07'],
  ['H01', text('Có'), '1'],
  ['H01', text('không'), '0'],
  ['H01', { kind: 'boolean', boolean: true }, '1'],
  ['H01', number(1), '1'],
  ['H01', text('–'), 'notApplicable'],
  ['H01', text('x'), 'unreadable | R05 tick'],
  ['H01', text('chưa'), 'unreadable | R04 choice'],
  ['L02', number(45597), '"2024-11-01"'],
  ['L02', text('25/12/2024'), '"2024-12-25"'],
  ['L02', text('05/12/2024'), 'unreadable | R17'],
  ['L02', text('cuối năm'), 'unreadable | R04 notDate'],
  ['L02', text('x'), 'notApplicable'],
  ['L05', text(' Thiếu người '), '"Thiếu người"'],
  ['L05', text('x'), 'notApplicable'],
  ['L05', number(3), '"3"'],
  ['L05', text('ThiÕu kinh phÝ'), '"Thiếu kinh phí" | R06'],
])('%s with %j: %s', (key, value, expected) => {
  expect(reading(key, { value })).toBe(expected);
});

test('no cell is blank', () => {
  expect(reading('E01', undefined)).toBe('blank');
});

test('a figure shown as a day is not what was typed', () => {
  expect(reading('E01', { value: number(45600), dateFormat: true })).toBe('unreadable | R04 date');
});

test('somebody’s own formula: its stored result counts and is pointed out; one without a result is lost', () => {
  expect(reading('E01', { value: number(7), formula: 'A1+A2' })).toBe('7 | R14');
  expect(reading('E01', { value: number(7), formula: '[1]Sheet1!$A$1' })).toBe('7 | R10 cell');
  expect(reading('E01', { value: { kind: 'blank' }, formula: 'A1' })).toBe('unreadable | R07');
});

describe('noise of binary fractions in a count', () => {
  test.each([
    [27.999999999999886, '28'],
    [11.000000000000002, '11'],
    [20 * 0.55, '11'],
    [-1e-17, '0'],
    // On the tolerance and beyond it.
    [28 - FLOAT_NOISE / 2, '28'],
    [28 - FLOAT_NOISE * 2, String(28 - FLOAT_NOISE * 2)],
    [28.0000001, '28.0000001'],
    [27.99, '27.99'],
  ])('%d is %s', (value, expected) => {
    expect(reading('E01', { value: number(value) })).toBe(expected);
  });

  test('is left alone in money', () => {
    expect(reading('K02.TH', { value: number(0.1 + 0.2) })).toBe(String(0.1 + 0.2));
  });
});

describe('a number that shows something else', () => {
  test.each<[string, string, Partial<SnapshotCell>, string]>([
    ['percent in a count', 'E01', { value: number(0.85), percentFormat: true }, 'unreadable | R04 percent'],
    ['a whole number in percent', 'E01', { value: number(12), percentFormat: true }, 'unreadable | R04 percent'],
    ['percent in money', 'K02.TH', { value: number(1.5), percentFormat: true }, 'unreadable | R04 percent'],
    ['none in percent', 'E01', { value: number(0), percentFormat: true }, '0'],
    ['3/5 of the year', 'E01', { value: number(45415) }, 'unreadable | R04 serial'],
    ['the first day of the year', 'E01', { value: number(45292) }, 'unreadable | R04 serial'],
    ['the last day of the next year', 'E01', { value: number(46022) }, 'unreadable | R04 serial'],
    ['the day before', 'E01', { value: number(45291) }, '45291'],
    ['the day after', 'E01', { value: number(46023) }, '46023'],
    ['one that a formula gives', 'E01', { value: number(45415), formula: 'A1*5' }, '45415 | R14'],
    ['one that is typed as a count', 'E01', { value: text('45.415') }, '45415 | R03'],
    ['money of that size', 'K02.TH', { value: number(45415) }, '45415'],
    ['a day in a cell of days', 'L02', { value: number(45415) }, '"2024-05-03"'],
  ])('%s: %s with %j: %s', (_, key, cell, expected) => {
    expect(reading(key, cell)).toBe(expected);
  });

  test('is no day where the form does not say its year', () => {
    const spec = specs.find((one) => one.key === 'E01');
    if (!spec) throw new Error('no element');
    const cell = { row: 0, col: 0, value: number(45415) };
    expect(readCell(spec, cell, { place, year: 0 }).findings).toEqual([]);
  });
});

describe('hidden marks are dropped and said', () => {
  test.each([
    ['writing direction, as Windows Calculator copies', '\u202d11\u202c'],
    ['isolates', '\u206811\u2069'],
    ['a soft hyphen', '1\u00ad1'],
    ['a zero width space', '1\u200b1'],
    ['a byte order mark', '\ufeff11'],
    ['an Arabic letter mark', '\u061c11'],
    ['marks on both sides', '\u200e11\u200f'],
  ])('%s', (_, typed) => {
    expect(reading('E01', { value: text(typed) })).toBe('11 | R20 cell');
  });

  test.each([
    ['what had to be understood is said so', 'E01', '\u202d1.234\u202c', '1234 | R03'],
    ['decimals', 'K02.TH', '\u202d2,75\u00ad', '2.75 | R20 cell'],
    ['nothing but marks is blank', 'E01', '\u202d\u202c', 'blank'],
    ['an x', 'E01', '\u200ex', 'notApplicable'],
    ['a day', 'L02', '\u202d25/12/2024\u202c', '"2024-12-25" | R20 cell'],
    ['a choice', 'H01', 'C\u00adó', '1'],
  ])('%s', (_, key, typed, expected) => {
    expect(reading(key, { value: text(typed) })).toBe(expected);
  });
});

test.each([
  ['E01', '40²', 'unreadable | R04 text'],
  ['E01', '4₂', 'unreadable | R04 text'],
  ['E01', '①②', 'unreadable | R04 text'],
  ['E01', '⑴', 'unreadable | R04 text'],
  ['E01', '2½', 'unreadable | R04 text'],
  ['E01', 'Ⅻ', 'unreadable | R04 text'],
  ['E01', '１２', '12 | R03'],
  ['H01', '①', 'unreadable | R04 choice'],
  ['L02', '25/12/202⁴', 'unreadable | R04 notDate'],
])('%s with %s, of digits that are none: %s', (key, typed, expected) => {
  expect(reading(key, { value: text(typed) })).toBe(expected);
});
