import { readFileSync } from 'node:fs';
import type { FindingRule } from '../src/domain/findingRule';
import { findingRules } from '../src/usecases/messages';
import { checksRow } from './support/checksTable';

const page = readFileSync('docs/checks.md', 'utf8');

const known: readonly (FindingRule & { readonly explainable?: readonly string[] })[] = findingRules;

/** Rows of the page's tables: rule, severities, name. */
const rows = Array.from(page.matchAll(/^\| ([VRX]\d\d) +\| ([a-z, ]+?) +\| (.+?) +\| .+ \|$/gm), (row) =>
  row.slice(1, 4),
);

/** Rule objects that say something, by the id they share: “V17 (twin)” where only some of a rule's sentences are meant. */
function named(of: (rule: FindingRule & { readonly explainable?: readonly string[] }) => readonly string[]): string {
  const ids = [...new Set(known.map(({ id }) => id))];
  const all = ids.flatMap((id) => {
    const own = known.filter((rule) => rule.id === id);
    const meant = own.flatMap(of);
    if (meant.length === 0) return [];
    return meant.length === own.flatMap(({ variants }) => Object.keys(variants)).length
      ? [id]
      : [`${id} (${meant.join(', ')})`];
  });
  return all.join(', ');
}

it('says what can be explained as the rules do', () => {
  expect(page).toContain(`\n- Errors that may be explained: ${named(({ explainable = [] }) => explainable)}.\n`);
  const never = named(({ identity, variants }) => (identity ? Object.keys(variants) : []));
  expect(page).toContain(`\n- Never explained: ${never}.\n`);
});

it('names every rule once, with its severities and its name, and no other', () => {
  const ids = [...new Set(known.map(({ id }) => id))];
  expect([...rows].sort()).toEqual(ids.map((id) => checksRow(id, known)).sort());
});
