import { numberForEditing } from '../../../src/workbench/grid/entry/shownForEditing';
import { readEntry } from '../../../src/workbench/grid/entry/readEntry';

test.each<[number, string | undefined, string]>([
  [1.5, undefined, '1,5'],
  [1234.5, '#,##0.00', '1234,5'],
  [46016, 'dd/mm/yyyy', '25/12/2025'],
  [0.07, '0%', '7%'],
  [0.125, '0.0%', '12,5%'],
  [-3, 'General', '-3'],
])('%d of format %s is offered as %s, which is read back the same', (value, format, shown) => {
  expect(numberForEditing(value, format)).toBe(shown);
  expect(readEntry(shown, 2024)).toMatchObject({ kind: 'number', number: value });
});
