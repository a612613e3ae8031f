import { typicalSchema } from '../../../src/domain/catalogue/typical';
import { parseDocument } from '../../../src/domain/schema/parseDocument';

test.each<readonly [what: string, typical: object, faults: readonly string[]]>([
  ['nothing', {}, []],
  ['sizes by reporter', { commune: [2, 5], district: [4, 9], province: [10, 30] }, []],
  ['a size of an unknown reporter', { nation: [1, 2] }, ['unknownField']],
  ['a size that is no range', { commune: [2] }, ['notNumber']],
  ['a share of another', { share: [0.5, 0.8], of: 'A01' }, []],
  ['a share of a part', { share: [0.5, 0.8], of: 'A01.LH01' }, ['notIndicatorCode']],
])('%s: %j', (_what, typical, faults) => {
  const parsed = parseDocument(typicalSchema, typical, '');
  expect(parsed.ok ? [] : parsed.faults.map(({ code }) => code)).toEqual(faults);
});
