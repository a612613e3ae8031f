import type { BreakdownUse, LineUse } from '../../src/domain/catalogue/indicator';
import { elementsOf } from '../../src/domain/plan/elements';
import type { FormPlan } from '../../src/usecases/makeForms';
import { catalogue } from './plans';
import { planVersions } from './planVersions';

/** The next version of a plan: one line more and one less, one split and one merged, and all in another order. */
export function nextVersion(id: string, plan: FormPlan) {
  const { first, next, lost, gained } = planVersions(id);
  const specs = elementsOf(plan.args);
  const sum = specs.find(({ computed, type, key }) => {
    const use = first.lines.find(({ indicator }) => indicator === key)?.breakdowns ?? [];
    const isPlain = specs.every((spec) => spec.total !== key || spec.dimension?.role !== 'place');
    return computed?.rule === 'sum' && type === 'count' && use.length === 1 && isPlain;
  });
  const alone = specs.find(
    ({ key, type, indicator, computed }) =>
      type === 'count' &&
      !computed &&
      indicator.acrossUnits === 'sum' &&
      key !== lost.indicator &&
      first.lines.some((line) => line.indicator === key && line.breakdowns.length === 0),
  );
  const disjoint = catalogue().dimensions.find(({ kind, role }) => kind === 'disjoint' && role === undefined);
  if (!disjoint) throw new Error('no dimension to split by');
  const split: BreakdownUse = { dimension: disjoint.id, parts: disjoint.parts.slice(0, 2).map((part) => part.id) };
  const changed = (line: LineUse): LineUse => {
    if (line.indicator === sum?.key) return { ...line, breakdowns: [] };
    return line.indicator === alone?.key ? { ...line, breakdowns: [split] } : line;
  };
  return { first, next: { ...next, lines: next.lines.map(changed).reverse() }, lost, gained, sum, alone };
}
