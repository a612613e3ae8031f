import { accountOfRollUp } from '../../../../src/core/reports/replay/accountOfRollUp';
import { accountOfSummary } from '../../../../src/core/reports/replay/accountOfSummary';
import { figuresDigest } from '../../../../src/core/reports/replay/figuresDigest';
import { ENTRIES } from '../province';
import { argsOf, rolled, workbookOf } from './accounts';

test('the mark of all figures is that of the figures, whatever file they stand in', () => {
  const mark = figuresDigest(accountOfRollUp(argsOf()));
  const read = accountOfSummary({ ...workbookOf(), file: 'ky.xlsx' });
  expect(read && figuresDigest(read)).toBe(mark);
  const other = rolled({ ...ENTRIES, '73101': { ...ENTRIES['73101'], E04: 35 } });
  expect(figuresDigest(accountOfRollUp(argsOf(other)))).not.toBe(mark);
});

test('another verdict is another mark, though every figure is the same', () => {
  const account = accountOfRollUp(argsOf());
  const [[key, target] = []] = account.targets ?? [];
  if (key === undefined || !target) throw new Error('no target');
  const other = new Map([...(account.targets ?? []), [key, { ...target, verdict: 'notApplicable' as const }]]);
  expect(figuresDigest({ ...account, targets: other })).not.toBe(figuresDigest(account));
});
