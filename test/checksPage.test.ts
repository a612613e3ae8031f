import { readFileSync } from 'node:fs';
import { crossRules } from '../src/core/checks/crossUnit/crossRules';
import { rules } from '../src/core/checks/rules';
import { readingRules } from '../src/core/forms/read/readingRules';
import type { FindingRule } from '../src/domain/findingRule';

const page = readFileSync('docs/checks.md', 'utf8');

/** Rows of the page's tables: rule, severities, name. */
const rows = Array.from(page.matchAll(/^\| ([VRX]\d\d) +\| ([a-z, ]+?) +\| (.+?) +\| .+ \|$/gm), (row) =>
  row.slice(1, 4),
);

const SEVERITIES = ['error', 'warning', 'info'] as const;

/** What the page must say of rules that share an id; those across forms with an id of one form stand in its row. */
function rowOf(id: string, known: readonly FindingRule[]): readonly string[] {
  const own = known.filter((rule) => rule.id === id);
  const said = own.flatMap(({ variants }) => Object.values(variants).map(({ severity }) => severity));
  return [id, SEVERITIES.filter((severity) => said.includes(severity)).join(', '), own[0]?.title.en ?? ''];
}

it('names every rule once, with its severities and its name, and no other', () => {
  const known: readonly FindingRule[] = [...rules, ...crossRules, ...Object.values(readingRules)];
  const ids = [...new Set(known.map(({ id }) => id))];
  expect([...rows].sort()).toEqual(ids.map((id) => rowOf(id, known)).sort());
});
