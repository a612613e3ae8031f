import { readFileSync } from 'node:fs';
import { crossRules } from '../src/core/checks/crossUnit/crossRules';
import { rules } from '../src/core/checks/rules';
import { readingRules } from '../src/core/forms/read/readingRules';
import type { FindingRule } from '../src/domain/findingRule';
import { checksRow } from './support/checksTable';

const page = readFileSync('docs/checks.md', 'utf8');

/** Rows of the page's tables: rule, severities, name. */
const rows = Array.from(page.matchAll(/^\| ([VRX]\d\d) +\| ([a-z, ]+?) +\| (.+?) +\| .+ \|$/gm), (row) =>
  row.slice(1, 4),
);

it('names every rule once, with its severities and its name, and no other', () => {
  const known: readonly FindingRule[] = [...rules, ...crossRules, ...Object.values(readingRules)];
  const ids = [...new Set(known.map(({ id }) => id))];
  expect([...rows].sort()).toEqual(ids.map((id) => checksRow(id, known)).sort());
});
