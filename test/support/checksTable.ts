import type { FindingRule } from '../../src/domain/findingRule';

const SEVERITIES = ['error', 'warning', 'info'] as const;

/**
 * What docs/checks.md must say of a rule: id, severities, name. Rules that share an id share a row; those across forms
 * with an id of one form stand in its row.
 */
export function checksRow(id: string, known: readonly FindingRule[]): readonly string[] {
  const own = known.filter((rule) => rule.id === id);
  const said = own.flatMap(({ variants }) => Object.values(variants).map(({ severity }) => severity));
  return [id, SEVERITIES.filter((severity) => said.includes(severity)).join(', '), own[0]?.title.en ?? ''];
}
