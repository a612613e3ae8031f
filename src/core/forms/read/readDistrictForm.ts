import { computeValues, isInput, termsOf } from '../../../domain/plan/computeValues';
import { BLANK, NOT_ASKED, type Figure } from '../../../domain/figure';
import type { Finding } from '../../../domain/finding';
import type { ElementKey } from '../../../domain/catalogue/indicator';
import { formWithRole } from '../../../domain/catalogue/withRole';
import type { IndicatorCode } from '../../../domain/ids';
import { inYear } from '../../../domain/day';
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
import type { DistrictTable, UnitRow } from './districtTable';
import { strayInRow } from './districtStrays';
import { districtFindings, rowFindings } from './districtStructure';
import { FormulaTerms } from './formulaTerms';
import type { KnownHeader } from './header';
import { inOwnPlan } from './inOwnPlan';
import type { FormPlans } from './planOfForm';
import { proposalFindings } from './proposalFindings';
import { readCell } from './readCell';
import type { SheetReadingPlace } from './readingCaches';
import type { SheetPlace } from './structure';

export interface DistrictRowReading {
  readonly unit: { readonly code: string; readonly name: string; readonly place?: Place };
  readonly values: ReadonlyMap<ElementKey, ElementValue>;
  readonly findings: readonly Finding[];
  /** The columns it was read by. */
  readonly shape: FormShape;
}

/** Reads 02b: one reading for each row with any figure or a copy; findings on the sheet itself come with the first. */
export function readDistrictForm(
  on: SheetReadingPlace,
  names: ReadonlyMap<string, Cell>,
  header: KnownHeader,
  plans: FormPlans,
  context: ReadContext,
): readonly DistrictRowReading[] {
  const { layout, guessed } = plans;
  const year = header.year === 0 ? layout.years.to : header.year;
  const specsOf = (reporter: Reporter, programme = layout, form = header.form): readonly ElementSpec[] =>
    context.caches.shapes.of({
      programme,
      catalogue: plans.catalogue,
      form,
      reporter,
      year,
      asOf: inYear(programme.asOf, year),
    }).specs;
  const columns = districtColumns(specsOf(DISTRICT));
  const shape = shapeOf(columns);
  const asRead = plans.own === layout || context.asMade === true;
  const own = asRead ? undefined : shapeOf(districtColumns(specsOf(DISTRICT, plans.own)));
  const located = locateUnits(on, names, columns);
  const { table } = located;
  const gone = table && !guessed ? columns.filter(({ spec }) => !table.columns.has(spec.key)) : [];
  const goneFor = (code: string): readonly DistrictColumn[] => {
    const reporter = gone.length > 0 ? context.reporterOf(layout, code) : undefined;
    return reporter ? gone.filter(({ spec }) => specsOf(reporter).some(({ key }) => key === spec.key)) : gone;
  };
  const rows = located.units.flatMap((unit) => {
    // A row asks what the unit's own form would.
    const owned = (): ReadonlySet<IndicatorCode> => {
      const reporter = context.reporterOf(layout, unit.code) ?? DISTRICT;
      const role = reporter.tier === 'commune' ? 'commune' : 'department';
      return codesOf(specsOf(reporter, layout, formWithRole(plans.catalogue, role)?.id));
    };
    const read = readRow({ on, year: header.year }, { unit, table, owned }, columns, shape, guessed);
    const row = own ? { ...read, ...inOwnPlan(read, own, placeOf(on, undefined)) } : read;
    const twice = (table?.rows.get(unit.code)?.length ?? 0) > 1;
    if (!twice && !hasFigure(row) && row.findings.length === 0) return [];
    return [{ ...row, findings: [...rowFindings(on, unit, table, goneFor(unit.code)), ...row.findings] }];
  });
  const [first, ...rest] = rows;
  if (first === undefined) return [];
  return [{ ...first, findings: [...districtFindings(on, located, columns), ...first.findings] }, ...rest];
}

/** The columns of 02b are those of the district itself, whoever fills a row. */
const DISTRICT: Reporter = { kind: 'other', tier: 'district' };

function shapeOf(columns: readonly DistrictColumn[]): FormShape {
  return new FormShape(columns.map((column) => column.spec));
}

function placeOf(on: SheetPlace, at: Cell | undefined): Place {
  return { file: on.file, sheet: on.sheet.name, cell: at ? address(at) : '' };
}

function hasFigure({ values }: DistrictRowReading): boolean {
  return [...values.values()].some(
    (value) => value.computed !== true && value.state !== 'blank' && value.state !== 'notAsked',
  );
}

interface RowAt {
  readonly unit: UnitRow;
  readonly table: DistrictTable | undefined;
  readonly owned: () => ReadonlySet<IndicatorCode>;
}

function codesOf(specs: readonly ElementSpec[]): ReadonlySet<IndicatorCode> {
  return new Set(specs.map(({ indicator }) => indicator.code));
}

function readRow(
  { on, year }: { readonly on: SheetReadingPlace; readonly year: number },
  { unit, table, owned }: RowAt,
  columns: readonly DistrictColumn[],
  shape: FormShape,
  guessed: boolean,
): DistrictRowReading {
  const inputs = new Map<ElementKey, Figure>();
  const typed = new Map<ElementKey, string>();
  const findings: Finding[] = [];
  const proposed: Cell[] = [];
  for (const { spec, input } of columns) {
    const at = unit.cells.get(spec.key);
    if (!input) continue;
    if (at === undefined) {
      if (guessed) inputs.set(spec.key, NOT_ASKED);
      continue;
    }
    const reading = readCell(spec, on.sheet.cell(at.row, at.col), {
      place: placeOf(on, at),
      year,
      ...(on.links ? { links: on.links } : {}),
    });
    inputs.set(spec.key, reading.figure);
    if (reading.typed !== undefined) typed.set(spec.key, reading.typed);
    findings.push(...reading.findings);
    if (reading.proposed) proposed.push(at);
  }
  findings.push(...proposalFindings(on, proposed));
  const figures = computeValues(shape, inputs);
  return {
    unit: {
      code: unit.code,
      name: unit.name,
      ...(unit.at ? { place: placeOf(on, unit.at) } : {}),
    },
    shape,
    values: new Map(columns.map((column) => [column.spec.key, valueOf(on, unit, column, figures, typed)])),
    findings: [
      ...findings,
      ...computedFindings(on, rateCells(on, unit, columns, figures)),
      ...strayInRow(on, { unit, table, columns, figures, owned }),
    ],
  };
}

/** Rates a row's unit does not own were never formulas, and stay empty. */
function rateCells(
  on: SheetPlace,
  unit: UnitRow,
  columns: readonly DistrictColumn[],
  figures: ReadonlyMap<ElementKey, Figure>,
) {
  const placed = columns.map(({ spec }) => ({ cell: { spec }, at: unit.cells.get(spec.key) }));
  const formulas = new FormulaTerms(placed);
  return columns.flatMap(({ spec, input }) => {
    const at = unit.cells.get(spec.key);
    const right = figures.get(spec.key);
    if (input || at === undefined || right === undefined) return [];
    const asked = on.sheet.cell(at.row, at.col)?.formula !== undefined || right.state === 'value';
    if (!asked) return [];
    const terms = termsOf(spec);
    const reckons = (formula: string): boolean => formulas.areAll(formula, terms);
    const known = terms.every((term) => unit.cells.has(term));
    return [{ element: spec.key, terms, at, right, ...(known ? { reckons } : {}) }];
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
  return placed(figures.get(spec.key) ?? BLANK, spec.key, placeOf(on, at), typed.get(spec.key), !isInput(spec));
}
