import path from 'node:path';
import { builtOnce } from '../../support/builtOnce';

const COMMON = [
  'webpack.workbench.js',
  'webpack.single.js',
  'webpack.assets.js',
  'assets/catalogue',
  'assets/plans',
  'assets/units',
  'package-lock.json',
];
/** What each page is made of; the grid's test page holds nothing but core and grid. */
const SOURCES = {
  page: [...COMMON, 'src'],
  harness: [
    ...COMMON,
    'src/domain',
    'src/core',
    'src/workbench/grid',
    'src/workbench/offline',
    'test/workbench/harness',
  ],
} as const;

/** The one file, packed beside the page's folder. */
const SINGLE = '.cache/workbench-single/Tong-Hop.html';

/** Builds the one file, which comes with the page; its path. */
export function buildSingle(): string {
  buildSite('page');
  return path.resolve(SINGLE);
}

/** Builds the workbench's page, or the grid's test page, when anything it is made of is newer than the last build. */
export function buildSite(kind: keyof typeof SOURCES): string {
  const out = `.cache/workbench-${kind}`;
  const entry = ['--env', kind === 'harness' ? 'entry=test/workbench/harness/harness.ts' : `single=${SINGLE}`];
  const words = ['--mode', 'development', '-c', 'webpack.workbench.js', '--env', `out=${path.resolve(out)}`, ...entry];
  return builtOnce({ out, sources: SOURCES[kind], words });
}
