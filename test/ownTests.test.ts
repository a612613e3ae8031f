import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { transformSync } from '@swc/core';

// A test of its own is a unit test in the folder of `test/` that mirrors the module's, and imports it directly: when
// the module is wrong, that test says so.

/** Modules tested one by one through a table that a test holds to be complete. */
const BY_TABLE: readonly { readonly folder: string; readonly test: string }[] = [
  { folder: 'src/core/checks/rules', test: 'test/core/checks/rules.test.ts' },
  { folder: 'src/domain/plan/rules', test: 'test/domain/plan/programmeRules.test.ts' },
];

const ROOTS = ['src/domain', 'src/core'];
const UNIT_TEST = /(?<!\.(host|story|long))\.test\.tsx?$/;
/** A module that only declares types or constants does nothing that could be wrong by itself. */
const doesSomething = (file: string): boolean =>
  /\bfunction\b|\bclass\b|=>|\bexport ?\* ?from/.test(withoutTypes(readFileSync(file, 'utf8')));

/** What is left to run, without comments. */
const withoutTypes = (source: string): string =>
  transformSync(source, {
    jsc: {
      parser: { syntax: 'typescript' },
      target: 'es2022',
      transform: { verbatimModuleSyntax: true },
      minify: { compress: false, mangle: false },
    },
    minify: true,
  }).code;

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
  expect(modules.filter((module) => !hasOwnTest(module))).toEqual([]);
});
