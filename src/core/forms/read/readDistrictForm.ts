import { computeValues, isInput } from '../../../domain/plan/computeValues';
import { BLANK, type Figure } from '../../../domain/figure';
import type { Finding } from '../../../domain/finding';
import type { ElementKey } from '../../../domain/catalogue/indicator';
import { inYear } from '../../../domain/day';
import type { Programme } from '../../../domain/plan/programme';
import type { ElementSpec, Reporter } from '../../../domain/plan/elements';
import { placed, type ElementValue, type Place } from '../../../domain/submission';
import { address } from '../../sheet/address';
import type { Cell } from '../../sheet/address';
import { districtColumns } from '../layout/districtColumns';
import type { DistrictColumn } from '../layout/districtColumns';
import { FormShape } from '../../../domain/plan/formShape';
import { computedFindings } from './computedCells';
import type { ReadContext } from './context';
import { locateUnits } from './districtTable';
import type { UnitRow } from './districtTable';
import { districtFindings, rowFindings } from './districtStructure';
import type { KnownHeader } from './header';
import { readCell } from './readCell';
import type { SheetReadingPlace } from './readingCaches';
import type { SheetPlace } from './structure';

export interface DistrictRowReading {
  readonly unit: { readonly code: string; readonly name: string; readonly place?: Place };
  readonly values: ReadonlyMap<ElementKey, ElementValue>;
  readonly findings: readonly Finding[];
}

/** Reads 02b: one reading for each row with any figure or a copy; findings on the sheet itself come with the first. */
export function readDistrictForm(
  on: SheetReadingPlace,
  names: ReadonlyMap<string, Cell>,
  header: KnownHeader,
  programme: Programme,
  context: ReadContext,
): readonly DistrictRowReading[] {
  const year = header.year === 0 ? programme.years.to : header.year;
  const specsOf = (reporter: Reporter): readonly ElementSpec[] =>
    context.caches.shapes.of({
      programme,
      catalogue: context.catalogue,
      form: header.form,
      reporter,
      year,
      asOf: inYear(programme.asOf, year),
    }).specs;
  const columns = districtColumns(specsOf({ kind: 'other', tier: 'district' }));
  const shape = new FormShape(columns.map((column) => column.spec));
  const located = locateUnits(on, names, columns);
  const { table } = located;
  const gone = table ? columns.filter(({ spec }) => !table.columns.has(spec.key)) : [];
  const goneFor = (code: string): readonly DistrictColumn[] => {
    const reporter = gone.length > 0 ? context.reporterOf(programme, code) : undefined;
    return reporter ? gone.filter(({ spec }) => specsOf(reporter).some((own) => own.key === spec.key)) : gone;
  };
  const rows = located.units.flatMap((unit) => {
    const row = readRow(on, unit, columns, shape);
    const twice = (table?.rows.get(unit.code)?.length ?? 0) > 1;
    if (!twice && !hasFigure(row)) return [];
    return [{ ...row, findings: [...rowFindings(on, unit, table, goneFor(unit.code)), ...row.findings] }];
  });
  const [first, ...rest] = rows;
  if (first === undefined) return [];
  return [{ ...first, findings: [...districtFindings(on, located, columns), ...first.findings] }, ...rest];
}

function hasFigure({ values }: DistrictRowReading): boolean {
  return [...values.values()].some((value) => value.computed !== true && value.state !== 'blank');
}

function readRow(
  on: SheetPlace,
  unit: UnitRow,
  columns: readonly DistrictColumn[],
  shape: FormShape,
): DistrictRowReading {
  const inputs = new Map<ElementKey, Figure>();
  const typed = new Map<ElementKey, string>();
  const findings: Finding[] = [];
  for (const { spec, input } of columns) {
    const at = unit.cells.get(spec.key);
    if (!input || at === undefined) continue;
    const reading = readCell(spec, on.sheet.cell(at.row, at.col), {
      file: on.file,
      sheet: on.sheet.name,
      cell: address(at),
    });
    inputs.set(spec.key, reading.figure);
    if (reading.typed !== undefined) typed.set(spec.key, reading.typed);
    findings.push(...reading.findings);
  }
  const figures = computeValues(shape, inputs);
  return {
    unit: {
      code: unit.code,
      name: unit.name,
      ...(unit.at ? { place: { file: on.file, sheet: on.sheet.name, cell: address(unit.at) } } : {}),
    },
    values: new Map(columns.map((column) => [column.spec.key, valueOf(on, unit, column, figures, typed)])),
    findings: [...findings, ...computedFindings(on, rateCells(on, unit, columns, figures))],
  };
}

/** Rates a row's unit does not own were never formulas, and stay empty. */
function rateCells(
  on: SheetPlace,
  unit: UnitRow,
  columns: readonly DistrictColumn[],
  figures: ReadonlyMap<ElementKey, Figure>,
) {
  return columns.flatMap(({ spec, input }) => {
    const at = unit.cells.get(spec.key);
    const right = figures.get(spec.key);
    if (input || at === undefined || right === undefined) return [];
    const asked = on.sheet.cell(at.row, at.col)?.formula !== undefined || right.state === 'value';
    return asked ? [{ element: spec.key, at, right }] : [];
  });
}

function valueOf(
  on: SheetPlace,
  unit: UnitRow,
  { spec }: DistrictColumn,
  figures: ReadonlyMap<ElementKey, Figure>,
  typed: ReadonlyMap<ElementKey, string>,
): ElementValue {
  const at = unit.cells.get(spec.key);
  const place = { file: on.file, sheet: on.sheet.name, cell: at ? address(at) : '' };
  return placed(figures.get(spec.key) ?? BLANK, spec.key, place, typed.get(spec.key), !isInput(spec));
}
