import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const page = readFileSync('CONTRIBUTING.md', 'utf8');
const recipes = readdirSync('test/contributing').map((name) => name.replace(/\.test\.ts$/, ''));

/** Sections "## A relation", each with its lines. */
const sections = new Map(
  page
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title = '', ...lines] = section.trim().split('\n');
      return [title.replace(/^An? /, ''), lines] as const;
    }),
);

it('has a recipe for each of its tests', () => {
  expect(recipes.filter((recipe) => !sections.has(recipe))).toEqual([]);
  expect([...recipes].sort()).toEqual(['host', 'indicator', 'output', 'plan', 'relation', 'rule', 'sheet']);
});

it.each(recipes)('%s: is short and names its test', (recipe) => {
  const lines = (sections.get(recipe) ?? []).filter((line) => line.trim() !== '');
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.length).toBeLessThanOrEqual(15);
  expect(lines.join('\n')).toContain(`test/contributing/${recipe}.test.ts`);
});

it('names only files and folders that are there', () => {
  const named = Array.from(page.matchAll(/`((?:src|test|docs|assets|tools)\/[^`*<]+)`/g), ([, name = '']) => name);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !existsSync(path.normalize(name)))).toEqual([]);
});
