import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../support/programs';
import { copied, rollUpWords, troubled, type Step } from './troubledRun';

interface RolledUp {
  readonly units: readonly unknown[];
  readonly ledger: {
    readonly files: readonly { readonly file: string; readonly fate: string; readonly reason?: { code: string } }[];
  };
}

function rolledUp(
  folder: string,
  steps: readonly Step[],
  { node = [], words = ['--jobs', '2'] }: { node?: readonly string[]; words?: readonly string[] } = {},
): RolledUp {
  const out = temporaryFolder('worker-out');
  const { code, err } = troubled(steps, [...rollUpWords(folder, out), ...words], node);
  expect({ code, err }).toEqual({ code: expect.any(Number) as number, err: '' });
  return JSON.parse(readFileSync(path.join(out, 'tong-hop.json'), 'utf8')) as RolledUp;
}

const rejected = ({ ledger }: RolledUp): readonly (readonly [string, string | undefined])[] =>
  ledger.files
    .filter(({ fate }) => fate === 'rejected')
    .map(({ file, reason }) => [path.basename(file), reason?.code] as const);

describe('a file that ends its worker', () => {
  // More than a batch of 25, so that there are two workers.
  const folder = copied(5);
  const names = readdirSync(folder).sort();
  let undisturbed: RolledUp;
  beforeAll(() => (undisturbed = rolledUp(folder, [], { words: ['--jobs', '1'] })), 100_000);

  it.each([
    ['without a word', 'endThread', []],
    ['by taking all its memory', 'fillMemory', ['--max-old-space-size=96']],
  ] as const)(
    '%s is the only one refused; the rest of its batch and of the run counts',
    (_how, act, node) => {
      expect(names).toHaveLength(45);
      // In different batches.
      const guilty = [names[3] ?? '', names[30] ?? ''];
      const result = rolledUp(
        folder,
        guilty.map((name) => ({ on: 'openSync', at: `/${name}`, act })),
        { node },
      );
      expect(rejected(result)).toEqual(guilty.map((name) => [name, 'internalError']));
      expect(result.ledger.files).toHaveLength(names.length);
      expect(result.units).toEqual(undisturbed.units);
    },
    200_000,
  );
});

test.each([
  ['two threads', ['--jobs', '2']],
  ['one', ['--jobs', '1']],
])(
  'a file whose reading never ends is named, and the others are used: %s',
  (_what, words) => {
    const folder = copied(words[1] === '2' ? 3 : 1);
    const names = readdirSync(folder).sort();
    const [slow = ''] = names.slice(4);
    const steps: Step[] = [{ on: 'inflateRawSync', at: `/${slow}`, act: 'spin' }];
    const result = rolledUp(folder, steps, { words: [...words, '--file-timeout', '1'] });
    expect(rejected(result)).toEqual([[slow, 'tooSlow']]);
    expect(result.ledger.files).toHaveLength(names.length);
  },
  100_000,
);
