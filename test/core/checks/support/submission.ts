import { numberOf, type Figure } from '../../../../src/domain/figure';
import type { ElementSpec } from '../../../../src/domain/plan/elements';
import type { ElementKey } from '../../../../src/domain/catalogue/indicator';
import type { ElementValue, Submission } from '../../../../src/domain/submission';
import { figures } from './figures';
import { specsWithout, unit } from './plan';

/** A typed cell: a figure or text, "x", `null` for blank, `undefined` for unreadable; or a figure as a summary has it. */
export type Typed = number | string | null | undefined | Figure;
export type Entries = Readonly<Record<ElementKey, Typed>>;

const FILE = '01-CTXH-X_75_26179_xa-phu-ly_2024.xlsx';
const SHEET = 'Biểu 01';

/** The consistent submission of the test plan with some cells changed; totals and rates follow from the cells. */
export function submissionOf(
  changes: Entries = {},
  over: Partial<Submission> = {},
  specs: readonly ElementSpec[] = specsWithout(),
): Submission {
  return submissionFrom({ ...figures, ...changes }, specs, over);
}

/** A submission holding exactly these cells. */
export function submissionFrom(
  entries: Entries,
  specs: readonly ElementSpec[],
  over: Partial<Submission> = {},
): Submission {
  const values = new Map<ElementKey, ElementValue>();
  const file = over.file ?? FILE;
  specs.forEach((spec, row) => {
    const place = { file, sheet: SHEET, cell: cellOf(row) };
    if (!spec.computed)
      values.set(spec.key, { element: spec.key, place, ...stateOf(spec.key in entries ? entries[spec.key] : null) });
  });
  for (const rule of ['sum', 'ratio']) {
    specs.forEach((spec, row) => {
      const place = { file, sheet: SHEET, cell: cellOf(row) };
      if (spec.computed?.rule === rule)
        values.set(spec.key, { element: spec.key, place, computed: true, ...computed(spec, values) });
    });
  }
  return {
    form: '01/CTXH-X',
    version: 1,
    programme: 'dong-nai-2021-2030',
    unit: { list: unit.list, code: unit.code },
    unitName: 'xã Phú Lý',
    year: 2024,
    asOf: '2024-11-25',
    file,
    sheet: SHEET,
    values,
    headerPlaces: {
      programme: { file, sheet: SHEET, cell: 'A1' },
      unit: { file, sheet: SHEET, cell: 'H1' },
      year: { file, sheet: SHEET, cell: 'D2' },
      asOf: { file, sheet: SHEET, cell: 'D3' },
    },
    ...over,
  };
}

/** Cell of the element in the given row of the form. */
export function cellOf(row: number): string {
  return `F${row + 10}`;
}

function stateOf(typed: Typed): Figure {
  if (typed === undefined) return { state: 'unreadable' };
  if (typed === null) return { state: 'blank' };
  if (typeof typed === 'object') return typed;
  return typed === 'x' ? { state: 'notApplicable' } : { state: 'value', value: typed };
}

function computed(spec: ElementSpec, values: ReadonlyMap<ElementKey, ElementValue>): Figure {
  const numberAt = (key: ElementKey): number | undefined => numberOf(values.get(key));
  if (spec.computed?.rule === 'sum') {
    const given = spec.computed.of.flatMap((key) => numberAt(key) ?? []);
    return stateOf(given.length === 0 ? null : given.reduce((sum, value) => sum + value, 0));
  }
  if (!spec.computed) return stateOf(null);
  const [numerator, denominator] = [numberAt(spec.computed.numerator), numberAt(spec.computed.denominator)];
  return stateOf(numerator === undefined || !denominator ? null : (numerator / denominator) * 100);
}
