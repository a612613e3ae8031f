import type { LineUse } from '../../../src/domain/catalogue/indicator';
import { ownsAnyLine } from '../../../src/domain/plan/ownsAnyLine';
import type { Programme } from '../../../src/domain/plan/programme';
import { findProgramme } from '../../support/plans';

const given = findProgramme('dong-nai-2021-2030');
if (!given) throw new Error('a plan');
const plan: Programme = {
  ...given,
  owners: [
    { tier: 'commune', kind: 'commune', places: ['LH01'] },
    { tier: 'department', kind: 'education', places: ['LH02'], to: '2025-02-28' },
  ],
};

const line = (owner: LineUse['owner'], parts: readonly string[] = [], more: Partial<LineUse> = {}): LineUse => ({
  indicator: 'A01',
  breakdowns: parts.length === 0 ? [] : [{ dimension: 'LH', parts }],
  owner,
  required: false,
  ...more,
});

const owns = (lines: readonly LineUse[], kind: 'commune' | 'education' | 'police', asOf = '2024-11-30'): boolean =>
  ownsAnyLine({
    programme: { ...plan, lines },
    reporter: { kind, tier: kind === 'commune' ? 'commune' : 'department' },
    year: Number(asOf.slice(0, 4)),
    asOf,
  });

test.each<[string, LineUse, readonly (readonly ['commune' | 'education' | 'police', boolean])[]]>([
  [
    'everybody’s own line',
    line({ rule: 'self' }),
    [
      ['commune', true],
      ['police', true],
    ],
  ],
  [
    'a line of one kind',
    line({ rule: 'kind', kinds: ['education'] }),
    [
      ['education', true],
      ['police', false],
      ['commune', false],
    ],
  ],
  [
    'a line by place',
    line({ rule: 'byPlace' }, ['LH02']),
    [
      ['education', true],
      ['commune', false],
      ['police', false],
    ],
  ],
  [
    'a line of whoever owns a place',
    line({ rule: 'byPlace' }),
    [
      ['education', true],
      ['commune', true],
      ['police', false],
    ],
  ],
])('%s', (_, one, who) => {
  for (const [kind, expected] of who) expect([kind, owns([one], kind)]).toEqual([kind, expected]);
});

test('what is over owes nothing: the owner’s time, and the line’s', () => {
  const byPlace = line({ rule: 'byPlace' }, ['LH02']);
  expect(owns([byPlace], 'education', '2025-11-30')).toBe(false);
  expect(owns([line({ rule: 'self' }, [], { from: 2025 })], 'commune')).toBe(false);
  expect(owns([line({ rule: 'self' }, [], { to: 2023 })], 'commune')).toBe(false);
});
