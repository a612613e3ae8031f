import type { Indicator } from '../../../src/domain/catalogue/indicator';
import { typicalFaults } from '../../../src/domain/catalogue/soundTypical';
import type { Typical } from '../../../src/domain/catalogue/typical';
import { FaultFinder } from '../../../src/domain/schema/documentFault';
import { catalogue } from '../../support/plans';

/** What is wrong with the shipped catalogue when its first indicator is usually so large. */
function faultsOf(typical: Typical): readonly unknown[] {
  const [first, ...others] = catalogue().indicators;
  if (!first) throw new Error('an indicator expected');
  const indicators: readonly Indicator[] = [{ ...first, typical }, ...others];
  const changed = { ...catalogue(), indicators };
  return typicalFaults(changed, new FaultFinder(changed, 'Danh mục')).map(({ code, path }) => [code, path.slice(2)]);
}

test.each<readonly [what: string, typical: Typical, faults: readonly unknown[]]>([
  ['sizes and a share', { commune: [1, 9], province: [20, 20], share: [0, 1] }, []],
  ['a share of another indicator', { of: 'B01', share: [0.1, 0.2] }, []],
  ['sizes of parts', { parts: { LH02: { commune: [9, 15] } } }, []],
  ['the most below the least', { commune: [9, 1] }, [['mostBelowLeast', ['typical', 'commune']]]],
  ['a share the wrong way round', { share: [0.9, 0.2] }, [['mostBelowLeast', ['typical', 'share']]]],
  [
    'a part the wrong way round',
    { parts: { LH02: { district: [3, 2] } } },
    [['mostBelowLeast', ['typical', 'parts', 'LH02', 'district']]],
  ],
  ['a share of nothing', { of: 'Z99' }, [['unknownIndicator', ['typical', 'of']]]],
  ['a part nobody has', { parts: { ZZ1: {} } }, [['unknownPartOfAny', ['typical', 'parts']]]],
])('%s', (_what, typical, faults) => {
  expect(faultsOf(typical)).toEqual(faults);
});
