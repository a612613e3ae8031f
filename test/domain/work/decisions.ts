import type { Acceptance, Withdrawal } from '../../../src/domain/work/workDocument';

const finding = {
  programme: 'ke-hoach',
  form: '01/CTXH-X',
  unit: { list: '2024', code: '26179' },
  year: 2024,
  rule: 'V12',
  variant: 'noClass',
  element: 'C09',
} as const;

export const acceptance = (change: Partial<Acceptance> = {}): Acceptance => ({
  kind: 'accepted',
  ...finding,
  figures: 'C02=8 C09=0',
  words: 'Học lớp do Sở tổ chức.',
  by: 'Phòng Văn hoá – Xã hội',
  on: '2026-11-30',
  ...change,
});

export const withdrawn = (change: Partial<Withdrawal> = {}): Withdrawal => ({
  kind: 'withdrawn',
  ...finding,
  by: 'Phòng Văn hoá – Xã hội',
  on: '2026-12-01',
  ...change,
});
