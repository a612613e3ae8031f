import { readCell } from '../../../../src/core/forms/read/readCell';
import type { SnapshotCell, SnapshotValue } from '../../../../src/core/sheet/snapshot';
import { formArgs, specsOf } from '../fixtures';

const specs = specsOf(formArgs());
const place = { file: 'a.xlsx', sheet: 'Biểu 01', cell: 'F12' };

/** "state or value | rules", for the content of the input cell of one element. */
function reading(key: string, cell: Partial<SnapshotCell> | undefined): string {
  const spec = specs.find((one) => one.key === key);
  if (!spec) throw new Error(`no element ${key}`);
  const whole = cell && { row: 0, col: 0, value: { kind: 'blank' } as const, ...cell };
  const { figure, findings } = readCell(spec, whole, place);
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
  expect(reading('E01', { value: { kind: 'blank' }, formula: 'A1' })).toBe('unreadable | R07');
});
