import { countsOf } from '../../../src/core/returned/returnedReport';

const fault = (severity: 'error' | 'warning') => {
  const words = { vi: '', en: '' };
  return { sheet: '', cell: '', severity, what: words, todo: words };
};

test('errors and warnings are counted apart', () => {
  expect(countsOf([fault('error'), fault('warning'), fault('warning')])).toEqual({ errors: 1, warnings: 2 });
});
