import { FaultFinder, shortened } from '../../../src/domain/schema/documentFault';
import type { FaultCode } from '../../../src/domain/schema/faultCode';

const code = 'missing' as FaultCode;
const plan = { targets: [{ id: 'SD21-1' }, { id: 'SD21-2', value: 'x' }], years: { from: 2021 } };
const finder = new FaultFinder(plan, 'ke-hoach.json');

test('a fault names the document and the rows its path goes through', () => {
  expect(finder.at(['targets', 1, 'value'], code)).toEqual({
    place: 'ke-hoach.json',
    path: ['targets', 1, 'value'],
    rows: ['SD21-2'],
    code,
    params: {},
  });
});

test.each([
  [['years', 'from'], []],
  [['targets', 9, 'value'], ['']],
  [['nowhere', 0], ['']],
])('the path %j has the rows %j', (path, rows) => {
  expect(finder.at(path, code).rows).toEqual(rows);
});

test('a long entry is cut, a short one is whole', () => {
  expect(shortened('a'.repeat(60))).toBe('a'.repeat(60));
  expect(shortened('a'.repeat(61))).toBe(`${'a'.repeat(60)}…`);
});
