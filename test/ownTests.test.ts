import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/**
 * Modules that still have no test of their own: to be emptied, never to grow. A test of its own is a unit test in the
 * folder of `test/` that mirrors the module's, and imports it directly: when the module is wrong, that test says so.
 */
const WITHOUT: readonly string[] = [
  'src/domain/targets/growth.ts',
  'src/domain/plan/rules/oneOwner.ts',
  'src/domain/plan/rules/references.ts',
  'src/domain/plan/rules/targets.ts',
  'src/domain/plan/rules/times.ts',
  'src/core/reports/byDepartmentSheet.ts',
  'src/core/reports/departmentSums.ts',
  'src/core/reports/difficultiesSheet.ts',
  'src/core/reports/elementColumns.ts',
  'src/core/reports/figureCell.ts',
  'src/core/reports/figureTotals.ts',
  'src/core/reports/figuresSheet.ts',
  'src/core/reports/findingsSheet.ts',
  'src/core/reports/identity.ts',
  'src/core/reports/page.ts',
  'src/core/reports/placesSheet.ts',
  'src/core/reports/readColumns.ts',
  'src/core/reports/readIdentity.ts',
  'src/core/reports/readPlaces.ts',
  'src/core/reports/readUnits.ts',
  'src/core/reports/unitRows.ts',
  'src/core/reports/verdictWords.ts',
  'src/core/reports/result/liveRow.ts',
  'src/core/reports/result/nameBlock.ts',
  'src/core/reports/result/resultChart.ts',
  'src/core/reports/result/resultNotes.ts',
  'src/core/reports/result/resultSheet.ts',
  'src/core/reports/result/targetTable.ts',
  'src/core/sheet/formula/calculated.ts',
];

/** Modules tested one by one through a table that a test holds to be complete. */
const BY_TABLE: readonly { readonly folder: string; readonly test: string }[] = [
  { folder: 'src/core/checks/rules', test: 'test/core/checks/rules.test.ts' },
];

const ROOTS = ['src/domain', 'src/core'];
const UNIT_TEST = /(?<!\.(host|story|long))\.test\.tsx?$/;
/** A module that only declares types or constants does nothing that could be wrong by itself. */
const doesSomething = (file: string): boolean =>
  /\bfunction\b|\bclass\b|=>|^export \* from/m.test(
    ts.transpileModule(readFileSync(file, 'utf8'), {
      compilerOptions: { target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true, removeComments: true },
    }).outputText,
  );

const under = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name))
    : [];

const modules = ROOTS.flatMap(under).filter((file) => file.endsWith('.ts') && doesSomething(file));

const tests = under('test').filter((file) => UNIT_TEST.test(file));

/** Modules of `src` that a test imports itself, and the folder the test mirrors. */
const imported = new Map<string, Set<string>>();
for (const test of tests) {
  for (const [, target = ''] of readFileSync(test, 'utf8').matchAll(/ from '(\.[^']+)'/g)) {
    const base = path.join(path.dirname(test), target);
    const module = [`${base}.ts`, path.join(base, 'index.ts')].find((file) => existsSync(file));
    if (module === undefined) continue;
    imported.set(module, (imported.get(module) ?? new Set()).add(path.dirname(test)));
  }
}

/** Whether a test of the mirrored folder, or of one below or above it within the same part of the product, imports it. */
function hasOwnTest(module: string): boolean {
  if (BY_TABLE.some(({ folder, test }) => path.dirname(module) === folder && existsSync(test))) return true;
  const mirror = path.dirname(module).replace(/^src/, 'test');
  const folders = [...(imported.get(module) ?? [])];
  return folders.some((folder) => `${mirror}/`.startsWith(`${folder}/`) || `${folder}/`.startsWith(`${mirror}/`));
}

it('finds the modules and their tests', () => {
  expect(modules.length).toBeGreaterThan(100);
  expect(tests.length).toBeGreaterThan(60);
});

it('every module of domain and core has a test of its own', () => {
  expect(modules.filter((module) => !hasOwnTest(module) && !WITHOUT.includes(module))).toEqual([]);
});
