import type { UnitAggregate } from '../../domain/aggregate';
import { textOf } from '../../domain/figure';
import type { ElementKey, UnitKey } from '../../domain/ids';
import type { Task } from '../../domain/task';
import type { Submission } from '../../domain/submission';
import { unitKey, type Unit } from '../../domain/territory/unit';
import type { RollUpArgs } from './candidate';
import { elementTable, type ElementTable } from './elementTable';
import { Figures } from './figures';
import { ownFigure } from './ownFigure';
import { Texts } from './texts';
import { UnitValues, type AggregateTable } from './unitValues';

/** Row of each unit's parent; undefined at the root. */
type ParentRows = readonly (number | undefined)[];

/** Figures of every unit of the tree, root first: the unit's own and the sums of what is below it. */
export function* aggregateUnits(
  args: RollUpArgs,
  submissions: ReadonlyMap<UnitKey, Submission>,
): Task<readonly UnitAggregate[]> {
  const { units } = args.tree;
  const table = elementTable(args, submissions);
  const figures = new Figures(units.length, table.columns);
  const sheaf: AggregateTable = { table, figures, texts: new Texts(table.columns.length) };
  const parents = parentRows(units);
  for (const [row, unit] of units.entries()) {
    const submission = submissions.get(unitKey(unit));
    enterUnit(
      sheaf,
      { unit, row, rows: rowsUp(parents, row), lacks: lackedBy(unit, args, table, submission) },
      submission,
    );
    yield;
  }
  for (let row = units.length - 1; row > 0; row -= 1) {
    const parent = parents[row];
    if (parent !== undefined) figures.addUp(row, parent);
    yield;
  }
  return units.map((unit, row) => ({ unit, values: new UnitValues(sheaf, row) }));
}

function parentRows(units: readonly Unit[]): ParentRows {
  const rowOf = new Map(units.map((unit, row) => [unit.code, row]));
  return units.map((unit, row) => {
    const parent = row === 0 || unit.parent === undefined ? undefined : rowOf.get(unit.parent);
    if (row > 0 && (parent === undefined || parent >= row))
      throw new Error(`unit ${unit.code} has no parent before it`);
    return parent;
  });
}

/** A unit's own row, and that row with those of the units above it. */
interface UnitPlace {
  readonly unit: Unit;
  readonly row: number;
  readonly rows: readonly number[];
  /** Lines that nobody asks it; undefined where it is asked every line it owns. */
  readonly lacks: ((column: number) => boolean) | undefined;
}

/** A form of the light shape, of another version of the plan or of a plan below says itself what it was not asked. */
function lackedBy(
  unit: Unit,
  { programme }: RollUpArgs,
  table: ElementTable,
  submission: Submission | undefined,
): UnitPlace['lacks'] {
  if (submission) {
    const { askedBy, version, light } = submission;
    const same = askedBy === undefined && version === programme.version && light !== true;
    return same
      ? undefined
      : (column) => !isAsked(table, column, (key) => submission.values.get(key)?.state !== 'notAsked');
  }
  const asked = table.asked.get(unitKey(unit));
  return asked && ((column) => !isAsked(table, column, (key) => asked.has(key)));
}

function enterUnit(sheaf: AggregateTable, place: UnitPlace, submission?: Submission): void {
  const { unit, row, lacks } = place;
  const owned = sheaf.table.owned.get(unitKey(unit)) ?? [];
  for (const column of owned) {
    if (lacks?.(column) === true) sheaf.figures.leaveOut(row, column);
    else sheaf.figures.expect(row, column);
  }
  if (!submission) return;
  for (const column of owned) enterFigure(sheaf, place, column, submission);
  for (const column of owned) sheaf.figures.enterRate(row, column);
}

/** Whether the unit is asked the line; of a rate, the lines of both its figures. */
function isAsked(
  { columns }: Pick<ElementTable, 'columns'>,
  column: number,
  asks: (key: ElementKey) => boolean,
): boolean {
  const element = columns[column];
  if (element === undefined) return true;
  if (element.adds !== 'ratio') return asks(element.spec.key);
  const terms = [element.numerator, element.denominator].filter((term) => term !== undefined);
  return terms.every((term) => isAsked({ columns }, term, asks));
}

function enterFigure(
  { table, figures, texts }: AggregateTable,
  { unit, row, rows }: UnitPlace,
  column: number,
  submission: Submission,
): void {
  const element = table.columns[column];
  if (!element || element.adds === 'ratio') return;
  const figure = ownFigure(submission, element.spec);
  figures.enter(row, column, figure);
  const text = textOf(figure);
  if (text === undefined || element.adds === 'min' || element.adds === 'max') return;
  texts.enter(element.adds === 'list' ? rows : [row], column, { row, unit, text });
}

function rowsUp(parents: ParentRows, row: number): readonly number[] {
  const parent = parents[row];
  return parent === undefined ? [row] : [row, ...rowsUp(parents, parent)];
}
