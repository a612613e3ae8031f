import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const DIST = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/**
 * Where a file of the office.js folder lies on disk; undefined when the package has none. The library asks for
 * "vi-VN/office_strings.js" while the package says "vi-vn/…", so the folder is looked up without regard to case.
 */
export function officeFile(name: string): string | undefined {
  const [folder = '', ...rest] = name.split('/');
  const known = readdirSync(DIST).find((entry) => entry.toLowerCase() === folder.toLowerCase());
  const path = known === undefined ? undefined : join(DIST, known, ...rest);
  if (path === undefined || relative(DIST, path).startsWith('..')) return undefined;
  return existsSync(path) ? path : undefined;
}
