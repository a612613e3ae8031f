import type { ElementKey } from '../../../domain/ids';
import { isElementKey } from '../../../domain/ids';
import type { Place } from '../../../domain/submission';
import { nameWithoutDisk } from '../../../domain/reportFile';
import type { Cell } from '../../sheet/address';
import { valueAt, type SheetSnapshot, type WorkbookSnapshot } from '../../sheet/snapshot';
import { foundLines, linesFor, type FoundLines } from '../carried/foundLines';
import { FIGURES_FORM, PLACES_FORM } from '../identity';
import { readColumns, type ReadColumn } from '../readColumns';
import { readIdentity, wordsAt, type SheetIdentity } from '../readIdentity';
import { readPlaces, titleColumns, type UnitPlaces } from '../readPlaces';
import { figureIn } from '../summarySpelling';
import { UNIT_COLUMNS, type UnitField } from '../unitColumns';
import { originPart, type Origin, type OriginPart, type OriginRow } from './origin';
import { referredCells, type ReferredArea } from './referredCells';

/** A cell of a workbook. */
export interface CellAt extends Cell {
  readonly sheet: string;
}

/**
 * Where the figure of a cell comes from, on any sheet of a summary, rolled up just now or opened from a file: its
 * formulas are followed to “Số liệu”, and from there by “Ô nguồn” to each unit's own file. Undefined for a cell that
 * rests on no unit's figure (docs/summary.md#origin-of-a-figure).
 */
export function originOf(workbook: WorkbookSnapshot, at: CellAt): Origin | undefined {
  const known = workbook.sheets.flatMap((sheet) => readIdentity(sheet) ?? []);
  const identity = known.find(({ form }) => form === FIGURES_FORM);
  const sheet = workbook.sheets.find(({ name }) => name === at.sheet);
  if (!identity || !sheet) return undefined;
  const places = known.find(({ form }) => form === PLACES_FORM);
  const typed = typedCells(linesFor(identity.unit, foundLines(workbook)));
  const parts = new FiguresReader(identity, { places, typed }).parts(workbook, at);
  return parts.length === 0 ? undefined : { shown: wordsOf(sheet, at), parts };
}

function wordsOf(sheet: SheetSnapshot, { row, col }: Cell): string {
  const value = valueAt(sheet, row, col);
  if (value.kind === 'number') return String(value.number);
  return value.kind === 'text' ? value.text : '';
}

/**
 * What was typed into cells that were read as something else: a summary keeps it with the finding that says so, which goes
 * upward with its place.
 */
function typedCells(found: FoundLines | undefined): ReadonlyMap<string, string> {
  const cells = (found?.lines ?? []).flatMap((line): readonly (readonly [string, string])[] => {
    if (line.line !== 'finding' || line.finding.element === '') return [];
    const { place, params } = line.finding;
    const { typed } = params;
    return typeof typed === 'string' ? [[placeKey(place), typed]] : [];
  });
  return new Map(cells);
}

function placeKey({ file, sheet, cell }: Place): string {
  return JSON.stringify([nameWithoutDisk(file), sheet, cell]);
}

/** “Số liệu” with its columns and the places of its figures. */
class FiguresReader {
  private readonly columns: ReadonlyMap<number, ReadColumn>;
  private readonly byKey: ReadonlyMap<ElementKey, ReadColumn>;
  private readonly titles: ReadonlyMap<string, number>;
  private readonly places: ReadonlyMap<string, UnitPlaces>;
  private readonly placesIdentity: SheetIdentity | undefined;
  private readonly typed: ReadonlyMap<string, string>;
  private readonly bottom: number;

  constructor(
    private readonly identity: SheetIdentity,
    beside: { readonly places: SheetIdentity | undefined; readonly typed: ReadonlyMap<string, string> },
  ) {
    this.placesIdentity = beside.places;
    this.typed = beside.typed;
    const columns = readColumns(identity);
    this.columns = new Map(columns.map((column) => [column.col, column]));
    this.byKey = new Map(columns.map((column) => [column.key, column]));
    this.titles = titleColumns(identity);
    this.places = beside.places ? readPlaces(beside.places) : new Map<string, UnitPlaces>();
    this.bottom = identity.sheet.used?.bottom ?? identity.units.bottom;
  }

  parts(workbook: WorkbookSnapshot, at: CellAt): readonly OriginPart[] {
    const rowsOf = new Map<ReadColumn, Set<number>>();
    const areas = this.inPlaces(at) ?? referredCells(workbook, at, (area) => this.isOwn(area));
    for (const { area } of areas)
      for (let col = area.left; col <= Math.min(area.right, this.identity.elements.right); col += 1)
        for (const column of this.meant(col)) {
          const rows = rowsOf.get(column) ?? new Set<number>();
          rowsOf.set(column, rows);
          for (
            let row = Math.max(area.top, this.identity.units.top);
            row <= Math.min(area.bottom, this.bottom);
            row += 1
          )
            rows.add(row);
        }
    return [...rowsOf].flatMap(([column, rows]) => {
      const part = this.part(column, [...rows]);
      return part.units.length === 0 ? [] : [part];
    });
  }

  /** Rows of units, where following a formula ends. */
  private isOwn({ sheet, area }: ReferredArea): boolean {
    return sheet === this.identity.sheet.name && area.top >= this.identity.units.top;
  }

  /** The same figure, where “Ô nguồn” was asked about. */
  private inPlaces({ sheet, row, col }: CellAt): readonly ReferredArea[] | undefined {
    const places = this.placesIdentity;
    if (!places || places.sheet.name !== sheet || row < places.units.top) return undefined;
    const key = wordsAt(places.sheet, places.keyRow, col);
    const column = isElementKey(key) ? this.byKey.get(key) : undefined;
    const code = wordsAt(places.sheet, row, titleColumns(places).get(UNIT_COLUMNS.code.title) ?? -1);
    const own = code === '' ? undefined : this.rowOf(code);
    if (!column || own === undefined) return [];
    const area = { top: own, bottom: own, left: column.col, right: column.col };
    return [{ sheet: this.identity.sheet.name, area }];
  }

  private rowOf(code: string): number | undefined {
    for (let row = this.identity.units.top; row <= this.bottom; row += 1)
      if (this.said(row, 'code') === code) return row;
    return undefined;
  }

  /** The column, and of a rate the two it is reckoned from. */
  private meant(col: number): readonly ReadColumn[] {
    const column = this.columns.get(col);
    if (!column?.rate) return column ? [column] : [];
    const { numerator, denominator } = column.rate;
    return [numerator, denominator].flatMap((key) => this.byKey.get(key) ?? []);
  }

  private part({ key, col, type, adds }: ReadColumn, rows: readonly number[]): OriginPart {
    const given = rows.flatMap((row) => this.row(row, key, figureIn(this.identity.sheet.cell(row, col), type)));
    return originPart(key, given, { root: this.identity.unit.code, adds });
  }

  private row(row: number, key: ElementKey, figure: OriginRow['figure']): readonly OriginRow[] {
    const code = this.said(row, 'code');
    if (code === '') return [];
    const place = this.places.get(code)?.elements.get(key);
    const file = nameWithoutDisk(this.said(row, 'file'));
    const at = { file, sheet: this.said(row, 'sheet'), cell: place?.cell ?? '' };
    const typed = this.typed.get(placeKey(at));
    return [
      {
        code,
        name: this.said(row, 'name'),
        parent: this.said(row, 'parent'),
        parentName: this.said(row, 'parentName'),
        figure,
        place: at,
        ...(typed === undefined ? {} : { typed }),
        ...(place?.computed ? { computed: true } : {}),
      },
    ];
  }

  private said(row: number, field: UnitField): string {
    return wordsAt(this.identity.sheet, row, this.titles.get(UNIT_COLUMNS[field].title) ?? -1);
  }
}
