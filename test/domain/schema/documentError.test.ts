import { DocumentError } from '../../../src/domain/schema/documentError';
import { FaultFinder } from '../../../src/domain/schema/documentFault';
import { faultText } from '../../../src/domain/schema/faultText';

const finder = new FaultFinder({}, 'ke-hoach.json');
const faults = [finder.at(['id'], 'missing'), finder.at(['years'], 'missing')];

test('says everything that is wrong, in the language asked for', () => {
  const error = new DocumentError(faults);
  expect(error).toMatchObject({ name: 'DocumentError', faults });
  expect(error.sentences('vi')).toEqual(faults.map((fault) => faultText(fault, 'vi')));
  expect(error.message.split('\n')).toEqual(error.sentences('en'));
});
