import { explainableFindings, explanationOf } from '../../src/usecases/explaining';
import type { RollUpResult, UnitFinding } from '../../src/usecases/rollUpFiles';
import { argsOf, commune, entry, found } from '../core/board/builders';

const place = { file: 'old.xlsx', sheet: 'Biểu 01', cell: 'F9' };
const given = [
  found(),
  found({ rule: 'V13', explanation: 'Học lớp do Sở tổ chức.' }),
  found({ rule: 'V14', place }),
  found({ rule: 'V15', identity: true }),
  found({ rule: 'V16', severity: 'info' }),
];
const { rollUp } = argsOf({ entries: [entry()] });
const result = { rollUp, findings: given as readonly UnitFinding[] } as RollUpResult;

test('what may be explained is open and in the report that counts', () => {
  expect(explainableFindings(result, commune.code).map(({ finding }) => finding.rule)).toEqual(['V12', 'V13']);
  expect(explainableFindings(result, '99999')).toEqual([]);
});

test('what was said on the telephone holds for the figures as they are', () => {
  const [first] = explainableFindings(result, commune.code);
  expect(first && explanationOf(first, 'Học lớp do Sở tổ chức.', { by: 'A', on: '2024-11-20' })).toEqual({
    kind: 'explained',
    ...{ programme: 'ke-hoach', form: '01/CTXH-X', unit: { list: '2024', code: '73101' }, year: 2024 },
    ...{ rule: 'V12', variant: '', element: 'C09', figures: 'C09=' },
    words: 'Học lớp do Sở tổ chức.',
    by: 'A',
    on: '2024-11-20',
  });
});
