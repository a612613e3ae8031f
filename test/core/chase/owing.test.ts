import { owingAnnex, owingText, type OwedBecause, type OwedReport } from '../../../src/core/chase/owing';

test.each<[OwedBecause, string]>([
  [{ kind: 'conflict' }, 'xã A: gửi nhiều báo cáo khác nhau, đề nghị cho biết bản nào đúng'],
  [{ kind: 'returned', on: '2024-12-02' }, 'xã A: báo cáo đã trả lại ngày 02/12/2024 để sửa, chưa gửi lại'],
])('%j', (because, text) => {
  expect(owingText({ name: 'xã A', because }, 'vi')).toBe(text);
});

const report = (vi: string, owing: OwedReport['owing']): OwedReport => ({
  ...{ report: { vi, en: vi }, expected: 5, inTime: 0, late: 0, undated: 0 },
  owing,
});
const one = { name: 'xã A', within: 'huyện H', because: { kind: 'nothing' } } as const;

test('two units of a name are told apart by their districts', () => {
  expect(owingText(one, 'vi')).toBe('xã A, huyện H: chưa có báo cáo');
});

test('the annex has a list for each kind of report that somebody owes', () => {
  const why = { kind: 'unusable', file: 'a.xls', why: { vi: 'tệp đời cũ.', en: 'an old file.' } } as const;
  const reports = [
    report('báo cáo của xã', [one]),
    report('báo cáo của sở', []),
    report('báo cáo của huyện', [{ name: 'huyện B', because: why }]),
  ];
  expect(owingAnnex(reports, 'vi')).toEqual({
    title: 'Danh sách đơn vị chưa có báo cáo dùng được',
    lists: [
      { head: 'báo cáo của xã: 1 đơn vị', lines: [{ name: 'xã A', within: 'huyện H', state: 'chưa có báo cáo' }] },
      {
        head: 'báo cáo của huyện: 1 đơn vị',
        lines: [{ name: 'huyện B', state: 'đã gửi tệp “a.xls” nhưng chưa dùng được: tệp đời cũ.' }],
      },
    ],
  });
  expect(owingAnnex(reports, 'en').lists[0]).toMatchObject({
    head: 'báo cáo của xã: 1 unit',
    lines: [{ state: 'no report yet' }],
  });
});
