import { WordsOfDay } from '../../../domain/catalogue/renamed';
import { roleOfForm } from '../../../domain/catalogue/withRole';
import { BLANK, NOT_ASKED } from '../../../domain/figure';
import { computeValues, isInput, termsOf } from '../../../domain/plan/computeValues';
import type { Figure } from '../../../domain/figure';
import { FormShape } from '../../../domain/plan/formShape';
import type { ElementSpec, FormKey, Reporter } from '../../../domain/plan/elements';
import type { Finding } from '../../../domain/finding';
import type { ElementKey } from '../../../domain/catalogue/indicator';
import { inYear } from '../../../domain/day';
import { placed, type ElementValue, type Place } from '../../../domain/submission';
import { address } from '../../sheet/address';
import type { Cell } from '../../sheet/address';
import { formLayout } from '../layout/formLayout';
import type { FormLayout } from '../layout/formLayout';
import type { FormLine } from '../layout/lines';
import { codeTable } from './codeTable';
import type { CodeTable } from './codeTable';
import { computedFindings } from './computedCells';
import type { ComputedCell } from './computedCells';
import type { ReadContext } from './context';
import { FormulaTerms } from './formulaTerms';
import type { KnownHeader } from './header';
import { inOwnPlan } from './inOwnPlan';
import { lineNotes } from './lineNotes';
import { lineCode, locate, nameKey } from './locate';
import type { Location } from './locate';
import type { FormPlans } from './planOfForm';
import { noteOf } from './noteOf';
import { proposalFindings } from './proposalFindings';
import { readCell } from './readCell';
import { strayFindings } from './strayFigures';
import { structureFindings } from './structure';
import type { SheetReadingPlace } from './readingCaches';
import type { SheetPlace } from './structure';

/** Everything the figure cells of one line form gave. */
export interface LineReading {
  readonly values: ReadonlyMap<ElementKey, ElementValue>;
  readonly findings: readonly Finding[];
  readonly notes?: ReadonlyMap<ElementKey, string>;
  /** The lines it was read by. */
  readonly shape: FormShape;
}

/** Reads a form that has a line for each figure. */
export function readLineForm(
  on: SheetReadingPlace,
  names: ReadonlyMap<string, Cell>,
  header: KnownHeader,
  plans: FormPlans,
  context: ReadContext,
): LineReading {
  const table = codeTable(on);
  const key = keyOf(header, plans, context, names, table);
  const { shape, specs } = key ? formLayout(context.caches.shapes.of(key)) : EMPTY_LAYOUT;
  const location = locate(shape, names, table);
  const inputs = readInputs(on, location, header.year);
  if (plans.guessed) for (const spec of unseen(location)) inputs.figures.set(spec.key, NOT_ASKED);
  const figures = computeValues(shape, inputs.figures);
  const notes = lineNotes(on, location, table);
  const reading = {
    values: valuesOf(on, specs, figures, location, inputs.typed),
    findings: [
      ...markedHead(on, header.marked ?? table?.marked),
      ...structureFindings(on, location, table, { guessed: plans.guessed, ...wordsOf(key) }),
      ...inputs.findings,
      ...strayFindings(on, location, table, inputs.figures),
      ...computedFindings(on, computedCells(location, figures)),
    ],
  };
  return { ...counted(on, reading, key, plans, context), shape, ...(notes ? { notes } : {}) };
}

function wordsOf(key: FormKey | undefined): { readonly words?: WordsOfDay } {
  return key ? { words: new WordsOfDay(key.catalogue, key.asOf) } : {};
}

/** Hidden marks in the head or the codes change nothing that was read, and are said once. */
function markedHead(on: SheetPlace, at: Cell | undefined): readonly Finding[] {
  return at ? [noteOf('', placeOf(on, at))('R20', 'head', {})] : [];
}

/** The reading as the own plan counts it, where the form is of another version or has the light shape. */
function counted(
  on: SheetPlace,
  reading: Pick<LineReading, 'values' | 'findings'>,
  key: FormKey | undefined,
  { own, layout }: FormPlans,
  context: ReadContext,
): Pick<LineReading, 'values' | 'findings'> {
  if (key === undefined || context.asMade === true || (own === layout && key.light !== true)) return reading;
  const { light: _asMade, ...full } = key;
  const asOf = own === layout ? key.asOf : inYear(own.asOf, key.year);
  const shape = context.caches.shapes.of({ ...full, programme: own, asOf });
  return inOwnPlan(reading, shape, placeOf(on, undefined));
}

function computedCells({ figures: located }: Location, figures: ReadonlyMap<ElementKey, Figure>): ComputedCell[] {
  const cells: ComputedCell[] = [];
  const terms = new FormulaTerms(located);
  const placed = new Set(located.flatMap(({ cell, at }) => (at ? [cell.spec.key] : [])));
  for (const { cell, at } of located) {
    if (cell.role === 'input' || at === undefined) continue;
    const { key } = cell.spec;
    const of = termsOf(cell.spec);
    const taken = cell.role === 'reference' ? [key] : of;
    const known = taken.every((term) => placed.has(term));
    cells.push({
      element: key,
      terms: of,
      at,
      right: figures.get(key) ?? BLANK,
      ...(known ? { reckons: (formula) => terms.areAll(formula, taken) } : {}),
    });
  }
  return cells;
}

/** Inputs of lines that stand nowhere on a sheet whose layout nobody knows: newer than the form. */
function unseen({ missing }: Location): readonly ElementSpec[] {
  return missing.flatMap(({ cells }) => cells.flatMap(({ role, spec }) => (role === 'input' ? [spec] : [])));
}

interface Inputs {
  readonly figures: Map<ElementKey, Figure>;
  readonly typed: ReadonlyMap<ElementKey, string>;
  readonly findings: readonly Finding[];
}

function readInputs(on: SheetReadingPlace, location: Location, year: number): Inputs {
  const figures = new Map<ElementKey, Figure>();
  const typed = new Map<ElementKey, string>();
  const findings: Finding[] = [];
  const proposed: Cell[] = [];
  for (const { cell, at } of location.figures) {
    if (cell.role !== 'input' || at === undefined) continue;
    const reading = readCell(cell.spec, on.sheet.cell(at.row, at.col), {
      place: placeOf(on, at),
      year,
      ...(on.links ? { links: on.links } : {}),
    });
    figures.set(cell.spec.key, reading.figure);
    if (reading.typed !== undefined) typed.set(cell.spec.key, reading.typed);
    findings.push(...reading.findings);
    if (reading.proposed) proposed.push(at);
  }
  findings.push(...proposalFindings(on, proposed));
  return { figures, typed, findings };
}

function placeOf(on: SheetPlace, at: Cell | undefined): Place {
  return { file: on.file, sheet: on.sheet.name, cell: at ? address(at) : '' };
}

function valuesOf(
  on: SheetPlace,
  specs: readonly ElementSpec[],
  figures: ReadonlyMap<ElementKey, Figure>,
  location: Location,
  typed: ReadonlyMap<ElementKey, string>,
): ReadonlyMap<ElementKey, ElementValue> {
  const cells = new Map<ElementKey, Cell>();
  for (const { cell, at } of location.figures) if (cell.role !== 'reference' && at) cells.set(cell.spec.key, at);
  const values = new Map<ElementKey, ElementValue>();
  for (const spec of specs) {
    if (spec.type === 'ratio' && spec.computed === undefined) continue;
    const element = spec.key;
    const place = placeOf(on, cells.get(element) ?? firstTerm(spec, cells));
    values.set(element, placed(figures.get(element) ?? BLANK, element, place, typed.get(element), !isInput(spec)));
  }
  return values;
}

/** A total without a cell of its own (one LH part on the line itself) is shown where its part stands. */
function firstTerm(spec: ElementSpec, cells: ReadonlyMap<ElementKey, Cell>): Cell | undefined {
  const [first] = termsOf(spec);
  return first === undefined
    ? undefined
    : (cells.get(first) ?? [...cells].find(([key]) => key.startsWith(`${first}.`))?.[1]);
}

/**
 * What the lines of this sheet follow from. A department whose code is gone, or a day typed over, leaves several
 * possible sets of lines: the one that explains most of what the sheet shows is taken.
 */
function keyOf(
  header: KnownHeader,
  plans: FormPlans,
  context: ReadContext,
  names: ReadonlyMap<string, Cell>,
  table: CodeTable | undefined,
): FormKey | undefined {
  const { layout: programme, catalogue } = plans;
  const year = header.year === 0 ? programme.years.to : header.year;
  const days = [...new Set([inYear(programme.asOf, year), ...(header.asOf === null ? [] : [header.asOf])])];
  const { form } = header;
  const shape = header.light ? ({ light: true } as const) : {};
  const keys = reportersOf(header, plans, context).flatMap((reporter) =>
    days.map((asOf): FormKey => ({ programme, catalogue, form, reporter, year, asOf, ...shape })),
  );
  const [only] = keys;
  if (keys.length === 1) return only;
  const scored = keys.map((key) => ({ key, score: fit(linesOf(key, context), names, table) }));
  return scored.reduce<(typeof scored)[number] | undefined>(
    (top, next) => (top === undefined || next.score > top.score ? next : top),
    undefined,
  )?.key;
}

function linesOf(key: FormKey, context: ReadContext): readonly FormLine[] {
  return formLayout(context.caches.shapes.of(key)).lines;
}

const EMPTY_LAYOUT: FormLayout = { shape: new FormShape([]), specs: [], lines: [] };

function reportersOf(
  header: KnownHeader,
  { layout: programme, catalogue }: FormPlans,
  context: ReadContext,
): readonly Reporter[] {
  const role = roleOfForm(catalogue, header.form);
  if (role === 'districtPart') return [{ kind: 'district', tier: 'district' }];
  if (role === 'commune') return [{ kind: 'commune', tier: 'commune' }];
  const known = header.unitCode === '' ? undefined : context.reporterOf(programme, header.unitCode);
  if (known) return [known];
  const rows = programme.owners.filter((row) => row.tier !== 'commune');
  const kinds = new Set([
    ...rows.map((row) => row.kind),
    ...programme.departments.map((department) => department.kind),
  ]);
  return [...kinds].map((kind) => ({ kind, tier: 'department' }));
}

/** Lines the sheet shows, less lines it lacks. */
function fit(lines: readonly FormLine[], names: ReadonlyMap<string, Cell>, table: CodeTable | undefined): number {
  const shows = (line: FormLine): boolean =>
    table?.rows.has(lineCode(line)) === true || line.cells.some((cell) => names.has(nameKey(cell.spec.key)));
  return lines.reduce((score, line) => score + (shows(line) ? 1 : -1), 0);
}
