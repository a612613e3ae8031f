import { rateBase } from '../../../domain/catalogue/rateBase';
import { PER_CENT } from '../../../domain/exact/rate';
import { elementKey, indicatorOf, partKey, partOf, type IndicatorCode } from '../../../domain/ids';
import { isInput } from '../../../domain/plan/computeValues';
import type { ElementSpec } from '../../../domain/plan/elements';
import type { Dimension, ElementKey, IndicatorType } from '../../../domain/catalogue/indicator';
import type { PartRole } from '../../../domain/catalogue/roles';
import type { FigureColumn } from './columns';

/** What one figure cell of a line holds. A reference repeats a figure typed on an earlier line. */
export interface LineCell {
  readonly column: FigureColumn;
  readonly role: 'input' | 'computed' | 'reference';
  readonly spec: ElementSpec;
}

export interface FormLine {
  readonly kind: 'line' | 'part';
  /** Mã số: the ratio's or indicator's code, plus "." and the part; unique on the form. */
  readonly code: ElementKey;
  /** Section it stands in. */
  readonly section: string;
  readonly label: string;
  /** The label as printed, which reading compares with the sheet's: a part's begins with a dash. */
  readonly shown: string;
  readonly measure: string;
  readonly cells: readonly LineCell[];
  /** Of a part: the dimension its group of rows splits by. */
  readonly dimension?: Dimension;
}

/** Columns of a line and the totals that stand there. */
type CellPlan = readonly (readonly [FigureColumn, ElementKey])[];

interface LinePlan {
  readonly code: IndicatorCode;
  readonly section: string;
  readonly label: string;
  readonly measure: string;
  readonly cells: CellPlan;
}

const MONEY_COLUMNS: Partial<Readonly<Record<PartRole, FigureColumn>>> = {
  planned: 'plan',
  allotted: 'done',
  spent: 'cumulative',
};

/**
 * Lines of a form in print order. Reading uses the same lines, so a code and a column always mean the same
 * element on both ways. A figure is typed where it first appears and repeated by reference after.
 */
export function formLines(specs: readonly ElementSpec[]): readonly FormLine[] {
  const shown = specs.filter((spec) => spec.type !== 'ratio' || spec.computed !== undefined);
  const byKey = new Map(shown.map((spec) => [spec.key, spec]));
  const placed = new Set<ElementKey>();
  const lines: FormLine[] = [];
  for (const code of new Set(shown.map((spec) => spec.indicator.code))) {
    for (const plan of plansFor(code, shown, placed)) lines.push(...linesOf(plan, shown, byKey, placed));
  }
  return lines;
}

/** The line an indicator opens: its ratio's line when it is part of one, else its own. */
function plansFor(
  code: IndicatorCode,
  specs: readonly ElementSpec[],
  placed: ReadonlySet<ElementKey>,
): readonly LinePlan[] {
  if (specs.every((spec) => spec.indicator.code !== code || placed.has(spec.key))) return [];
  const ratio = specs.find((spec) => spec.part === undefined && isRatioWith(spec, code) && !placed.has(spec.key));
  const own = specs.find((spec) => spec.indicator.code === code);
  if (own === undefined) return [];
  return [ratio === undefined ? plainPlan(own) : ratioPlan(ratio, specs)];
}

function isRatioWith(spec: ElementSpec, code: IndicatorCode): boolean {
  if (spec.computed?.rule !== 'ratio') return false;
  return [spec.key, spec.computed.numerator, spec.computed.denominator].includes(code);
}

function plainPlan(spec: ElementSpec): LinePlan {
  const { code, section, vi, measure, acrossYears } = spec.indicator;
  return {
    code,
    section,
    label: withCounted(vi, spec),
    measure,
    cells: [[acrossYears === 'cumulative' ? 'cumulative' : 'done', code]],
  };
}

function ratioPlan(ratio: ElementSpec, specs: readonly ElementSpec[]): LinePlan {
  if (ratio.computed?.rule !== 'ratio') return plainPlan(ratio);
  const { numerator, denominator } = ratio.computed;
  const of = specs.find((spec) => spec.key === denominator)?.indicator ?? ratio.indicator;
  const done = specs.find((spec) => spec.key === numerator)?.indicator ?? ratio.indicator;
  return {
    code: ratio.indicator.code,
    section: ratio.indicator.section,
    label: withCounted(
      ratio.indicator.lineLabel?.vi ?? ratio.vi,
      specs.find(({ key, counts }) => counts !== undefined && (key === denominator || key === numerator)),
    ),
    measure: rateBase(ratio.indicator) === PER_CENT ? of.measure : `${of.measure}; ${ratio.indicator.measure}`,
    cells: [
      ['plan', denominator],
      [done.acrossYears === 'cumulative' ? 'cumulative' : 'done', numerator],
      ['rate', ratio.key],
    ],
  };
}

/** A total that stands without its parts says whom or what it counts. */
function withCounted(label: string, spec: Pick<ElementSpec, 'counts'> | undefined): string {
  return spec?.counts === undefined ? label : `${label} (gồm: ${spec.counts})`;
}

function linesOf(
  plan: LinePlan,
  specs: readonly ElementSpec[],
  byKey: ReadonlyMap<ElementKey, ElementSpec>,
  placed: Set<ElementKey>,
): readonly FormLine[] {
  const parts = partsOf(plan, specs);
  const carried = carriedPart(plan, parts, byKey);
  const rows = parts.filter((part) => part.id !== carried?.id && part.column === undefined);
  const { code, section, label, measure } = plan;
  const head = { code, section, label, shown: label, measure };
  const columns = columnCells(plan.code, specs, byKey, placed);
  const main: FormLine = carried
    ? { kind: 'line', ...carriedHead(head, carried), cells: cellsOf(plan, carried.id, byKey, placed) }
    : { kind: 'line', ...head, cells: [...cellsOf(plan, undefined, byKey, placed), ...columns] };
  if (carried) for (const [, key] of plan.cells) placed.add(key);
  return [main, ...rows.flatMap((part) => partLine(plan, part, byKey, placed))];
}

function carriedHead(
  head: Pick<FormLine, 'code' | 'section' | 'label' | 'measure'>,
  part: PartRow,
): Pick<FormLine, 'code' | 'section' | 'label' | 'shown' | 'measure'> {
  const label = `${head.label} – ${partLabel(part.spec)}`;
  return { ...head, code: elementKey(indicatorOf(head.code), part.id), label, shown: label };
}

/** The part's own words: `vi` is "indicator – part". */
function partLabel(spec: ElementSpec): string {
  return spec.vi.slice(spec.indicator.vi.length + 3);
}

/** Measure of a part of another type than its indicator ("đã ban hành", "ngày" of the unit's plan). */
const OWN_MEASURES: Partial<Readonly<Record<IndicatorType, string>>> = { yesNo: 'có/không', date: 'ngày' };

/** "tổ chức, cá nhân" splits into a row of each: the row's own word is its measure. */
function partMeasure(spec: ElementSpec, measure: string): string {
  if (spec.type !== spec.indicator.type) return OWN_MEASURES[spec.type] ?? measure;
  return measure.split(', ').includes(partLabel(spec)) ? partLabel(spec) : measure;
}

interface PartRow {
  readonly id: string;
  readonly spec: ElementSpec;
  /** Money columns stand beside each other on the line itself. */
  readonly column: FigureColumn | undefined;
}

/** Parts of the line's figures, each once, in the order the specs name them. */
function partsOf(plan: LinePlan, specs: readonly ElementSpec[]): readonly PartRow[] {
  const codes = plan.cells.map(([, key]) => key);
  const found = new Map<string, PartRow>();
  for (const spec of specs) {
    if (spec.part === undefined || !codes.includes(spec.indicator.code) || found.has(spec.part)) continue;
    found.set(spec.part, { id: spec.part, spec, column: moneyColumn(spec) });
  }
  return [...found.values()];
}

function moneyColumn(spec: ElementSpec): FigureColumn | undefined {
  return spec.dimension?.role === 'money' && spec.role !== undefined ? MONEY_COLUMNS[spec.role] : undefined;
}

/** A reporter who owns one kind of place alone types it on the line itself; the total is then the same figure. */
function carriedPart(
  plan: LinePlan,
  parts: readonly PartRow[],
  byKey: ReadonlyMap<ElementKey, ElementSpec>,
): PartRow | undefined {
  const places = parts.filter((part) => part.spec.dimension?.role === 'place');
  const [only] = places;
  if (only === undefined || places.length > 1) return undefined;
  const sums = plan.cells.map(([, key]) => byKey.get(key)?.computed).filter((rule) => rule?.rule === 'sum');
  return sums.every((rule) => rule?.rule === 'sum' && rule.of.length === 1) ? only : undefined;
}

function columnCells(
  code: IndicatorCode,
  specs: readonly ElementSpec[],
  byKey: ReadonlyMap<ElementKey, ElementSpec>,
  placed: Set<ElementKey>,
): readonly LineCell[] {
  const columns = specs.filter((spec) => spec.indicator.code === code && moneyColumn(spec) !== undefined);
  return columns.flatMap((spec) => cellsFor([[moneyColumn(spec) ?? 'done', spec.key]], byKey, placed));
}

/** The cells of a line's totals (no part), or of one part of it. */
function cellsOf(
  plan: LinePlan,
  part: string | undefined,
  byKey: ReadonlyMap<ElementKey, ElementSpec>,
  placed: Set<ElementKey>,
): readonly LineCell[] {
  const keys = plan.cells.flatMap(([column, total]): CellPlan => {
    const key = partKey(total, part);
    return key === undefined ? [] : [[column, key]];
  });
  return cellsFor(keys, byKey, placed);
}

function cellsFor(
  keys: CellPlan,
  byKey: ReadonlyMap<ElementKey, ElementSpec>,
  placed: Set<ElementKey>,
): readonly LineCell[] {
  return keys.flatMap(([column, key]) => {
    const spec = byKey.get(key);
    if (spec === undefined) return [];
    const role = placed.has(spec.key) ? 'reference' : isInput(spec) ? 'input' : 'computed';
    placed.add(spec.key);
    return [{ column, role, spec } as const];
  });
}

function partLine(
  plan: LinePlan,
  part: PartRow,
  byKey: ReadonlyMap<ElementKey, ElementSpec>,
  placed: Set<ElementKey>,
): readonly FormLine[] {
  const cells =
    part.spec.dimension?.kind === 'columns' || (part.spec.total !== undefined && partOf(part.spec.total) !== undefined)
      ? cellsFor([[partColumn(part.spec, byKey), part.spec.key]], byKey, placed)
      : cellsOf(plan, part.id, byKey, placed);
  if (cells.every((cell) => cell.role === 'reference')) return [];
  const label = partLabel(part.spec);
  const row = {
    kind: 'part',
    code: elementKey(plan.code, part.id),
    section: plan.section,
    label,
    shown: `- ${label.charAt(0).toLocaleUpperCase('vi')}${label.slice(1)}`,
    measure: partMeasure(part.spec, plan.measure),
    cells,
  } as const;
  return [part.spec.dimension ? { ...row, dimension: part.spec.dimension } : row];
}

/** A part of one money column (K06.TH by donor) stands in that column; other column parts in "thực hiện". */
function partColumn(spec: ElementSpec, byKey: ReadonlyMap<ElementKey, ElementSpec>): FigureColumn {
  const split = spec.total && byKey.get(spec.total);
  return (split && moneyColumn(split)) ?? 'done';
}
