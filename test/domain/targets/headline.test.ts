import { classCounts, headlines } from '../../../src/domain/targets/headline';
import type { Attainment, Verdict } from '../../../src/domain/targets/verdict';
import { area, attained, targetOf } from '../../core/attainment/builders';

const { programme } = targetOf('DN25-1');
const { reference: _, ...plain } = attained('DN25-1', area({ programme, year: 2025 }, [{ A01: 100, A02: 60 }]));
const one = (verdict: Verdict, gap: number | null, more: Partial<Attainment> = {}): Attainment => ({
  ...plain,
  verdict,
  gap,
  ...more,
});
const condition = { target: { ...plain.target, kind: 'condition' as const } };
const above = (value: number | null, verdict: Verdict): Partial<Attainment> => ({
  reference: {
    verdict,
    target: {
      ...targetOf('DN25-1').target,
      document: 'Quyết định số 112/QĐ-TTg',
      evidence: null,
      note: '',
      value,
      valueTo: 1,
    },
  },
});

const MIXED = [
  one('met', 2),
  one('met', 0),
  one('met', 1),
  one('notMet', -1),
  one('pending', -1),
  one('insufficientData', null),
  one('notApplicable', null),
  one('met', 0, condition),
  one('notMet', -1, condition),
];

test.each<[string, readonly Attainment[], readonly string[]]>([
  ['nothing tested', [one('notApplicable', null)], []],
  ['all just met', [one('met', 0), one('met', 0)], ['Đạt và vượt 2/2 chỉ tiêu.']],
  [
    'every class, conditions apart',
    MIXED,
    [
      'Đạt và vượt 3/6 chỉ tiêu (vượt 2, đạt 1); không đạt 1; chưa đạt, chưa đến hạn 1; chưa đánh giá được 1; điều kiện kèm theo: đạt 1/2.',
    ],
  ],
  ['units missing', [one('met', 1, { provisional: true })], ['Đạt và vượt 1/1 chỉ tiêu (vượt 1); kết quả tạm tính.']],
  [
    'documents above, by themselves',
    [
      one('met', 0, above(50, 'notMet')),
      one('met', 0, above(null, 'insufficientData')),
      one('met', 3, { layer: 'Quyết định số 112/QĐ-TTg' }),
    ],
    [
      'Đạt và vượt 2/2 chỉ tiêu.',
      'So với mục tiêu theo Quyết định số 112/QĐ-TTg: đạt và vượt 1/2 chỉ tiêu (vượt 1); không đạt 1.',
    ],
  ],
])('%s', (_, attainments, lines) => {
  expect(headlines(attainments, 'vi')).toEqual(lines);
});

test('in English likewise', () => {
  expect(headlines(MIXED, 'en')).toEqual([
    'Met or exceeded: 3 of 6 targets (exceeded 2, met 1); not met 1; not met yet, not due yet 1; not yet to be judged 1; conditions that go with them: 1 of 2.',
  ]);
});

test('own targets are counted by class', () => {
  expect(classCounts([...MIXED, one('met', 3, { layer: 'X' })])).toEqual({
    exceeded: 2,
    met: 1,
    notMet: 1,
    pending: 1,
    undecided: 1,
  });
});
