import { HostError } from '../../../src/core/sheet/port';

test('an error of a host is told apart by its code, and says its detail only where there is one', () => {
  expect(new HostError('tooLarge')).toMatchObject({ name: 'HostError', message: 'tooLarge', code: 'tooLarge' });
  expect(new HostError('sheetMissing', 'Biểu 01', { sheet: 'Biểu 01' })).toMatchObject({
    message: 'sheetMissing: Biểu 01',
    detail: 'Biểu 01',
    params: { sheet: 'Biểu 01' },
  });
  expect(new HostError('unknown')).toBeInstanceOf(Error);
});
