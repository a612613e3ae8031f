import { SEVERITIES } from '../../../src/domain/finding';
import { gravestMarks, MARK_STYLES, MARKING_ORDER } from '../../../src/core/sheet/marks';

test('the gravest mark is put on last, so that it lies on top', () => {
  expect(MARKING_ORDER).toEqual(['info', 'warning', 'error']);
});

test('each severity has a look of its own', () => {
  const fills = MARKING_ORDER.map((severity) => MARK_STYLES[severity].fill);
  expect(new Set(fills).size).toBe(MARKING_ORDER.length);
});

test.each([
  ['warning A1, error A1', 'error A1'],
  ['error A1, warning A1', 'error A1'],
  ['error A2, info A1, warning A1, error A1', 'error A1, error A2'],
  ['error A1, info A2, warning A3', 'info A2, warning A3, error A1'],
  ['', ''],
])('of “%s” these are shown: “%s”', (found, shown) => {
  const marks = found.split(', ').flatMap((one) => {
    const [severity, cell] = one.split(' A');
    const known = SEVERITIES.find((name) => name === severity);
    return known ? [{ sheet: 'Tờ', row: Number(cell), col: 0, severity: known, text: '' }] : [];
  });
  expect(
    gravestMarks(marks)
      .map(({ severity, row }) => `${severity} A${row}`)
      .join(', '),
  ).toBe(shown);
});
