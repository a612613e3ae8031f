import { reportedText, wantingText } from '../../../src/domain/targets/restatedText';
import { findProgramme, catalogue } from '../../support/plans';
import { resultUnit } from '../../../src/domain/targets/resultUnit';
import { old } from '../../core/attainment/restate/places';

const target = findProgramme('dong-nai-2021-2030')?.targets.find(({ baseYear }) => baseYear === 2020);
if (!target) throw new Error('a target has a base year');
const percent = resultUnit(target, catalogue());
const base = { year: 2020, reported: [], split: [], missing: [], twice: [] };

test.each([
  [{ ...base, missing: [old('70')] }, 'Còn thiếu số liệu năm 2020 của: tỉnh Bình Phước.'],
  [{ ...base, twice: [old('75')] }, 'Đưa vào hai lần: tỉnh Đồng Nai.'],
  [
    { ...base, bounds: { lowest: 1.25, highest: 9, assumption: 'thisYear', settled: false } },
    'Kết quả nằm trong khoảng từ 1,3% đến 9,0%, nếu phần thiếu có quy mô bằng số năm nay của chính địa bàn đó.',
  ],
  [
    { ...base, bounds: { lowest: 25, highest: 30, assumption: 'none', settled: true } },
    'Kết quả nằm trong khoảng từ 25,0% đến 30,0%; mọi khả năng trong khoảng này cho cùng một kết luận.',
  ],
  [
    { ...base, bounds: { lowest: 5, highest: null, assumption: 'none', settled: false } },
    'Kết quả không thấp hơn 5,0%.',
  ],
  [
    { ...base, bounds: { lowest: null, highest: 5, assumption: 'none', settled: false } },
    'Kết quả không cao hơn 5,0%.',
  ],
  [base, ''],
] as const)('what is wanting: %#', (restated, words) => expect(wantingText(restated, percent, 'vi')).toBe(words));

test('figures as they were reported, by whom typed, and pieces', () => {
  const split = {
    unit: old('30079'),
    numerator: 10,
    denominator: 30,
    from: { numerator: 0, denominator: 0 },
    to: { numerator: 10, denominator: 30 },
  };
  const words = reportedText(
    {
      ...base,
      reported: [{ unit: old('75'), numerator: 40, denominator: 100, by: 'Lê Văn An', on: '2026-01-05' }],
      split: [split],
    },
    'vi',
  );
  expect(words).toBe(
    'Số báo cáo năm 2020: tỉnh Đồng Nai 40/100 (Lê Văn An ghi ngày 05/01/2026). Đơn vị bị chia: xã Gáo Giồng 10/30, phần thuộc địa bàn này từ 0/0 đến 10/30.',
  );
});

test('of many units the first are named', () => {
  const missing = ['30079', '29905', '75', '70', '867', '873', '866'].map(old);
  expect(wantingText({ ...base, missing }, percent, 'en')).toContain('and 2 more');
});
