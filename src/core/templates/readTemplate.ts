import { isSameMeasure } from '../../domain/plan/measureScale';
import { EACH_UNIT, type TemplateCell, type TemplateMap } from '../../domain/plan/templateMap';
import type { Place } from '../../domain/submission';
import { address, contains, type Cell } from '../sheet/address';
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from '../sheet/snapshot';
import { TableLabels } from './anchors';
import { tablesIn, type ForeignLine } from './foreignTable';
import { labelKey } from './labels';
import { unitBeside } from './unitBeside';

/** A cell that a map names, as one file has it. */
export interface FoundCell {
  readonly mapped: TemplateCell;
  readonly place: Place;
  /** Undefined for a blank one. */
  readonly cell: SnapshotCell | undefined;
}

/** What one file, or one row of it, says of one unit. */
export interface TemplateReport {
  /** How it names the unit; absent where the map knows no place for that, or the place is blank. */
  readonly unit?: { readonly words: string; readonly place: Place };
  readonly cells: readonly FoundCell[];
}

/** Why a cell of the map cannot be told in a file. */
export interface LostCell {
  readonly why: 'sheetGone' | 'rowGone' | 'columnGone' | 'twice' | 'joined' | 'measureChanged';
  readonly mapped: TemplateCell;
  /** Where it should be looked at; the labels where there is no place. */
  readonly place?: Place;
  /** What the file says instead. */
  readonly given?: string;
}

/** A file by a map: every cell of the map, or those that are lost, and then nothing of the file is used. */
export type TemplateReading =
  | { readonly ok: true; readonly reports: readonly TemplateReport[] }
  | { readonly ok: false; readonly lost: readonly LostCell[] };

/**
 * Finds every mapped cell again by the labels of its line and its column, wherever they stand by now, and never by its
 * place. A label that is gone or stands twice makes the whole file refused: the table is another one
 * (docs/forms.md#own-tables).
 */
export function readTemplate(workbook: WorkbookSnapshot, map: TemplateMap, year: number): TemplateReading {
  const file = new TemplateFile(workbook, map, year);
  const [byUnit, byLine] = [true, false].map((is) => map.cells.filter(({ row }) => (row === EACH_UNIT) === is));
  const one = (byLine ?? []).flatMap((mapped) => file.cellOf(mapped));
  const rows = file.unitRows(byUnit ?? []);
  if (file.lost.length > 0) return { ok: false, lost: file.lost };
  const unit = map.unitLabel === undefined ? undefined : unitBeside(workbook, map.unitLabel);
  return { ok: true, reports: [...(one.length === 0 ? [] : [{ ...(unit ? { unit } : {}), cells: one }]), ...rows] };
}

class TemplateFile {
  readonly lost: LostCell[] = [];
  private readonly tables = new Map<string, readonly TableLabels[]>();

  constructor(
    private readonly workbook: WorkbookSnapshot,
    private readonly map: TemplateMap,
    private readonly year: number,
  ) {}

  /** The cell of a label of a line and one of a column; none where it is lost. */
  cellOf(mapped: TemplateCell): readonly FoundCell[] {
    const tables = this.tablesFor(mapped.sheet);
    if (tables.length === 0) return this.lose({ why: 'sheetGone', mapped });
    const lines = tables.flatMap((labels) =>
      labels.linesNamed(mapped.row, this.map.year).map((line) => ({ labels, line })),
    );
    const [first] = lines;
    if (!first) return this.lose({ why: 'rowGone', mapped });
    const found = lines.flatMap(({ labels, line }) =>
      labels.columnsNamed(mapped.column, this.map.year).map(({ col }) => ({ labels, line, col })),
    );
    const [only, second] = found;
    if (!only) return this.lose({ why: 'columnGone', mapped, place: this.labelPlace(first) });
    if (second) return this.lose({ why: 'twice', mapped, place: this.labelPlace(second) });
    return this.sound(mapped, only);
  }

  /** A report for each line of the one table that has the columns, where lines are units. */
  unitRows(mapped: readonly TemplateCell[]): readonly TemplateReport[] {
    const [first] = mapped;
    if (!first) return [];
    const tables = this.tablesFor(first.sheet);
    const known = (labels: TableLabels): number =>
      mapped.filter(({ column }) => labels.columnsNamed(column, this.map.year).length > 0).length;
    const [labels] = [...tables].sort((one, other) => known(other) - known(one));
    if (!labels) return this.lose({ why: 'sheetGone', mapped: first });
    const columns = mapped.flatMap((one) => this.columnOf(labels, one));
    return labels.table.lines
      .filter(({ path }) => !isTotal(path.at(-1) ?? ''))
      .map((line) => ({
        unit: { words: line.path.at(-1) ?? '', place: this.labelPlace({ labels, line }) },
        cells: columns.flatMap(({ one, col }) => this.sound(one, { labels, line, col })),
      }));
  }

  private columnOf(labels: TableLabels, one: TemplateCell) {
    const [found, second] = labels.columnsNamed(one.column, this.map.year);
    if (!found) this.lose({ why: 'columnGone', mapped: one });
    else if (second) this.lose({ why: 'twice', mapped: one });
    return found && !second ? [{ one, col: found.col }] : [];
  }

  private sound(mapped: TemplateCell, { labels, line, col }: FoundAt): readonly FoundCell[] {
    const { sheet } = labels.table;
    const cell = { row: line.row, col };
    const place = this.place(sheet, cell);
    if (sheet.merges.some((area) => contains(area, cell))) return this.lose({ why: 'joined', mapped, place });
    const { measure } = line;
    if (measure !== undefined && mapped.measure !== undefined && !isSameMeasure(measure, mapped.measure))
      return this.lose({ why: 'measureChanged', mapped, place, given: measure });
    return [{ mapped, place, cell: sheet.cell(cell.row, cell.col) }];
  }

  private lose(lost: LostCell): readonly [] {
    this.lost.push(lost);
    return [];
  }

  private labelPlace({ labels: { table }, line }: Pick<FoundAt, 'labels' | 'line'>): Place {
    return this.place(table.sheet, { row: line.row, col: table.labelCol });
  }

  private place({ name }: SheetSnapshot, cell: Cell): Place {
    return { file: this.workbook.file, sheet: name, cell: address(cell) };
  }

  /** Tables of the sheet of that name; of a sheet that was renamed, those of all sheets. */
  private tablesFor(name: string): readonly TableLabels[] {
    const held = this.tables.get(name);
    if (held) return held;
    const key = labelKey(name, this.map.year);
    const named = this.workbook.sheets.filter((sheet) => labelKey(sheet.name, this.year) === key);
    const tables = (named.length > 0 ? named : this.workbook.sheets).flatMap((sheet) =>
      tablesIn(sheet).map((table) => new TableLabels(table, this.year)),
    );
    this.tables.set(name, tables);
    return tables;
  }
}

interface FoundAt {
  readonly labels: TableLabels;
  readonly line: ForeignLine;
  readonly col: number;
}

/** The line of a total is no unit. */
function isTotal(words: string): boolean {
  return /^(?:tổng|cộng|toàn)(?:\s|$)/u.test(words.toLocaleLowerCase('vi'));
}
