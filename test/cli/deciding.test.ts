import type { Arguments } from '../../src/cli/arguments';
import { decidingOf } from '../../src/cli/deciding';
import { UsageError } from '../../src/cli/usageError';

const inputs = [
  { name: 'corrected.xlsx', path: 'bao-cao/corrected.xlsx' },
  { name: 'huyen.zip/old.xlsx', path: 'bao-cao/huyen.zip', entry: 'old.xlsx' },
  { name: 'huyen.zip/khac.xlsx', path: 'bao-cao/huyen.zip', entry: 'khac.xlsx' },
];

function asked(prefer: readonly string[], onConflict?: string): Arguments {
  return {
    words: [],
    text: (name) => (name === 'on-conflict' ? onConflict : undefined),
    list: (name) => (name === 'prefer' ? prefer : []),
    flag: () => false,
  };
}

const preferred = (...typed: readonly string[]): readonly string[] =>
  (decidingOf(asked(typed), inputs).preferred ?? []).map(({ file }) => file);

test.each([
  ['bao-cao/corrected.xlsx', ['corrected.xlsx']],
  ['./bao-cao/../bao-cao/corrected.xlsx', ['corrected.xlsx']],
  ['corrected.xlsx', ['corrected.xlsx']],
  ['old.xlsx', ['huyen.zip/old.xlsx']],
  ['bao-cao/huyen.zip', ['huyen.zip/old.xlsx', 'huyen.zip/khac.xlsx']],
])('--prefer %s', (typed, names) => {
  expect(preferred(typed)).toEqual(names);
});

test('a file that is none of the inputs, and another way to settle conflicts, are wrong use', () => {
  expect(() => preferred('bao-cao/khong-co.xlsx')).toThrow(UsageError);
  expect(() => decidingOf(asked([], 'newest'), inputs)).toThrow(UsageError);
  expect(decidingOf(asked([], 'latest'), inputs).onConflict).toBe('latest');
  expect(decidingOf(asked([]), inputs).onConflict).toBe('ask');
});
