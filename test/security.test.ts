import { existsSync, readFileSync } from 'node:fs';

const page = readFileSync('SECURITY.md', 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| promise') && !/^\|[ -]+\|/.test(line));
const testsIn = (row: string): readonly string[] =>
  Array.from(row.matchAll(/`(test\/[^`]+)`/g), ([, file = '']) => file);

test('every promise names a test that is there', () => {
  expect(rows.length).toBeGreaterThan(8);
  for (const row of rows) {
    const tests = testsIn(row);
    expect([row, tests.length > 0]).toEqual([row, true]);
    expect(tests.filter((file) => !existsSync(file))).toEqual([]);
  }
});

test('what the page says of the packages is so', () => {
  expect(readFileSync('.npmrc', 'utf8')).toContain('ignore-scripts=true\n');
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  ) as Readonly<Record<`${'' | 'dev' | 'optional'}${'d' | 'D'}ependencies`, Readonly<Record<string, string>>>>;
  const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
    // A folder of this repository has no other version than the one it stands in.
    ([, version]) => !/^(npm:[\w/@-]+@)?\d+\.\d+\.\d+$|^file:test\//.test(version),
  );
  expect(loose).toEqual([]);
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly integrity?: string; readonly link?: boolean }>>;
  };
  const unchecked = Object.entries(packages).filter(
    ([folder, { integrity, link }]) => folder !== '' && !folder.startsWith('test/') && !link && integrity === undefined,
  );
  expect(unchecked.map(([folder]) => folder)).toEqual([]);
});
