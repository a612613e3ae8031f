import { reasonsSheet } from '../../../src/core/reports/reasonsSheet';
import type { GivenReason, ReasonGroup } from '../../../src/core/reports/summaryArgs';
import { wholeWorkbook } from '../../../src/core/sheet/streamed';
import { unit } from '../rollup/builders';
import { shownIn } from './cells';
import { smallRollUp, summaryArgs } from './province';

const reason: GivenReason = {
  words: '=Học lớp do Sở tổ chức.',
  units: Array.from({ length: 14 }, (_, at) => unit(`7310${at}`, 'commune', '731', 'commune')),
  elements: ['C09'],
  findings: 14,
  accepted: 2,
  acceptedBelow: 0,
  void: 1,
};
const group: ReasonGroup = {
  rule: 'V12',
  title: { vi: 'Lớp và người học', en: 'Classes and participants' },
  section: 'C',
  sectionWords: { vi: 'Đào tạo', en: 'Training' },
  reasons: [reason],
};

test('a line a reason, with how many units give it and what became of it', () => {
  const made = reasonsSheet(summaryArgs(smallRollUp(), { reasons: [group] }));
  const [sheet] = wholeWorkbook({ sheets: made ? [made] : [] }).sheets;
  const shown = sheet?.cells.filter(({ row }) => row === 4).map(shownIn) ?? [];
  expect(shown.slice(0, 6)).toEqual([1, 'Đào tạo', 'Lớp và người học', 'V12', '=Học lớp do Sở tổ chức.', 14]);
  expect(shown.at(-2)).toMatch(/… \(\+2\)$/);
  expect(shown.at(-1)).toBe('2 đã chấp nhận; 1 hết hiệu lực vì số liệu đã đổi; 11 chờ chấp nhận');
});

test('no sheet where nobody explains anything', () => {
  expect(reasonsSheet(summaryArgs(smallRollUp()))).toBeUndefined();
});
