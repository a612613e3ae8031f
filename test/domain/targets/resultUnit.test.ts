import { resultUnit, withUnit } from '../../../src/domain/targets/resultUnit';
import type { MeasuredTarget } from '../../../src/domain/targets/measure';
import { catalogue } from '../../support/plans';

const rate = catalogue().indicators.find(({ code }) => code === 'A03');
if (!rate) throw new Error('no A03');
const own = [
  { ...rate, code: 'Q01' as const, measure: 'ca trên 1.000', measureEn: 'cases per 1,000', per: 1000 },
  { ...rate, code: 'Q02' as const, measure: 'triệu đồng/người', measureEn: 'million VND per person' },
] as const;
const widened = { ...catalogue(), indicators: [...catalogue().indicators, ...own] };

test.each<[MeasuredTarget, string, string]>([
  [{ indicator: 'A03' }, '7%', '7%'],
  [{ indicator: 'Q01' }, '7 trên 1.000', '7 per 1,000'],
  [{ indicator: 'Q01', valueUnit: '‰' }, '7 ‰', '7 per 1,000'],
  [{ indicator: 'Q02' }, '7 triệu đồng/người', '7 million VND per person'],
  [{ indicator: 'C05' }, '7 người', '7 persons'],
  [{ indicator: 'C05', valueUnit: 'lượt' }, '7 lượt', '7'],
  [{ indicator: 'H01', comparator: 'yes' }, '7%', '7%'],
  [{ indicator: 'A03', comparator: 'increase>=' }, '7%', '7%'],
  [{ indicator: 'A03', comparator: 'increase>=', growth: 'headCount' }, '7%', '7%'],
  [{ indicator: 'A03', comparator: 'decrease>=', growth: 'points' }, '7 điểm phần trăm', '7 percentage points'],
  [{ indicator: 'A03', comparator: 'decrease>=', growth: 'heads' }, '7 đơn vị', '7 units'],
  [{ indicator: 'Q01', comparator: 'decrease>=', growth: 'points' }, '7 trên 1.000', '7 per 1,000'],
  [{ indicator: 'Q02', comparator: 'increase>=', growth: 'points' }, '7 triệu đồng/người', '7 million VND per person'],
  [{ indicator: 'F07', growth: 'points' }, '7 điểm phần trăm', '7 percentage points'],
])('%j is in', (target, vi, en) => {
  const unit = resultUnit(target, widened);
  expect([withUnit('7', unit, 'vi'), withUnit('7', unit, 'en')]).toEqual([vi, en]);
});
