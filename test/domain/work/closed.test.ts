import { closingAgainst, closingOf } from '../../../src/domain/work/closed';
import type { WorkDecision } from '../../../src/domain/work/workDecision';
import { workKey } from '../../../src/domain/work/workKey';
import { WorkState } from '../../../src/domain/work/workState';

const by = { by: 'Sở', on: '2024-12-20' } as const;
const unit = { list: '2024', code: '75' };
const of2024 = { programme: 'p', year: 2024, unit } as const;
const closed: WorkDecision = { kind: 'closed', ...of2024, summary: { file: 't.xlsx' }, figures: 'ab', ...by };
const reopened: WorkDecision = { kind: 'reopened', ...of2024, note: 'sai', ...by };
const reminded: WorkDecision = { kind: 'reminded', ...of2024, ...by };
const opened: WorkDecision = { kind: 'opened', ...of2024, ...by };
const hidden: WorkDecision = { kind: 'hiddenAllowed', file: 'a', ...by };
const ofNextYear: WorkDecision = { ...reminded, year: 2025 };

test('a year is closed until it is opened again', () => {
  const found = [[closed], [closed, reopened], [closed, reopened, closed]].map(
    (decided) => closingOf(new WorkState(decided), of2024)?.kind,
  );
  expect(found).toEqual(['closed', undefined, 'closed']);
  expect(closingOf(new WorkState([closed]), { programme: 'p', year: 2025 })).toBeUndefined();
});

test.each<readonly [string, readonly WorkDecision[], WorkDecision, boolean]>([
  ['a decision about the closed year', [closed], reminded, true],
  ['one about another year', [closed], ofNextYear, false],
  ['one of an open year', [closed, reopened], reminded, false],
  ['opening it again', [closed], reopened, false],
  ['a file that came', [closed], { kind: 'received', file: 'a', sha256: '0'.repeat(64), ...by }, false],
  ['a yes to hidden sheets, of which the folder says the year', [opened, closed], hidden, true],
  ['a yes to hidden sheets of another year', [{ ...opened, year: 2025 }, closed], hidden, false],
  ['taking a decision of it back', [reminded, closed], { kind: 'undone', of: workKey(reminded), ...by }, true],
  ['taking the closing back without a word', [closed], { kind: 'undone', of: workKey(closed), ...by }, true],
  ['taking back what nobody knows', [closed], { kind: 'undone', of: 'x', ...by }, false],
])('%s', (_name, decided, further, isRefused) => {
  expect(closingAgainst(decided, [further]) !== undefined).toBe(isRefused);
});
