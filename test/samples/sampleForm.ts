import { FormShape } from '../../src/domain/plan/formShape';
import type { ElementKey, FormId } from '../../src/domain/ids';
import { type Figure } from '../../src/domain/figure';
import { computeValues, isInput } from '../../src/domain/plan/computeValues';
import { elementsOf, inForce, type ElementSpec, type Reporter } from '../../src/domain/plan/elements';
import { inYear } from '../../src/domain/day';
import type { Programme } from '../../src/domain/plan/programme';
import type { ElementValue, Submission } from '../../src/domain/submission';
import type { Unit } from '../../src/domain/territory/unit';
import { sampleEntries, type SampleEntry } from '../../src/samples/sampleEntries';
import { catalogue } from '../support/plans';

/** One reporting unit of a sample, and what its form asks for. */
export interface SampleReporter {
  readonly unit: Unit;
  readonly reporter: Reporter;
  readonly form: FormId;
}

/** Some communes and every department in force on the year's as-of day. */
export function sampleReporters(programme: Programme, year: number, communes: number): readonly SampleReporter[] {
  const list = asOfDay(programme, year) >= '2025-07-01' ? '2026' : '2021';
  const own = Array.from({ length: communes }, (_, i): SampleReporter => {
    const unit: Unit = {
      list,
      code: String(26000 + 3 * i),
      name: `Mẫu ${i}`,
      type: 'xã',
      level: 'commune',
      kind: 'commune',
    };
    return { unit, reporter: { kind: 'commune', tier: 'commune' }, form: '01/CTXH-X' };
  });
  const departments = programme.departments.filter((row) => inForce(row, asOfDay(programme, year)));
  return [...own, ...departments.map((row) => departmentOf(programme, row, list))];
}

function departmentOf(programme: Programme, row: Programme['departments'][number], list: Unit['list']): SampleReporter {
  const code = `${programme.unit.code}.${row.short}`;
  const unit: Unit = { list, code, name: row.name, type: '', level: 'department', kind: row.kind };
  return { unit, reporter: { kind: row.kind, tier: 'department' }, form: '02a/CTXH-N' };
}

export function asOfDay(programme: Programme, year: number): string {
  return inYear(programme.asOf, year);
}

export function specsOf(
  programme: Programme,
  { reporter, form }: SampleReporter,
  year: number,
): readonly ElementSpec[] {
  return elementsOf({ programme, catalogue: catalogue(), form, reporter, year, asOf: asOfDay(programme, year) });
}

export function entriesOf(
  programme: Programme,
  { unit, reporter, form }: SampleReporter,
  year: number,
  seed: string | number = 1,
): ReadonlyMap<ElementKey, SampleEntry> {
  const asOf = asOfDay(programme, year);
  return sampleEntries({ programme, catalogue: catalogue(), unit, reporter, form, year, asOf, seed });
}

/** The submission a reader would make of the entries: inputs as typed, the rest recomputed. */
export function submissionOf(
  programme: Programme,
  of: SampleReporter,
  year: number,
  entries: ReadonlyMap<ElementKey, SampleEntry>,
): Submission {
  const specs = specsOf(programme, of, year);
  const figures = computeValues(
    new FormShape(specs),
    new Map([...entries].map(([key, value]) => [key, figureOf(value)])),
  );
  const values = specs.map((spec): [ElementKey, ElementValue] => {
    const figure = figures.get(spec.key) ?? { state: 'blank' };
    const place = { file: 'mau.xlsx', sheet: 'Biểu 01', cell: spec.key };
    return [spec.key, { element: spec.key, ...figure, place, ...(isInput(spec) ? {} : { computed: true }) }];
  });
  return {
    form: of.form,
    version: 1,
    programme: programme.id,
    unit: { list: of.unit.list, code: of.unit.code },
    unitName: of.unit.name,
    year,
    asOf: asOfDay(programme, year),
    file: 'mau.xlsx',
    sheet: 'Biểu 01',
    values: new Map(values),
  };
}

function figureOf(value: SampleEntry): Figure {
  return value === 'x' ? { state: 'notApplicable' } : { state: 'value', value };
}
