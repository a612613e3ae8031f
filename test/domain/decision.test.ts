import {
  decisionSchema,
  decisionText,
  filesDecision,
  type Decision,
  type DecisionNames,
} from '../../src/domain/decision';
import { recalled } from '../../src/domain/schema/parseDocument';

const unit = { list: '2024', code: '26001' };
const report = (file: string) => ({ file, sheet: 'Biểu 01' });
const names: DecisionNames = {
  unit: ({ code }) => `xã U${code}`,
  finding: ({ rule, element }) => ({ vi: `Số liệu của ${rule} (${element})`, en: `Figures of ${rule} (${element})` }),
};

const preferred: Decision = {
  kind: 'preferred',
  unit,
  report: report('b.xlsx'),
  over: ['a.xlsx', 'c.xlsx', 'd.xlsx', 'e.xlsx'].map(report),
  by: 'person',
};
const accepted: Decision = {
  kind: 'accepted',
  unit,
  rule: 'V17',
  variant: 'change',
  element: 'A01',
  words: 'Sáp nhập ấp',
  by: 'Phòng Văn hoá – Xã hội',
  on: '2026-11-30',
};

test.each<readonly [Decision, string]>([
  [
    preferred,
    'Trong các báo cáo khác nhau của xã U26001, chọn dùng b.xlsx, không dùng: a.xlsx, c.xlsx, d.xlsx, … (+1).',
  ],
  [
    { ...preferred, over: [report('a.xlsx')], by: 'latest' },
    'Trong các báo cáo khác nhau của xã U26001, lấy bản mới nhất b.xlsx, không dùng: a.xlsx.',
  ],
  [
    accepted,
    'Ngày 30/11/2026, Phòng Văn hoá – Xã hội chấp nhận giải trình của xã U26001 về số liệu của V17 (A01): “Sáp nhập ấp”.',
  ],
  [{ kind: 'hiddenAllowed', file: 'a.xlsx' }, 'Đồng ý dùng trang tính ẩn trong tệp a.xlsx.'],
  [{ kind: 'strict' }, 'Chỉ nhận biểu không còn lỗi.'],
  [
    { kind: 'confirmReplace' },
    'Hỏi trước khi thay thế: báo cáo thay thế báo cáo trước của đơn vị cũng chờ quyết định.',
  ],
  [{ kind: 'base', files: [{ file: '2020.xlsx' }] }, 'Số liệu năm gốc lấy từ: 2020.xlsx.'],
  [
    { kind: 'baseTerritory', unit: { list: '2026', code: '75' } },
    'Xác nhận số liệu năm gốc thuộc đúng địa bàn hiện nay của xã U75.',
  ],
  [
    { kind: 'lastYear', files: [{ file: '2023.xlsx', sha256: 'a'.repeat(64) }] },
    'Số liệu năm trước lấy từ: 2023.xlsx.',
  ],
])('%o is told, and recalled as it was kept', (decision, words) => {
  expect(decisionText(decision, names).vi).toBe(words);
  expect(recalled(decisionSchema, JSON.parse(JSON.stringify(decision)))).toEqual(decision);
});

test.each<readonly [string, unknown]>([
  ['a kind nobody knows', { kind: 'forgiven', unit }],
  ['a member too many', { ...accepted, more: 1 }],
  ['an element that is none', { ...accepted, element: '<b>' }],
  ['a digest that is none', { kind: 'base', files: [{ file: 'a', sha256: 'abc' }] }],
  ['the longest explanation and more', { ...accepted, words: 'a'.repeat(20_001) }],
])('%s is no decision', (_name, value) => {
  expect(recalled(decisionSchema, value)).toBeUndefined();
});

test('files of another year are named once each, and no file is no decision', () => {
  expect(filesDecision('base', [{ file: 'a' }, { file: 'a' }, { file: 'b' }])).toEqual([
    { kind: 'base', files: [{ file: 'a' }, { file: 'b' }] },
  ]);
  expect(filesDecision('lastYear', [{ file: '' }])).toEqual([]);
  const namesakes = ['1', '2'].map((digit) => ({ file: 'bao-cao.xlsx', sha256: digit.repeat(64) }));
  expect(filesDecision('base', [...namesakes, ...namesakes])).toEqual([{ kind: 'base', files: namesakes }]);
});
