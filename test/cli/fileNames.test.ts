import { homedir } from 'node:os';
import path from 'node:path';
import { nameFiles } from '../../src/cli/fileNames';

const names = (found: readonly (readonly [string, string])[]) =>
  nameFiles(
    found.map(([file, folder]) => ({ path: file, folder })),
    'relative',
  ).map(({ name }) => name);

const neighbour = path.join(path.dirname(homedir()), 'nguyen-van-an');

test.each([
  [[['/d/bc/xa/a.xlsx', '/d/bc']], ['xa/a.xlsx']],
  [[['/d/bc/a.xlsx', '/d/bc']], ['a.xlsx']],
  [[['bc/a.xlsx', 'bc']], ['a.xlsx']],
  // A folder that cannot be listed is read as a file and named by itself.
  [[['/d/bc', '/d/bc']], ['bc']],
  [
    [
      ['/d/h1/a.xlsx', '/d/h1'],
      ['/d/h2/a.xlsx', '/d/h2'],
      ['/d/h2/b.xlsx', '/d/h2'],
    ],
    ['h1/a.xlsx', 'h2/a.xlsx', 'b.xlsx'],
  ],
  [
    [
      ['/d/1/h/a.xlsx', '/d/1/h'],
      ['/d/2/h/a.xlsx', '/d/2/h'],
    ],
    ['1/a.xlsx', '2/a.xlsx'],
  ],
  [
    [
      [path.join(homedir(), 'a.xlsx'), homedir()],
      [path.join(neighbour, 'a.xlsx'), neighbour],
    ],
    ['1/a.xlsx', '2/a.xlsx'],
  ],
] as const)('%j are named %j', (found, expected) => {
  expect(names(found)).toEqual(expected);
});

test('absolute names are whole paths', () => {
  expect(nameFiles([{ path: 'bc/a.xlsx', folder: 'bc' }], 'absolute')).toEqual([
    { name: path.resolve('bc/a.xlsx'), path: 'bc/a.xlsx' },
  ]);
});
