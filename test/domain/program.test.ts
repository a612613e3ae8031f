import { readFileSync } from 'node:fs';
import { isIsoDate } from '../../src/domain/day';
import { PROGRAM } from '../../src/domain/program';

test('files say the version of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(PROGRAM.version).toBe(version);
  expect(isIsoDate(PROGRAM.date)).toBe(true);
});
