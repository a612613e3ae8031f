import { accountOfRollUp } from '../../../../src/core/reports/replay/accountOfRollUp';
import { argsOf, digest, rolled } from './accounts';

test('what came through a summary from below is not what was handed in', () => {
  const result = rolled();
  const entries = [
    ...result.ledger.entries,
    { file: 'b.xlsx', sheet: '', fate: 'rejected', sha256: digest(8) },
    { file: 'c.xlsx', sheet: '', fate: 'rejected', through: ['731.xlsx'] },
  ] as const;
  const account = accountOfRollUp(argsOf({ ...result, ledger: { ...result.ledger, entries } }));
  expect(account.entries).toEqual([{ file: 'b.xlsx', sheet: '', fate: 'rejected', sha256: digest(8) }]);
  expect(account.decisions).toEqual([{ kind: 'strict' }]);
  expect([...account.rows.keys()]).toEqual(['73101', '73102', '73201', '75.SGDDT']);
});
